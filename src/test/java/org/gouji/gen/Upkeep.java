package org.gouji.gen;

import java.util.StringJoiner;

/** The third to fifth aspect of section one. None of them uses a word that marks another aspect. */
final class Upkeep {

  private Upkeep() {}

  static String management(Voice voice) {
    return voice
        .dice("management")
        .pick(
            "健全政府信息管理制度，严格落实信息发布“三审三校”和保密审查要求，确保内容准确。",
            "加强政府信息管理，落实公文公开属性源头认定机制，严格发布前审核，定期清理失效信息。",
            "规范政府信息制作、获取、保存、处理流程，动态调整公开目录，做好政府信息管理。");
  }

  static String platform(Voice voice) {
    Dice dice = voice.dice("platform");
    return dice.pick(
        "优化政府网站栏目设置，加强政务新媒体运维，推进政府信息公开平台建设。",
        "加强政府信息公开专栏建设，设置政务公开专区" + dice.range(1, 30) + "个，方便群众查询。",
        "以门户网站为第一平台，规范运行政务新媒体账号" + dice.range(1, 30) + "个，持续抓好平台建设。");
  }

  static String supervision(Voice voice) {
    Dice dice = voice.dice("supervision");
    String lead =
        dice.pick(
            "明确分管领导和专职人员，开展业务培训" + dice.range(1, 9) + "次，强化监督保障。",
            "加强组织领导，定期开展监督检查，确保各项任务落到实处。",
            "健全监督保障机制，主动接受社会监督，发现问题及时整改。");
    if (!voice.plan.agency().level().isGovernment()) return lead;
    StringJoiner duties = new StringJoiner("；", "", "。");
    if (!voice.plan.has("drop:appraisal")) {
      duties.add(dice.pick("将政府信息公开工作纳入年度绩效考核，考核结果良好", "把政务公开纳入工作考核，分值权重为4%，考核结果已通报"));
    }
    if (!voice.plan.has("drop:opinion")) {
      duties.add(dice.pick("组织开展社会评议，群众评议总体满意", "邀请群众代表对政府信息公开工作进行社会评议，评议结果为满意"));
    }
    if (!voice.plan.has("drop:liability")) {
      duties.add(dice.pick("全年未发生需要责任追究的情形", "全年没有因政府信息公开工作被责任追究的情况"));
    }
    return duties.length() > 1 ? lead + duties : lead;
  }
}
