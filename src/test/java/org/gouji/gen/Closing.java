package org.gouji.gen;

import java.util.ArrayList;
import java.util.List;

/** Sections five and six. */
final class Closing {
  private static final String[] PROBLEMS = {
    "公开内容的深度和广度还不够", "政策解读形式较为单一", "工作人员业务能力有待提高", "信息更新不够及时", "公开的主动性还需进一步增强", "基层公开标准化水平参差不齐"
  };
  private static final String[] MEASURES = {
    "加强业务培训，提高工作人员能力",
    "丰富政策解读形式，多用图文和视频解读",
    "健全工作机制，明确职责分工",
    "及时更新栏目内容，拓展公开范围",
    "加强与业务科室的沟通，做到应公开尽公开",
    "强化日常检查，督促任务落实"
  };

  private Closing() {}

  static List<Block> problems(Voice voice) {
    List<Block> blocks = new ArrayList<>();
    if (voice.plan.has("five:empty")) return blocks;
    if (voice.plan.has("five:none")) return List.of(new Block.Paragraph("无。"));
    Dice dice = voice.dice("five");
    int p = dice.range(0, 5);
    int m = dice.range(0, 5);
    String problems = listed(dice.range(0, 1), PROBLEMS, p, dice.range(2, 3));
    String measures = listed(dice.range(0, 1), MEASURES, m, dice.range(2, 3));
    String next = (voice.plan.year() + 1) + "年，" + voice.self + "将";
    boolean heads = dice.chance(0.4);
    String first =
        heads
            ? problems
            : dice.pick(
                    voice.year + "，" + voice.self + "政府信息公开工作取得了一定成效，但仍存在一些问题：",
                    "当前工作中存在的主要问题：",
                    "虽然取得了一定成绩，但也存在不足：")
                + problems;
    String second =
        heads
            ? measures
            : dice.pick(
                    "下一步，" + voice.self + "将采取以下改进措施：", next + "重点做好以下改进工作：", "针对以上问题，将从以下方面加以改进：")
                + measures;
    boolean noProblems = voice.plan.has("five:noProblems");
    boolean noMeasures = voice.plan.has("five:noMeasures");
    if (!noProblems) {
      if (heads) blocks.add(new Block.Heading(2, dice.pick("（一）存在的主要问题", "（一）存在问题")));
      blocks.add(new Block.Paragraph(first));
    }
    if (!noMeasures) {
      if (heads) {
        blocks.add(new Block.Heading(2, (noProblems ? "（一）" : "（二）") + dice.pick("改进措施", "改进情况")));
      }
      blocks.add(new Block.Paragraph(noProblems ? plans(voice, measures) : second));
    }
    return blocks;
  }

  private static String plans(Voice voice, String measures) {
    return (voice.plan.year() + 1) + "年，" + voice.self + "将重点做好以下工作：" + measures;
  }

  private static String listed(int style, String[] from, int start, int count) {
    StringBuilder text = new StringBuilder();
    String[] numbers = {"一", "二", "三"};
    for (int i = 0; i < count; i++) {
      String item = from[(start + i) % from.length];
      String mark = style == 0 ? numbers[i] + "是" : (i + 1) + ".";
      text.append(mark).append(item).append(i == count - 1 ? "。" : "；");
    }
    return text.toString();
  }

  static List<Block> others(Voice voice) {
    if (voice.plan.has("six:none")) return List.of(new Block.Paragraph("无。"));
    Dice dice = voice.dice("six");
    List<Block> blocks = new ArrayList<>();
    boolean due = voice.plan.year() >= 2021 && !voice.plan.has("drop:fee");
    String fee = due ? fee(voice) : "";
    String none = dice.pick("无其他需要报告的事项。", "本年度无其他需要报告的事项。", voice.self + "没有其他需要报告的事项。");
    boolean local = dice.chance(0.3);
    if (local) {
      blocks.add(new Block.Heading(2, "（一）年度重点工作落实情况"));
      blocks.add(
          new Block.Paragraph(
              "按照《"
                  + voice.year
                  + "政务公开工作要点》要求，细化任务"
                  + dice.range(5, 30)
                  + "项，逐项抓好落实。结合"
                  + (voice.plan.year() + 1)
                  + "年重点工作，进一步深化公开内容。"));
      if (due) {
        blocks.add(new Block.Heading(2, "（二）信息处理费收取情况"));
        blocks.add(new Block.Paragraph(fee));
      }
    } else if (due && dice.chance(0.5)) {
      blocks.add(new Block.Paragraph(fee));
      blocks.add(new Block.Paragraph(none));
    } else {
      blocks.add(new Block.Paragraph(fee + (due && dice.chance(0.4) ? "" : none)));
    }
    return blocks;
  }

  private static String fee(Voice voice) {
    Dice dice = voice.dice("fee");
    String self = voice.self;
    if (voice.plan.has("fee:noNotice")) {
      return voice.year + "，" + self + "未发出收费通知，未收取信息处理费。";
    }
    long yuan = voice.plan.value("prose.feeYuan");
    if (yuan > 0) {
      String sum = voice.number(yuan);
      String count = voice.number(voice.plan.value("prose.feeCases"));
      return dice.pick(
          voice.year + "，" + self + "收取政府信息公开信息处理费" + sum + "元。",
          "本年度共收取信息处理费" + count + "件、" + sum + "元。",
          "依据《政府信息公开信息处理费管理办法》，全年发出收费通知" + count + "件，总金额" + sum + "元，实际收取" + sum + "元。");
    }
    return dice.pick(
        "本年度未收取信息处理费。",
        voice.year + "，" + self + "未收取政府信息公开信息处理费。",
        voice.year + "度未产生信息处理费。",
        "关于信息处理费：" + voice.year + "未发生收费情况。",
        self + "严格执行《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），" + voice.year + "信息处理费收费情况为零。",
        "本年度收取信息处理费0元。",
        "全年没有收取政府信息公开处理费。",
        voice.year + "，无收取信息处理费的情况。",
        "信息处理费收取情况：无。",
        "按照国务院办公厅关于信息处理费的有关规定，" + voice.year + "度" + self + "收取信息处理费总金额为0元。");
  }
}
