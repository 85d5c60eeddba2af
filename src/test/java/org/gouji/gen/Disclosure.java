package org.gouji.gen;

/** What section one says about publishing of one's own accord, with sums and unrelated counts. */
final class Disclosure {
  private static final String[] FIELDS = {"财政预决算", "重大项目", "社会救助", "行政执法", "教育医疗", "稳岗就业"};

  private Disclosure() {}

  static String write(Voice voice) {
    Dice dice = voice.dice("disclosure");
    StringBuilder text = new StringBuilder();
    text.append(
        dice.pick(
            "聚焦重点领域，及时主动公开" + dice.pick(FIELDS) + "、" + dice.pick("政策解读", "机构职能") + "等信息。",
            "坚持应公开尽公开，对涉及群众切身利益的事项依法主动公开。",
            "对照基层政务公开标准目录，对" + dice.range(20, 30) + "个领域的内容主动公开。"));
    if (voice.plan.has("parts") || voice.may("disclosed", 0.7)) {
      text.append(parts(voice, voice.plan.has("drop:aspect:4")));
    }
    boolean knows = voice.plan.year() >= 2021;
    if (knows && voice.tells("normative")) {
      text.append("全年制发行政规范性文件").append(voice.n("normativeMade")).append("件，废止");
      text.append(voice.n("normativeRepealed")).append("件，现行有效");
      text.append(voice.n("normativeInForce")).append("件。");
    }
    if (!voice.plan.avoid().contains("decoys")) text.append(Decoys.write(voice));
    return text.toString();
  }

  private static String parts(Voice voice, boolean noPlatform) {
    Dice dice = voice.dice("parts");
    int kind = noPlatform ? dice.range(1, 3) : dice.range(0, 4);
    long first = dice.range(20, 3000);
    long second = dice.range(5, 900);
    long third = dice.range(3, 300);
    long whole = first + second + third;
    long off = dice.range(2, 9);
    if (voice.plan.has("parts:above")) whole -= off;
    if (voice.plan.has("parts:below")) whole += off;
    if (voice.plan.has("parts")) kind = kind % 2;
    String a = voice.number(first);
    String b = voice.number(second);
    String c = voice.number(third);
    String sum = voice.number(whole);
    String head = dice.pick("全年主动公开政府信息", voice.year + "共主动公开政府信息", "全年共公开政府信息") + sum + "条";
    return switch (kind) {
      case 0 ->
          head
              + dice.pick("，其中：", "，其中")
              + "通过政府网站公开"
              + a
              + "条，政务新媒体公开"
              + b
              + "条，其他方式公开"
              + c
              + "条。";
      case 1 ->
          dice.pick("全年共发布信息", "全年发布各类信息")
              + sum
              + "条。其中：概况类信息"
              + c
              + "条；政务动态信息"
              + a
              + "条；信息公开目录信息"
              + b
              + "条。";
      case 2 -> head + "，其中重点领域信息" + b + "条。";
      case 3 -> "全年公开政府信息" + voice.large(dice.range(1, 90) * 1000L) + dice.pick("条。", "余条。");
      default -> head + "。";
    };
  }
}
