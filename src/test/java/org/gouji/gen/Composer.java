package org.gouji.gen;

import java.util.ArrayList;
import java.util.List;

/** Puts a plan into words and tables. */
final class Composer {
  private static final String[] NUMBERS = {"一", "二", "三", "四", "五", "六"};
  private static final String[][] HEADS = {
    {"总体情况"},
    {"主动公开政府信息情况", "行政机关主动公开政府信息情况"},
    {"收到和处理政府信息公开申请情况", "行政机关收到和处理政府信息公开申请情况"},
    {"政府信息公开行政复议、行政诉讼情况", "因政府信息公开工作被申请行政复议、提起行政诉讼情况"},
    {"存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况"},
    {"其他需要报告的事项"}
  };

  private Composer() {}

  static Paper compose(Plan plan) {
    Voice voice = new Voice(plan);
    List<Block> body = new ArrayList<>(Opening.preface(voice));
    if (plan.old()) {
      body.addAll(FreeNarrative.write(voice));
      body.addAll(Opening.signature(voice));
      if (!plan.has("drop:statistics")) statistics(plan, body);
    } else {
      sections(voice, body);
      body.addAll(Opening.signature(voice));
    }
    return new Paper(plan, Opening.title(voice), body);
  }

  private static void statistics(Plan plan, List<Block> body) {
    String organ =
        plan.has("title:domain")
            ? Opening.title(new Voice(plan)).get(0).replaceAll("(com).*", "$1")
            : plan.agency().name();
    body.add(new Block.Paragraph("附件1"));
    body.add(new Block.Paragraph("政府信息公开情况统计表"));
    body.add(new Block.Paragraph("（" + plan.year() + "年度）"));
    if (!plan.has("title:noAgency") && !plan.has("title:casino")) {
      body.add(new Block.Paragraph("填报单位（盖章）：" + organ));
    }
    body.add(new Block.Form(filled(plan, "statistics")));
    Dice dice = new Dice(plan.seed(), "footer");
    if (dice.chance(0.6)) {
      body.add(new Block.Paragraph("单位负责人：李明 审核人：王芳 填报人：张强"));
      body.add(
          new Block.Paragraph(
              "联系电话：0"
                  + dice.range(310, 999)
                  + "-"
                  + dice.range(2000000, 8999999)
                  + " 填报日期："
                  + Opening.date(plan)));
    }
  }

  private static void sections(Voice voice, List<Block> body) {
    Plan plan = voice.plan;
    List<List<Block>> parts = new ArrayList<>();
    parts.add(Overview.write(voice));
    for (String table : List.of("proactive", "applications", "review")) {
      parts.add(
          plan.has("drop:" + table) ? List.of() : List.of(new Block.Form(filled(plan, table))));
    }
    if (voice.plan.tell().isEmpty() && !plan.has("say:none") && !plan.has("drop:applications")) {
      parts.set(2, Requests.beside(voice, parts.get(2)));
    }
    parts.add(Closing.problems(voice));
    parts.add(Closing.others(voice));
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
    if (plan.has("swap:5-6")) {
      order.set(4, 5);
      order.set(5, 4);
    }
    int shown = 0;
    boolean formal = voice.dice("heads").chance(0.7);
    for (int i : order) {
      if (plan.has("drop:section:" + (i + 1))) continue;
      String text = formal ? HEADS[i][0] : HEADS[i][HEADS[i].length - 1];
      if (!plan.has("drop:heading:" + (i + 1))) {
        body.add(new Block.Heading(1, NUMBERS[shown++] + "、" + text));
      }
      body.addAll(parts.get(i));
    }
  }

  /** A table of the plan with what stands in its cells, one row of it left out where asked. */
  static FormGrid filled(Plan plan, String table) {
    String version = plan.versions().get(table);
    if (version == null) throw new IllegalArgumentException(table);
    FormGrid grid = Plans.grid(table, version);
    boolean oldLabel = plan.has("label:normative");
    boolean empty = plan.has("unfilled");
    grid =
        grid.map(
            cell -> {
              if (oldLabel && cell.text().equals("行政规范性文件")) return cell.withText("规范性文件");
              if (!cell.isData() || empty) return cell;
              Filled filled = plan.cells().get(cell.id());
              return filled == null ? cell : cell.withText(filled.raw());
            });
    for (String flag : plan.flags()) {
      if (flag.startsWith("drop:row:" + table + ".")) grid = without(grid, flag.substring(9));
    }
    return grid;
  }

  private static FormGrid without(FormGrid grid, String row) {
    for (int r = 0; r < grid.rows().size(); r++) {
      if (grid.rows().get(r).stream().anyMatch(cell -> cell.id().startsWith(row + "."))) {
        return grid.without(r);
      }
    }
    return grid;
  }
}
