package org.gouji.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.report.PartSum;
import org.jspecify.annotations.Nullable;

/** Finds wholes and their parts in the prose. */
final class PartSums {

  private static final String UNITS = "(条|件|份|篇|次|个|项|期|场|人次|人|元|万元)";
  private static final Pattern MARKER = Pattern.compile("(?:其中|包括)(?!的)[:,是为]?");
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![第\\d年月一二三四五六七八九十百千两零〇])(\\d{1,3}(?:,\\d{3})+|\\d+|[一二三四五六七八九十百千两零〇]{1,9})(?:\\.\\d+)?"
              + UNITS
              + "(余|多)?");
  private static final Pattern PART =
      Pattern.compile(
          "[^,，、;；。:：\\d]{1,30}?(?:为|共|计|有|:)?(\\d{1,3}(?:,\\d{3})+|\\d+|[一二三四五六七八九十百千两零〇]{1,9})"
              + UNITS
              + "(余|多)?([^,、;。]{0,4})");
  private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)|20\\d\\d年度?");
  private static final Pattern CATEGORY =
      Pattern.compile("类|网站|微信|微博|公众号|公众平台|新媒体|报刊|媒体|公报|公开栏|广播|电视|其他|其它|当面|网络|信函|邮寄|传真|平台|渠道|信息");

  private static final Pattern CHANNEL = Pattern.compile("网站|微信|微博|公众号|公报|公开栏|平台");

  /** Words that begin another statement, not a part. */
  private static final Pattern NO_PART =
      Pattern.compile("^(?:共|已|均|全部|合计|总计|办结|办理|答复|结转|上年|去年|按时|超期|未|占|同比|较|比|累计|全年)");

  /** Words that say that parts count the same things. */
  private static final Pattern OVERLAP = Pattern.compile("兼有|兼具|重复|交叉|重叠|同时公开|同步");

  private static final Pattern REST = Pattern.compile("其他|其它|其余");
  private static final int FARTHEST_WHOLE = 160;

  /** Between parts, weakest first: a stronger one than before ends the list. */
  private static final String SEPARATORS = "和及、,;";

  private PartSums() {}

  /**
   * The wholes with their parts.
   *
   * @param channelsOverlap whether the report's form counts one information disclosed in several
   *     ways once, as the statistics table does
   */
  static List<PartSum> find(List<Passage> passages, boolean channelsOverlap) {
    List<PartSum> sums = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.text().indexOf("其中") < 0 && passage.text().indexOf("包括") < 0) continue;
      Matcher marker = MARKER.matcher(passage.text());
      while (marker.find()) {
        PartSum sum = read(passage, marker.start(), marker.end());
        if (sum == null || (channelsOverlap && overlaps(sum, passage, marker.start()))) continue;
        sums.add(sum);
      }
    }
    return sums;
  }

  /** Whether the parts are channels that may hold the same information. */
  private static boolean overlaps(PartSum sum, Passage passage, int marker) {
    String text = passage.text();
    String parts = text.substring(marker, Math.min(text.length(), marker + FARTHEST_WHOLE));
    return CHANNEL.matcher(parts).find()
        && sum.sum().compareTo(sum.whole()) > 0
        && sum.parts().stream().allMatch(part -> part.compareTo(sum.whole()) <= 0);
  }

  /**
   * The whole.
   *
   * @param others further figures of the unit in the same sentence, any of which may be meant
   */
  private record Whole(BigDecimal value, String unit, int start, List<BigDecimal> others) {}

  private static BigDecimal sum(List<BigDecimal> parts) {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static @Nullable PartSum read(Passage passage, int marker, int from) {
    Whole whole = whole(passage.text(), marker);
    if (whole == null) return null;
    String text = passage.text();
    List<BigDecimal> parts = new ArrayList<>();
    int at = from;
    int end = from;
    boolean categories = true;
    boolean rest = false;
    boolean open = false;
    int separator = -1;
    while (at < text.length()) {
      String ahead = mask(text.substring(at, Math.min(text.length(), at + 120)));
      Matcher part = PART.matcher(ahead);
      if (!part.lookingAt() || !part.group(2).equals(whole.unit())) {
        open |= at > from && goesOn(text, at, whole.unit());
        break;
      }
      if (part.group(3) != null) return null;
      String label = ahead.substring(0, part.start(1));
      boolean another = label.startsWith("其中") || NO_PART.matcher(label).find();
      if (another || (parts.size() > 1 && sum(parts).compareTo(whole.value()) == 0)) break;
      parts.add(Numerals.value(part.group(1)));
      categories &= CATEGORY.matcher(label).find();
      rest |= REST.matcher(label).find();
      open |= part.group(4) != null && part.group(4).startsWith("等");
      end = at + part.end(2);
      if (inBrackets(text, from, marker) && text.startsWith(")", end)) break;
      int next = end;
      while (next < text.length() && ")等".indexOf(text.charAt(next)) >= 0) next++;
      if (text.startsWith("(", end)) next = Math.max(next, close(text, end));
      int rank = next < text.length() ? SEPARATORS.indexOf(text.charAt(next)) : -1;
      if (rank < 0 || (parts.size() > 1 && rank > separator)) break;
      separator = Math.max(separator, rank);
      at = next + 1;
    }
    if (parts.size() < 2) return null;
    int stop = text.indexOf('。', end);
    if (OVERLAP.matcher(text).region(end, stop < 0 ? text.length() : stop).find()) return null;
    BigDecimal sum = sum(parts);
    boolean others = !whole.others().isEmpty();
    if (others && sum(whole.others()).add(whole.value()).compareTo(sum) >= 0) return null;
    boolean near =
        sum.multiply(BigDecimal.TEN).compareTo(whole.value().multiply(BigDecimal.valueOf(9))) >= 0;
    boolean exhaustive =
        whole.others().isEmpty() && !open && parts.size() >= 3 && categories && (rest || near);
    return new PartSum(
        whole.value(), parts, sum, whole.unit(), exhaustive, passage.quote(whole.start(), end));
  }

  /** Whether the sentence tells further figures of the unit, which may be parts too. */
  private static boolean goesOn(String text, int at, String unit) {
    int stop = text.indexOf('。', at);
    Matcher figure = FIGURE.matcher(text).region(at, stop < 0 ? text.length() : stop);
    while (figure.find()) if (figure.group(2).equals(unit)) return true;
    return false;
  }

  /** Whether brackets open right before the marker, which then end the list of parts. */
  private static boolean inBrackets(String text, int from, int marker) {
    return text.startsWith("(", marker)
        || (marker > 0 && text.charAt(marker - 1) == '(' && from > marker);
  }

  /** The last figure before the marker, unless the sentence has gone on to other things. */
  private static @Nullable Whole whole(String text, int marker) {
    int from = Math.max(0, marker - FARTHEST_WHOLE);
    int stop = text.lastIndexOf('。', Math.max(0, marker - 2));
    Matcher figure = FIGURE.matcher(text).region(from, marker);
    Whole whole = null;
    while (figure.find()) {
      List<BigDecimal> others = new ArrayList<>();
      boolean sameSentence = whole != null && whole.start() > stop;
      if (whole != null && sameSentence && whole.unit().equals(figure.group(2))) {
        others.addAll(whole.others());
        others.add(whole.value());
      }
      whole =
          figure.group(3) != null
              ? null
              : new Whole(Numerals.value(figure.group(1)), figure.group(2), figure.start(), others);
    }
    return whole;
  }

  /** Text in brackets blotted out, so that parts of parts do not count, and years. */
  private static String mask(String text) {
    Matcher bracket = BRACKET.matcher(text);
    return bracket.replaceAll(match -> "某".repeat(match.group().length()));
  }

  private static int close(String text, int open) {
    int close = text.indexOf(')', open);
    return close < 0 ? open : close + 1;
  }
}
