package org.gouji.gen;

import java.util.ArrayList;
import java.util.List;

/** The free text of the reports of 2014 to 2018; the statistics table follows it. */
final class FreeNarrative {
  private static final String[] NUMBERS = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

  private final Voice voice;
  private final List<Block> blocks = new ArrayList<>();
  private int shown;

  private FreeNarrative(Voice voice) {
    this.voice = voice;
  }

  static List<Block> write(Voice voice) {
    return new FreeNarrative(voice).all();
  }

  private List<Block> all() {
    Dice dice = voice.dice("free");
    section(dice.pick("概述", "工作概况", "基本情况"), overview());
    section(dice.pick("主动公开政府信息情况", "主动公开情况"), disclosure());
    section("依申请公开情况", requests());
    section("因政府信息公开申请行政复议、提起行政诉讼情况", cases());
    if (dice.chance(0.5)) {
      section("举报投诉和收费情况", charges());
    }
    if (dice.chance(0.6)) section("会议和培训情况", meetings());
    section(dice.pick("存在的主要问题及改进措施", "存在问题和改进措施", "主要问题和改进情况"), "");
    blocks.addAll(Closing.problems(voice));
    if (dice.chance(0.4)) {
      section(
          (voice.plan.year() + 1) + "年工作重点",
          (voice.plan.year() + 1) + "年，" + voice.self + "将继续拓宽公开渠道，健全长效机制。");
    }
    return blocks;
  }

  private void section(String head, String body) {
    blocks.add(new Block.Heading(1, NUMBERS[shown++] + "、" + head));
    if (!body.isEmpty()) blocks.add(new Block.Paragraph(body));
  }

  private String overview() {
    return voice.year
        + "，"
        + voice.self
        + voice
            .dice("oldIntro")
            .pick(
                "认真贯彻落实《中华人民共和国政府信息公开条例》，加强组织领导，明确分管领导和经办人员，政府信息公开工作有序推进。",
                "按照《" + (voice.plan.year() - 1) + "年政府信息公开工作要点》有关要求，健全制度，规范程序，较好地完成了各项任务。");
  }

  private String disclosure() {
    StringBuilder text = new StringBuilder("坚持以公开为常态、不公开为例外，及时公开各类信息。");
    if (voice.tells("statistics.disclosed.total")) {
      text.append("全年主动公开政府信息").append(voice.n("statistics.disclosed.total")).append("条。");
    }
    List<String> channels = new ArrayList<>();
    String site = voice.plan.has("say:portal") ? "门户网站" : "政府网站";
    channel(channels, "statistics.channel.website", "通过" + site + "公开政府信息");
    channel(channels, "statistics.channel.weibo", "通过政务微博公开政府信息");
    channel(channels, "statistics.channel.wechat", "通过政务微信公开政府信息");
    if (!channels.isEmpty()) text.append(String.join("，", channels)).append("。");
    if (voice.tells("statistics.response.pressConferences")) {
      text.append("参加或举办新闻发布会")
          .append(voice.n("statistics.response.pressConferences"))
          .append("次。");
    }
    Dice dice = voice.dice("oldDecoys");
    if (dice.chance(0.4))
      text.append("编印简报")
          .append(dice.range(2, 90))
          .append("期，向上级报送信息")
          .append(dice.range(2, 400))
          .append("篇。");
    if (dice.chance(0.3)) text.append("办理12345热线诉求").append(dice.range(2, 900)).append("件。");
    return text.toString();
  }

  private void channel(List<String> channels, String id, String words) {
    boolean worth = voice.fact(id) > 0 || voice.plan.tell().contains(id);
    if (worth && voice.tells(id)) channels.add(words + voice.n(id) + "条");
  }

  private String requests() {
    String id = "statistics.requests.received";
    if (voice.fact(id) == 0 || voice.plan.has("say:none")) {
      return voice.year + "，" + voice.self + "未收到政府信息公开申请。";
    }
    StringBuilder text = new StringBuilder("规范受理、登记、答复程序，认真做好依申请公开工作。");
    if (voice.tells(id)) {
      text.append(voice.dice("oldReceived").pick(voice.year + "共收到政府信息公开申请", "全年收到政府信息公开申请"));
      text.append(voice.n(id)).append("件。");
    }
    if (voice.tells("statistics.requests.closed")) {
      text.append("全年办结政府信息公开申请").append(voice.n("statistics.requests.closed")).append("件。");
    }
    return text.toString();
  }

  private String cases() {
    StringBuilder text = new StringBuilder();
    String review = "statistics.reconsideration.total";
    String suits = "statistics.litigation.total";
    if (voice.said(review) == 0 && voice.said(suits) == 0) {
      return voice.year + "，未发生因政府信息公开引起的行政复议和行政诉讼。";
    }
    text.append(
        voice.said(review) == 0
            ? "未发生因政府信息公开引起的行政复议。"
            : "全年因政府信息公开被申请行政复议" + voice.n(review) + "件。");
    text.append(
        voice.said(suits) == 0 ? "未发生因政府信息公开引起的行政诉讼。" : "全年因政府信息公开被提起行政诉讼" + voice.n(suits) + "件。");
    return text.toString();
  }

  private String charges() {
    long complaints = voice.fact("statistics.complaints");
    return (complaints == 0
            ? "全年未收到针对政府信息公开工作的举报投诉。"
            : "全年收到政府信息公开举报投诉" + voice.number(complaints) + "件。")
        + voice.year
        + "未就依申请公开信息收取费用。";
  }

  private String meetings() {
    return "全年召开政府信息公开工作会议"
        + voice.n("statistics.meetings.held")
        + "次，举办培训班"
        + voice.n("statistics.training.courses")
        + "次，接受培训"
        + voice.n("statistics.training.participants")
        + "人次。";
  }
}
