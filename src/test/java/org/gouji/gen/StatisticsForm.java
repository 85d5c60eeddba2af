package org.gouji.gen;

import java.util.ArrayList;
import java.util.List;

/** The statistics table of 2014 to 2018: id below the table, label, unit. */
final class StatisticsForm {
  private static final String ROWS =
      """
      -|一、主动公开情况|
      disclosed.total|（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）|条
      disclosed.normative|其中：主动公开规范性文件数|条
      normativeMade|制发规范性文件总数|件
      channel.sum|（二）通过不同渠道和方式公开政府信息的情况|
      channel.gazette|1.政府公报公开政府信息数|条
      channel.website|2.政府网站公开政府信息数|条
      channel.weibo|3.政务微博公开政府信息数|条
      channel.wechat|4.政务微信公开政府信息数|条
      channel.other|5.其他方式公开政府信息数|条
      proposals.sum|（三）建议提案办理结果公开情况|
      proposals.congress|1.人大代表建议|件
      proposals.consultative|2.政协提案|件
      response.sum|二、回应解读情况|
      response.hotTopics|（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）|次
      response.channelSum|（二）通过不同渠道和方式回应解读的情况|
      response.pressConferences|1.参加或举办新闻发布会总次数|次
      response.pressConferencesByHead|其中：主要负责同志参加新闻发布会次数|次
      response.onlineInterviews|2.政府网站在线访谈次数|次
      response.onlineInterviewsByHead|其中：主要负责同志参加政府网站在线访谈次数|次
      response.interpretations|3.政策解读稿件发布数|篇
      response.microblogEvents|4.微博微信回应事件数|次
      response.otherEvents|5.其他方式回应事件数|次
      requests.sum|三、依申请公开情况|
      requests.received|（一）收到申请数|件
      requests.inPerson|1.当面申请数|件
      requests.fax|2.传真申请数|件
      requests.online|3.网络申请数|件
      requests.letter|4.信函申请数|件
      requests.closed|（二）申请办结数|件
      requests.closedOnTime|1.按时办结数|件
      requests.closedExtended|2.延期办结数|件
      replies.total|（三）申请答复数|件
      replies.alreadyPublic|1.属于已主动公开范围数|件
      replies.granted|2.同意公开答复数|件
      replies.partial|3.同意部分公开答复数|件
      replies.refused|4.不同意公开答复数|件
      replies.refusedStateSecret|其中：涉及国家秘密|件
      replies.refusedTradeSecret|涉及商业秘密|件
      replies.refusedPrivacy|涉及个人隐私|件
      replies.refusedSecurity|危及国家安全、公共安全、经济安全和社会稳定|件
      replies.refusedNotGovInfo|不是《条例》所指政府信息|件
      replies.refusedOtherLaw|法律法规规定的其他情形|件
      replies.notThisOrgan|5.不属于本行政机关公开数|件
      replies.notExist|6.申请信息不存在数|件
      replies.toAmend|7.告知作出更改补充数|件
      replies.otherRoute|8.告知通过其他途径办理数|件
      reconsideration.total|四、行政复议数量|件
      reconsideration.upheld|（一）维持具体行政行为数|件
      reconsideration.corrected|（二）被依法纠错数|件
      reconsideration.other|（三）其他情形数|件
      litigation.total|五、行政诉讼数量|件
      litigation.upheld|（一）维持具体行政行为或者驳回原告诉讼请求数|件
      litigation.corrected|（二）被依法纠错数|件
      litigation.other|（三）其他情形数|件
      complaints|六、举报投诉数量|件
      feesCollected|七、依申请公开信息收取的费用|万元
      -|八、机构建设和保障经费情况|
      organisation.offices|（一）政府信息公开工作专门机构数|个
      organisation.readingPoints|（二）设置政府信息公开查阅点数|个
      organisation.staff|（三）从事政府信息公开工作人员数|人
      organisation.staffFullTime|1.专职人员数（不包括政府公报及政府网站工作人员数）|人
      organisation.staffPartTime|2.兼职人员数|人
      organisation.budget|（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）|万元
      -|九、政府信息公开会议和培训情况|
      meetings.held|（一）召开政府信息公开工作会议或专题会议数|次
      training.courses|（二）举办各类培训班数|次
      training.participants|（三）接受培训人员数|人次
      """;

  private StatisticsForm() {}

  /** The table with three columns; heading rows that take no figure have two blank cells. */
  static FormGrid grid() {
    List<List<GridCell>> rows = new ArrayList<>();
    rows.add(List.of(Forms.label("统计指标", 1, 1), Forms.label("单位", 1, 1), Forms.label("统计数", 1, 1)));
    for (String line : ROWS.strip().split("\n")) {
      String[] parts = line.strip().split("\\|", -1);
      GridCell unit = Forms.label(parts[2], 1, 1);
      GridCell value =
          parts[0].equals("-") ? Forms.label("", 1, 1) : Forms.cell("statistics." + parts[0], 1);
      rows.add(List.of(Forms.label(parts[1], 1, 1), unit, value));
    }
    return new FormGrid("statistics", 3, rows);
  }
}
