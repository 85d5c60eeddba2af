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
      Pattern.compile("(?<![第\\d年月])(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?" + UNITS + "(余|多)?");
  private static final Pattern PART =
      Pattern.compile("[^,，、;；。:：\\d]{1,30}?(?:为|共|计|有|:)?(\\d{1,3}(?:,\\d{3})+|\\d+)" + UNITS + "(余|多)?([^,、;。]{0,4})");
  private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)");
  private static final Pattern CATEGORY =
      Pattern.compile("类|网站|微信|微博|公众号|公众平台|新媒体|报刊|媒体|公报|公开栏|广播|电视|其他|其它|当面|网络|信函|邮寄|传真|平台|渠道|信息");
  private static final Pattern REST = Pattern.compile("其他|其它|其余");
  private static final int FARTHEST_WHOLE = 160;

  private PartSums() {}

  static List<PartSum> find(List<Passage> passages) {
    List<PartSum> sums = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.text().indexOf("其中") < 0 && passage.text().indexOf("包括") < 0) continue;
      Matcher marker = MARKER.matcher(passage.text());
      while (marker.find()) {
        PartSum sum = read(passage, marker.start(), marker.end());
        if (sum != null) sums.add(sum);
      }
    }
    return sums;
  }

  private record Whole(BigDecimal value, String unit, int start) {}

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
    while (at < text.length()) {
      String ahead = mask(text.substring(at, Math.min(text.length(), at + 120)));
      Matcher part = PART.matcher(ahead);
      if (!part.lookingAt() || !part.group(2).equals(whole.unit())) break;
      if (part.group(3) != null) return null;
      if (ahead.startsWith("其中")) break;
      String label = ahead.substring(0, part.start(1));
      parts.add(Numerals.value(part.group(1)));
      categories &= CATEGORY.matcher(label).find();
      rest |= REST.matcher(label).find();
      open |= part.group(4) != null && part.group(4).startsWith("等");
      end = at + part.end(2);
      int next = end;
      while (next < text.length() && ")等".indexOf(text.charAt(next)) >= 0) next++;
      if (text.startsWith("(", end)) next = Math.max(next, close(text, end));
      if (next >= text.length() || ",，、;；和及".indexOf(text.charAt(next)) < 0) break;
      at = next + 1;
    }
    if (parts.size() < 2) return null;
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean near = sum.multiply(BigDecimal.TEN).compareTo(whole.value().multiply(BigDecimal.valueOf(9))) >= 0;
    boolean exhaustive = !open && parts.size() >= 3 && categories && (rest || near);
    return new PartSum(
        whole.value(), parts, sum, whole.unit(), exhaustive, passage.quote(whole.start(), end));
  }

  /** The last figure before the marker, unless the sentence has gone on to other things. */
  private static @Nullable Whole whole(String text, int marker) {
    int from = Math.max(0, marker - FARTHEST_WHOLE);
    Matcher figure = FIGURE.matcher(text).region(from, marker);
    Whole whole = null;
    while (figure.find()) {
      whole =
          figure.group(3) != null
              ? null
              : new Whole(Numerals.value(figure.group(1)), figure.group(2), figure.start());
    }
    return whole;
  }

  /** Text in brackets blotted out, so that parts of parts do not count. */
  private static String mask(String text) {
    Matcher bracket = BRACKET.matcher(text);
    return bracket.replaceAll(match -> "某".repeat(match.group().length()));
  }

  private static int close(String text, int open) {
    int close = text.indexOf(')', open);
    return close < 0 ? open : close + 1;
  }
}
