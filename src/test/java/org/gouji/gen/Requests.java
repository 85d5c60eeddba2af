package org.gouji.gen;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** What section one says about applications, review and litigation. */
final class Requests {
  private static final String[][] RESULTS = {
    {"granted", "予以公开"}, {"partial", "部分公开"}, {"refused", "不予公开"},
    {"unavailable", "无法提供"}, {"unprocessed", "不予处理"}, {"otherHandling", "其他处理"}
  };

  private Requests() {}

  static String write(Voice voice) {
    Dice dice = voice.dice("requests");
    List<String> sentences = new ArrayList<>();
    sentences.add(
        dice.pick(
                "严格按照《条例》要求办理依申请公开，规范登记、办理、答复各环节，",
                "进一步畅通依申请公开渠道，落实专人负责，",
                "坚持依法依规、便民高效，认真做好依申请公开答复，")
            + dice.pick("切实保障申请人合法权益。", "提高答复的规范性。"));
    boolean none = voice.fact("workload") == 0;
    if (none || voice.plan.has("say:none")) {
      if (voice.plan.has("say:none") || voice.tells("none")) sentences.add(none(voice));
    } else {
      flows(voice, sentences);
      results(voice, sentences);
      done(voice, sentences);
    }
    cases(voice, sentences);
    if (voice.plan.has("old:sentence")) sentences.add(old(voice));
    return String.join("", sentences);
  }

  /** The table of applications, sometimes with a sentence before or after it. */
  static List<Block> beside(Voice voice, List<Block> table) {
    if (voice.plan.avoid().contains("*") || !voice.may("beside", 0.2)) return table;
    long received = voice.fact("received");
    Dice dice = voice.dice("beside");
    String text =
        received == 0 && voice.fact("carriedIn") == 0
            ? none(voice)
            : voice.year
                + "，共收到政府信息公开申请"
                + voice.number(received)
                + "件，具体情况见"
                + dice.pick("下表。", "表。");
    List<Block> blocks = new ArrayList<>(table);
    blocks.add(dice.range(0, 1), new Block.Paragraph(text));
    return blocks;
  }

  private static String none(Voice voice) {
    return voice
        .dice("none")
        .pick(
            voice.year + "，" + voice.self + "未收到政府信息公开申请。",
            "全年未收到公民、法人和其他组织提出的政府信息公开申请。",
            "本年度" + voice.self + "没有收到政府信息公开申请。",
            voice.year + "，" + voice.self + "未收到依申请公开事项。");
  }

  private static String old(Voice voice) {
    return (voice.plan.year() - 1)
        + "年，"
        + voice.plan.agency().self()
        + "共收到政府信息公开申请"
        + voice.n("received")
        + "件。";
  }

  private static void flows(Voice voice, List<String> sentences) {
    Dice dice = voice.dice("flows");
    StringJoiner line = new StringJoiner("，", "", "。");
    boolean any = false;
    boolean free = voice.plan.tell().isEmpty() && voice.fact("carriedIn") > 0;
    boolean together = free && voice.may("together", 0.25);
    if (voice.tells("received") && !voice.plan.has("old:sentence")) {
      any = true;
      line.add(
          together
              ? "全年共收到政府信息公开申请" + voice.n("workload") + "件（含上年结转" + voice.n("carriedIn") + "件）"
              : dice.pick(
                      voice.year + "，" + voice.self + "共收到政府信息公开申请",
                      "全年新收政府信息公开申请",
                      voice.year + voice.self + "共收到依申请公开",
                      "本年度共接收政府信息公开申请")
                  + voice.n("received")
                  + "件");
      if (!together && voice.tells("natural")) {
        line.add("其中自然人申请" + voice.n("natural") + "件");
        line.add("法人或其他组织申请" + voice.n("legal") + "件");
      }
      if (!together && voice.fact("carriedIn") > 0 && voice.tells("workload")) {
        line.add("加上上年结转" + voice.n("carriedIn") + "件");
        line.add("全年共办理" + voice.n("workload") + "件");
      } else if (!together && voice.tells("carriedIn")) {
        line.add(dice.pick("上年结转", "上年度结转") + voice.n("carriedIn") + "件");
      }
    } else if (voice.tells("workload")) {
      any = true;
      line.add("全年收办政府信息公开申请" + voice.n("workload") + "件");
      if (voice.tells("carriedIn")) line.add("含上年度结转" + voice.n("carriedIn") + "件");
    } else if (voice.plan.tell().isEmpty() && voice.tells("processed")) {
      any = true;
      line.add("全年共办理政府信息公开申请" + voice.n("handled") + "件");
    } else if (voice.tells("carriedIn")) {
      any = true;
      line.add("上年结转政府信息公开申请" + voice.n("carriedIn") + "件");
    }
    if (voice.tells("handled")) {
      any = true;
      line.add(dice.pick("全年办结", "共办结", "已办结并答复") + voice.n("handled") + "件");
    }
    if (voice.tells("carriedOut")) {
      any = true;
      line.add(dice.pick("结转下年度继续办理", "转下年度办理", "结转下一年度") + voice.n("carriedOut") + "件");
    }
    if (any) sentences.add(line.toString());
    if (voice.may("lastYear", 0.2)) {
      sentences.add(
          dice.pick(
              "上年同期收到申请" + dice.range(1, 400) + "件。",
              "去年共收到申请" + dice.range(1, 400) + "件。",
              "申请内容主要涉及土地征收、房屋拆迁等" + dice.range(2, 9) + "个方面。"));
    }
  }

