package org.gouji.gen;

import java.util.ArrayList;
import java.util.List;

/** Sentences with figures that have nothing to do with the tables. */
final class Decoys {

  private Decoys() {}

  static String write(Voice voice) {
    Dice dice = voice.dice("decoys");
    boolean noPlatform = voice.plan.has("drop:aspect:4");
    int year = voice.plan.year();
    List<String> all = new ArrayList<>();
    all.add(
        "办理12345热线工单"
            + dice.range(20, 9000)
            + "件，群众满意率"
            + dice.range(90, 99)
            + "."
            + dice.range(0, 9)
            + "%。");
    all.add("受理群众来信来访" + dice.range(2, 90) + "件，均已妥善处理。");
    all.add("办理人大代表建议" + dice.range(2, 60) + "件、政协提案" + dice.range(2, 60) + "件，答复率100%。");
    all.add("对" + dice.range(20, 30) + "个领域基层政务公开标准目录进行细化。");
    all.add(
        "认真落实《"
            + voice.plan.agency().region()
            + (year - 1)
            + "年政务公开工作要点》（"
            + (year - 1)
            + "〕"
            + dice.range(2, 60)
            + "号）有关任务。");
    all.add("召开新闻发布会" + dice.range(1, 9) + "场，发布政策解读" + dice.range(2, 60) + "篇。");
    all.add("开展“政府开放日”活动，" + dice.range(20, 300) + "余名群众代表参加，发放宣传资料" + dice.range(2, 30) + "00余份。");
    if (!noPlatform) {
      all.add("通过“" + Agencies.place(dice) + "发布”微信公众号发布信息" + year + "条。");
      all.add("回复网站留言" + dice.range(5, 700) + "条，已全部办结。");
      all.add(
          "网站访问量达"
              + dice.range(2, 90)
              + "."
              + dice.range(1, 9)
              + "万人次，较上年增长"
              + dice.range(2, 30)
              + "%。");
    }
    StringBuilder text = new StringBuilder();
    int count = dice.range(0, 3);
    int at = dice.range(0, all.size() - 1);
    for (int i = 0; i < count; i++) text.append(all.get((at + i * 3) % all.size()));
    return text.toString().replace("要点》（" + (year - 1) + "〕", "要点》（政办发〔" + (year - 1) + "〕");
  }
}
