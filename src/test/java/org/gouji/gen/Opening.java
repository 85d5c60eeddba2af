package org.gouji.gen;

import java.util.ArrayList;
import java.util.List;

/** Title, preface, signature. */
final class Opening {

  private Opening() {}

  /** The title as one or two lines. */
  static List<String> title(Voice voice) {
    Plan plan = voice.plan;
    Dice dice = voice.dice("title");
    String name = plan.agency().name();
    if (plan.has("title:noAgency")) name = "";
    if (plan.has("title:domain"))
      name = "www. " + dice.range(10000, 99999) + dice.pick("bet", "365", "yl") + ".com";
    if (plan.has("title:casino")) name = dice.pick("365bet(中国)官方网站 ", "新葡京娱乐场官网", "亚博体育(中国)有限公司");
    boolean plain = plan.has("title:plain") || plan.has("title:domain") || plan.has("title:casino");
    int form = plain ? 0 : dice.range(0, 9);
    int year = titleYear(plan);
    return switch (form) {
      case 1 -> List.of(name, year + "年政府信息公开工作年度报告");
      case 2 -> List.of(name + " " + year + " 年政府信息公开工作年度报告");
      case 3 -> List.of(name + year + "年度政府信息公开工作年度报告");
      case 4 -> List.of(year + "年" + name + "政府信息公开工作年度报告");
      case 5 -> List.of(name + year + "年政府信息公开年度报告");
      default -> List.of(name + year + "年政府信息公开工作年度报告");
    };
  }

  /** The year that the title names, which decides. */
  static int titleYear(Plan plan) {
    return plan.has("title:otherYear") ? plan.year() - 1 : plan.year();
  }

  /** Basis, period, address: customary, not required. */
  static List<Block> preface(Voice voice) {
    Plan plan = voice.plan;
    boolean forced =
        plan.has("period")
            || plan.has("period:other")
            || plan.has("period:short")
            || plan.has("cite:60");
    if (!forced && !voice.dice("preface").chance(0.6)) return List.of();
    Dice dice = voice.dice("prefaceText");
    List<Block> blocks = new ArrayList<>();
    String name =
        plan.has("title:domain") || plan.has("title:casino") ? "本机关" : plan.agency().name();
    StringBuilder text = new StringBuilder();
    text.append("根据《中华人民共和国政府信息公开条例》");
    if (plan.has("cite:60")) {
      text.append("和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式（试行）〉的通知》（国办公开办函〔2019〕60号）");
    } else if (plan.year() >= 2021 && dice.chance(0.5)) {
      text.append("和《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）");
    } else if (plan.year() >= 2019 && plan.year() < 2021 && dice.chance(0.4)) {
      text.append("和《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）");
    }
    text.append(dice.pick("要求，编制本报告。", "有关规定，" + name + "编制了" + plan.year() + "年度政府信息公开工作年度报告。"));
    if (forced || dice.chance(0.8)) text.append(period(plan, dice));
    if (!plan.has("title:domain") && dice.chance(0.7)) {
      text.append("本报告电子版可在政府门户网站（http://www.example")
          .append(dice.range(10, 99))
          .append(".gov.cn）下载。");
    }
    if (dice.chance(0.6)) {
      text.append("如对本报告有疑问，请与").append(plan.has("title:noAgency") ? "本机关" : name);
      text.append(plan.agency().office()).append("联系（邮编：").append(dice.range(100000, 899999));
      text.append("，电话：0")
          .append(dice.range(310, 999))
          .append(dice.pick("-", "—"))
          .append(dice.range(2000000, 8999999));
      text.append("）。");
    }
    blocks.add(new Block.Paragraph(text.toString()));
    return blocks;
  }

  private static String period(Plan plan, Dice dice) {
    int year = plan.has("period:other") ? plan.year() - 1 : plan.year();
    Dice odd = dice.on("shortPeriod");
    String end = plan.has("period:short") ? odd.pick("11月30日", "10月31日", "12月20日") : "12月31日";
    String from = year + "年1月1日";
    return dice.pick(
        "本报告所列数据的统计期限自" + from + "起至" + year + "年" + end + "止。",
        "本报告中所列数据的统计期限为" + from + "至" + end + "。",
        "报告统计数据时间自" + from + "至" + year + "年" + end + "。");
  }

  /** Agency and date below the text; nothing in half of the reports. */
  static List<Block> signature(Voice voice) {
    Dice dice = voice.dice("signature");
    if (dice.chance(0.5)) return List.of();
    List<Block> blocks = new ArrayList<>();
    Plan plan = voice.plan;
    boolean hidden =
        plan.has("title:noAgency") || plan.has("title:domain") || plan.has("title:casino");
    if (!hidden && dice.chance(0.6)) blocks.add(new Block.Paragraph(plan.agency().name()));
    blocks.add(new Block.Paragraph(date(plan)));
    return blocks;
  }

  /** The day of issue, in time for every kind of agency. */
  static String date(Plan plan) {
    return (plan.year() + 1) + "年1月" + new Dice(plan.seed(), "date").range(4, 29) + "日";
  }
}
