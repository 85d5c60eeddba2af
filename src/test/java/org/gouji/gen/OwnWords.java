package org.gouji.gen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What only one agency has to tell of one year, next to the phrases that all of them pick from:
 * places, things and people of its own. Two seeds have no sentence in common.
 */
final class OwnWords {

  private static final String FIRST = "柏榆槐杏梨枣菱荷茶稻麦谷泉溪塘堰渡窑磨砖瓦铁铜盐船帆鹤雁鹿马牛羊";
  private static final String SECOND = "家沟坪湾岗垭垸畈冲圩寨堡店铺桥井头尾坝口";
  private static final String[] KINDS = {
    "村", "社区", "居委会", "老街", "小区", "农场", "渔港", "集市", "林场", "驿站"
  };
  private static final String[] BUILT = {
    "在%s口立起%s式的彩绘公示墙",
    "把%s的旧粮仓改成%s样子的阅览角",
    "给%s送去带%s纹样的便民手册",
    "请%s的老支书用%s调子的快板讲惠民办法",
    "为%s录制以%s为题的方言短片",
    "同%s商定在%s旁边摆放自助查询机",
    "陪%s的村医走完%s一线的每一户",
    "让%s的学生画出%s四季的办事地图"
  };
  private static final String[] WHY = {
    "因为那里%s多数人在外打工", "缘于雨季%s一带道路不通", "为的是%s的老人少跑一趟", "免得%s的商户反复打听", "好让%s的新住户看得明白", "以便%s的合作社早作安排"
  };
  private static final String[] LED = {
    "由%s牵头", "经办人是%s", "%s每旬去看一次", "%s负责记下反响", "%s带着两名新人去做", "%s把做法写成了小结"
  };
  private static final String FAMILY = "赵钱孙李周吴郑冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜";
  private static final String GIVEN = "建国志强秀英海燕春梅晓峰文静立新玉兰长江永福桂香德明雪松";

  private OwnWords() {}

  /** A report's own sentences, from five to eight. */
  static List<String> of(long seed) {
    Dice dice = new Dice(seed, "own");
    List<String> sentences = new ArrayList<>();
    int count = dice.range(5, 8);
    while (sentences.size() < count) {
      sentences.add(
          String.format(dice.pick(BUILT), place(dice), place(dice))
              + "，"
              + String.format(dice.pick(WHY), place(dice))
              + "，"
              + String.format(dice.pick(LED), person(dice) + "和" + person(dice))
              + "。");
    }
    return sentences;
  }

  /** Puts sentences into the first section of a report. */
  static Paper into(Paper paper, List<String> sentences) {
    List<Block> body = new ArrayList<>(paper.body());
    int head = 0;
    while (!(body.get(head) instanceof Block.Heading)) head++;
    while (!(body.get(head) instanceof Block.Paragraph)) head++;
    body.add(head + 1, new Block.Paragraph(String.join("", sentences)));
    return new Paper(paper.plan(), paper.title(), body);
  }

  private static String place(Dice dice) {
    return one(FIRST, dice) + one(FIRST, dice) + one(SECOND, dice) + dice.pick(KINDS);
  }

  private static String person(Dice dice) {
    return one(FAMILY, dice) + one(GIVEN, dice) + one(GIVEN, dice);
  }

  private static String one(String from, Dice dice) {
    int at = dice.range(0, from.length() - 1);
    return from.substring(at, at + 1);
  }

  /** Sentences that more than one of the seeds have. */
  static Set<String> shared(List<Long> seeds) {
    Set<String> seen = new TreeSet<>();
    Set<String> twice = new TreeSet<>();
    for (long seed : seeds) {
      for (String sentence : of(seed)) if (!seen.add(sentence)) twice.add(sentence);
    }
    return Collections.unmodifiableSet(twice);
  }
}
