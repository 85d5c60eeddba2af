package org.gouji.gen;

import java.util.ArrayList;
import java.util.List;

/** Section one of the reports from 2019 on. */
final class Overview {
  private static final String[] NUMBERS = {"一", "二", "三", "四", "五"};
  private static final String[][] HEADS = {
    {"主动公开", "主动公开情况", "主动公开方面", "政府信息主动公开"},
    {"依申请公开", "依申请公开情况", "依申请公开方面", "政府信息依申请公开"},
    {"政府信息管理", "政府信息管理情况", "政府信息管理方面"},
    {"政府信息公开平台建设", "平台建设", "平台建设情况", "公开平台建设方面"},
    {"监督保障", "监督保障情况", "监督保障方面"}
  };
  private static final String[][] LEADS = {
    {"扎实推进主动公开。", "着力深化主动公开。"},
    {"规范办理依申请公开。", "认真做好依申请公开工作。"},
    {"加强政府信息管理。", "规范政府信息管理。"},
    {"加强政府信息公开平台建设。", "推进平台建设提质。"},
    {"强化监督保障。", "压实责任，做好监督保障。"}
  };

  private Overview() {}

  static List<Block> write(Voice voice) {
    List<String> bodies = new ArrayList<>();
    bodies.add(Disclosure.write(voice));
    bodies.add(Requests.write(voice));
    bodies.add(Upkeep.management(voice));
    bodies.add(Upkeep.platform(voice));
    bodies.add(Upkeep.supervision(voice));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(intro(voice)));
    int style = voice.dice("aspects").range(0, 3);
    int shown = 0;
    StringBuilder running = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      if (voice.plan.has("drop:aspect:" + (i + 1))) continue;
      Dice dice = voice.dice("head" + i);
      String number = NUMBERS[shown++];
      String head = dice.pick(HEADS[i]);
      String lead = dice.pick(LEADS[i]);
      switch (style) {
        case 0 -> {
          blocks.add(new Block.Heading(2, "（" + number + "）" + head));
          blocks.add(new Block.Paragraph(bodies.get(i)));
        }
        case 1 -> blocks.add(new Block.Paragraph("（" + number + "）" + head + "。" + bodies.get(i)));
        case 2 -> blocks.add(new Block.Paragraph(number + "是" + lead + bodies.get(i)));
        default -> running.append(bodies.get(i));
      }
    }
    if (running.length() > 0) blocks.add(new Block.Paragraph(running.toString()));
    return blocks;
  }

  private static String intro(Voice voice) {
    Dice dice = voice.dice("intro");
    boolean bare = voice.plan.has("drop:aspect:1");
    return voice.year
        + "，"
        + voice.self
        + dice.pick(
            "坚持以习近平新时代中国特色社会主义思想为指导，认真贯彻落实《中华人民共和国政府信息公开条例》，"
                + (bare ? "" : "坚持以公开为常态、不公开为例外，")
                + "各项工作取得新进展。",
            "紧紧围绕中心工作，深入贯彻《中华人民共和国政府信息公开条例》（以下简称《条例》），切实保障人民群众的知情权、参与权。",
            "严格执行《条例》，按照上级工作部署，聚焦群众关切，推动政务公开工作走深走实。")
        + dice.pick("现将有关情况报告如下：", "", "具体情况如下：");
  }
}
