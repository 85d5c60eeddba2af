package org.gouji.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.report.OtherYear;
import org.gouji.report.Period;
import org.jspecify.annotations.Nullable;

/** Finds the period of the figures, and sentences that speak of another year. */
final class Years {

  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:期限|时限|时间|周期|数据|统计|情况)[^。;]{0,24}?(20\\d\\d)[年.](\\d{1,2})[月.](\\d{1,2})日?(?:起|开始)?,?"
              + "(?:至|到|-|—|–|~|－|―|──|——)(?:(20\\d\\d)[年.])?(\\d{1,2})[月.](\\d{1,2})(?!\\d)");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(20\\d\\d)年(?:度|全年)?,?(?:[\\u4e00-\\u9fff]{0,10}?)(?:共|累计|全年|主动|新)*"
              + "(?:收到|受理|接到|公开|发布|办理|答复|办结)(?:[^。;\\d]{0,20}?)(?<![\\d一二三四五六七八九十百千两零〇])(?:\\d+|[一二三四五六七八九十百千两零〇]{1,9})(?:条|件|篇|份|宗)");
  private static final Pattern COMPARES =
      Pattern.compile("同期|同比|相比|比较|上年|上一年|去年|较20|比20|增长|下降|截至|截止|以来|累计|从20|自20|[《〔]");

  /** Words on applications carried over, which stand beside figures of the year itself. */
  private static final Pattern CARRIED = Pattern.compile("(?:上一?年度?)?(?:结转|转结|转入)(?:[至到]?下一?年度?)?");

  private static final Pattern NAMED = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");

  private static final Pattern SPOKEN = Pattern.compile("(?<!\\d)(20\\d\\d)年");

  private Years() {}

  static Optional<Period> period(List<Passage> passages) {
    for (Passage passage : passages) {
      Matcher matcher = PERIOD.matcher(passage.text());
      while (matcher.find()) {
        try {
          int year = Integer.parseInt(matcher.group(1));
          int last = matcher.group(4) == null ? year : Integer.parseInt(matcher.group(4));
          LocalDate from = date(year, matcher.group(2), matcher.group(3));
          LocalDate to = date(last, matcher.group(5), matcher.group(6));
          boolean aboutYear = to.toEpochDay() - from.toEpochDay() > 200;
          boolean ends = from.getDayOfYear() == 1 && to.getMonthValue() == 12;
          if (aboutYear || (ends && last < year)) {
            return Optional.of(new Period(from, to, passage.quote(matcher.start(), matcher.end())));
          }
        } catch (DateTimeException e) {
          continue;
        }
      }
    }
    return Optional.empty();
  }

  /** The one year that the lines of a document or else its title name; null if none or several. */
  static @Nullable Integer only(List<Passage> passages, String title) {
    Set<Integer> years = new TreeSet<>();
    for (Passage passage : passages) named(passage.text(), years);
    if (years.isEmpty()) named(title, years);
    return years.size() == 1 ? years.iterator().next() : null;
  }

  private static void named(String text, Set<Integer> years) {
    Matcher matcher = NAMED.matcher(text);
    while (matcher.find()) years.add(Integer.valueOf(matcher.group(1)));
  }

  /** The one year that at least two sentences begin with or speak of; null if none or several. */
  static @Nullable Integer spoken(List<Passage> passages) {
    Set<Integer> years = new TreeSet<>();
    int said = 0;
    for (Passage passage : passages) {
      Matcher matcher = SPOKEN.matcher(passage.text());
      while (matcher.find()) {
        years.add(Integer.valueOf(matcher.group(1)));
        said++;
      }
    }
    return years.size() == 1 && said > 1 ? years.iterator().next() : null;
  }

  private static LocalDate date(int year, String month, String day) {
    return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
  }

  /** Sentences with this agency's figures that name an earlier year and no other. */
  static List<OtherYear> others(List<Passage> passages, int year) {
    List<OtherYear> others = new ArrayList<>();
    String own = year + "年";
    for (Passage passage : passages) {
      if (passage.text().indexOf("20") < 0) continue;
      List<Sentences.Span> sentences = Sentences.of(passage);
      for (Sentences.Span sentence : sentences) {
        if (!sentence.text().startsWith("20") || sentence.text().contains(own)) continue;
        Matcher matcher = COUNTED.matcher(sentence.text());
        if (!matcher.lookingAt() || CARRIED.matcher(matcher.group()).find()) continue;
        if (COMPARES.matcher(CARRIED.matcher(sentence.text()).replaceAll("")).find()) continue;
        int named = Integer.parseInt(matcher.group(1));
        if (named >= year) continue;
        boolean compared =
            sentences.stream().anyMatch(s -> s.text().contains(own) && sameThing(s, sentence));
        if (compared) continue;
        others.add(new OtherYear(named, passage.quote(sentence.from(), sentence.to())));
      }
    }
    return others;
  }

  /** Whether two sentences count the same: applications, or published items. */
  private static boolean sameThing(Sentences.Span a, Sentences.Span b) {
    return a.text().contains("申请") == b.text().contains("申请");
  }
}
