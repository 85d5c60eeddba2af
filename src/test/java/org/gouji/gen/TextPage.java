package org.gouji.gen;

import java.util.ArrayList;
import java.util.List;

/** A paper as plain text, as it comes from copying a page or a document. */
final class TextPage {
  private final Paper paper;
  private final Layout layout;
  private final Dice dice;
  private final StringBuilder out = new StringBuilder();

  private TextPage(Paper paper, Layout layout, Dice dice) {
    this.paper = paper;
    this.layout = layout;
    this.dice = dice;
  }

  static String write(Paper paper, Layout layout, Dice dice) {
    TextPage page = new TextPage(paper, layout, dice);
    if (!layout.lossy() && dice.chance(0.3)) page.metadata();
    page.body();
    if (!layout.lossy() && dice.chance(0.2)) page.line("【打印本页】 【关闭窗口】");
    return page.out.toString();
  }

  private void metadata() {
    Plan plan = paper.plan();
    int next = plan.year() + 1;
    String date = next + "-01-" + dice.range(10, 28);
    String tail =
        layout.traditional()
                || plan.has("title:plain")
                || plan.flags().stream().anyMatch(f -> f.startsWith("title:"))
            ? ""
            : plan.agency().name();
    if (dice.chance(0.5)) line("当前位置: 首页 > 政务公开 > 政府信息公开年报");
    line(
        "索 引 号: | "
            + dice.range(10000, 99999)
            + "/"
            + next
            + "-00"
            + dice.range(100, 999)
            + " | 主题分类: | 政务公开 |");
    if (!tail.isEmpty()) line("发文机关: | " + tail + " | 成文日期: | " + date + " |");
    line("发布日期: | " + date + " | |");
  }

  private void body() {
    boolean markdown = layout == Layout.TEXT_MARKDOWN;
    for (String title : paper.title()) if (!title.isBlank()) line((markdown ? "# " : "") + title);
    gap();
    for (Block block : paper.body()) {
      if (block instanceof Block.Heading heading) {
        line((markdown ? "#".repeat(heading.level() + 1) + " " : "") + heading.text());
      } else if (block instanceof Block.Paragraph paragraph) {
        line(layout == Layout.TEXT_FOLDED ? folded(paragraph.text()) : paragraph.text());
      } else {
        table(((Block.Form) block).grid());
      }
      gap();
    }
  }

  /** Lines of a page's width; a figure is never cut. */
  private static String folded(String text) {
    StringBuilder lines = new StringBuilder();
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean figure =
          i > 0
              && String.valueOf(text.charAt(i)).matches("[0-9０-９,.:;)，。：；、）”]")
              && !Character.isWhitespace(text.charAt(i - 1));
      if (width >= 32 && !figure) {
        lines.append('\n');
        width = 0;
      }
      lines.append(text.charAt(i));
      width++;
    }
    return lines.toString();
  }

  private void gap() {
    if (layout == Layout.TEXT_MARKDOWN || layout == Layout.TEXT_TABS || layout.lossy()) line("");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void table(FormGrid grid) {
    switch (layout) {
      case TEXT_STACKED, TEXT_TRADITIONAL -> stacked(grid);
      case TEXT_WRAPPED -> wrapped(grid);
      case TEXT_TABS, LOSSY_CELLS -> tabs(grid);
      case TEXT_LINES -> lines(grid);
      case TEXT_MARKDOWN -> markdown(grid);
      case TEXT_CUT_HEADERS -> bars(cut(grid));
      default -> bars(grid);
    }
  }

  private static String flat(GridCell cell) {
    return cell.text().replace('\n', ' ');
  }

  private static int extra(FormGrid grid, List<GridCell> row) {
    return Math.max(0, grid.columns() - row.size());
  }

  private void bars(FormGrid grid) {
    for (List<GridCell> row : grid.rows()) {
      StringBuilder text = new StringBuilder();
      for (GridCell cell : row) text.append(flat(cell)).append(" | ");
      text.append("|".repeat(extra(grid, row)));
      line(text.toString().stripTrailing());
    }
  }

  private void stacked(FormGrid grid) {
    for (int r = 0; r < grid.rows().size(); r++) {
      List<GridCell> row = grid.rows().get(r);
      for (GridCell cell : row) line(flat(cell) + " |");
      int extra = extra(grid, row);
      if (extra > 0 && r < grid.rows().size() - 1) line("|".repeat(extra));
    }
  }

  private void wrapped(FormGrid grid) {
    for (List<GridCell> row : grid.rows()) {
      out.append("| \n");
      for (int i = 0; i < row.size(); i++) {
        String text = row.get(i).text().replace("\n", "\n             ");
        out.append("             ").append(text.isEmpty() ? "\u00a0" : text).append("  | \n");
        if (i < row.size() - 1) out.append("            \n");
      }
      out.append("        ").append("|".repeat(extra(grid, row))).append('\n');
    }
  }

  private void tabs(FormGrid grid) {
    for (List<GridCell> row : grid.expanded()) {
      line(String.join("\t", row.stream().map(TextPage::flat).toList()));
    }
  }

  private void lines(FormGrid grid) {
    for (List<GridCell> row : grid.rows()) {
      for (GridCell cell : row) if (!cell.text().isEmpty()) line(cell.text().replace("\n", ""));
    }
  }

  private void markdown(FormGrid grid) {
    boolean first = true;
    for (List<GridCell> row : grid.expanded()) {
      line("| " + String.join(" | ", row.stream().map(TextPage::flat).toList()) + " |");
      if (first) line("|" + " --- |".repeat(row.size()));
      first = false;
    }
  }

  /** Column headings keep the first line of their cell only. */
  private FormGrid cut(FormGrid grid) {
    List<List<GridCell>> rows = new ArrayList<>();
    for (List<GridCell> row : grid.rows()) {
      boolean heads = row.stream().noneMatch(GridCell::isData) && row.size() > 3;
      rows.add(
          !heads || grid.name().equals("statistics")
              ? row
              : row.stream().map(TextPage::cut).toList());
    }
    return new FormGrid(grid.name(), grid.columns(), rows);
  }

  private static GridCell cut(GridCell cell) {
    String text = cell.text().replace("\n", "");
    if (text.matches("本年(制|废|新).*")) return cell.withText(text.substring(0, 3));
    if (text.matches("结果维持|结果纠正|其他结果|尚未审结")) return cell.withText(text.substring(0, 2));
    return cell;
  }
}