  private static void results(Voice voice, List<String> sentences) {
    boolean forced = false;
    for (String[] result : RESULTS) forced |= voice.plan.tell().contains(result[0]);
    if (voice.fact("handled") == 0 || (!forced && !voice.tells("results"))) return;
    boolean opened = !forced && voice.dice("opened").chance(0.2);
    StringJoiner line = new StringJoiner("，", "", "。");
    line.add(voice.dice("results").pick("办结的申请中", "从办理结果看", "按办理结果分"));
    if (opened) line.add("予以公开及部分公开" + voice.n("opened") + "件");
    boolean zeros = voice.dice("zeros").chance(0.5);
    for (int i = opened ? 2 : 0; i < RESULTS.length; i++) {
      String claim = RESULTS[i][0];
      if (zeros || voice.said(claim) > 0) line.add(RESULTS[i][1] + voice.n(claim) + "件");
    }
    sentences.add(line.toString());
  }

  private static void done(Voice voice, List<String> sentences) {
    boolean forced = voice.plan.has("say:allDone");
    boolean true_ = voice.fact("carriedOut") == 0 && voice.fact("handled") > 0;
    if (!forced && !(true_ && voice.tells("allDone"))) return;
    sentences.add(
        voice.dice("allDone").pick("所有申请均已全部办结。", "收到的政府信息公开申请均已按期答复，办结率100%。", "政府信息公开申请已全部办结。"));
  }

  private static void cases(Voice voice, List<String> sentences) {
    long review = voice.said("review");
    long suits = voice.said("litigation");
    if (voice.tells("review") && voice.tells("litigation") && review + suits == 0) {
      sentences.add(
          voice.dice("cases").pick("全年未发生因政府信息公开引起的行政复议、行政诉讼。", "全年无因政府信息公开申请行政复议、提起行政诉讼的情况。"));
      return;
    }
    if (voice.tells("review")) sentences.add(review(voice, review));
    if (voice.tells("litigation")) {
      long open = voice.fact("litigationPending");
      boolean closed =
          voice.plan.tell().isEmpty() && open > 0 && open < suits && voice.may("closedSuits", 0.4);
      sentences.add(
          closed
              ? "全年审结政府信息公开行政诉讼案件" + voice.number(suits - open) + "件。"
              : suits == 0
                  ? "未发生因政府信息公开引起的行政诉讼。"
                  : "全年因政府信息公开被提起行政诉讼" + voice.number(suits) + "件。");
    }
  }

  private static String review(Voice voice, long review) {
    if (review == 0) return "未发生因政府信息公开引起的行政复议。";
    long pending = voice.fact("reviewPending");
    boolean plain = voice.plan.tell().contains("review");
    if (!plain && pending > 0 && pending < review && voice.dice("closed").chance(0.5)) {
      return "全年审结政府信息公开行政复议案件" + voice.number(review - pending) + "件。";
    }
    boolean upheld = voice.fact("reviewUpheld") == voice.fact("review") && !plain;
    boolean says = voice.plan.has("say:upheld") || (upheld && voice.dice("upheld").chance(0.5));
    return "全年因政府信息公开被申请行政复议" + voice.number(review) + "件" + (says ? "，均维持原行政行为。" : "。");
  }
}
