package org.gouji.extract;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Quote;
import org.gouji.extract.Sentences.Span;
import org.gouji.extract.Vocabulary.ClaimKind;
import org.jspecify.annotations.Nullable;

/** Tells whether a figure in the prose is the report's own: of its agency, year and matter. */
final class Scope {

  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)(?:年|-)");
  private static final Pattern LAST_YEAR = Pattern.compile("上年|上一年|去年|往年|同期");
  private static final Pattern OTHER_BODY =
      Pattern.compile("[\\u4e00-\\u9fff]{2,12}(?:局|委|办|镇|乡|街道|中心|部门|单位)(?:共|累计|全年|分别|各)?$");
  private static final Pattern OWN_BODY =
      Pattern.compile("(?:我|本|全|各级|区直|县直|市直).{0,4}(?:局|委|办|镇|乡|街道|中心|部门|单位|机关)(?:共|累计|全年)?$");
  private static final Pattern ROUGH = Pattern.compile("^(?:余|多|左右|以上)|^[件条份宗](?:余|多)");

  private final Vocabulary words;
  private final @Nullable Integer year;
  private final String organ;

  /**
   * @param year report year; null where unknown
   * @param organ the agency's name; empty where unknown
   */
  Scope(Vocabulary words, @Nullable Integer year, String organ) {
    this.words = words;
    this.year = year;
    this.organ = organ;
  }

  /**
   * A figure that is the report's own.
   *
   * @param plain whether nothing makes its scope doubtful
   * @param rough whether the text only says about how much
   * @param quote its clause
   */
  record Figure(BigDecimal value, boolean plain, boolean rough, Quote quote) {}

  /**
   * What the words found say.
   *
   * @param match within the sentence; its first group is the figure unless the kind has a value
   * @return null where they speak of something else
   */
  @Nullable Figure figure(ClaimKind kind, Span sentence, Matcher match) {
    Passage passage = sentence.passage();
    int start = sentence.from() + match.start();
    int end = sentence.from() + match.end();
    BigDecimal fixed = kind.value();
    Span clause =
        Sentences.clause(sentence, fixed == null ? sentence.from() + match.start(1) : start);
    String around =
        passage.text().substring(Math.min(clause.from(), start), Math.max(clause.to(), end));
    if (kind.unless() != null
        && kind.unless().matcher(fixed == null ? around : sentence.text()).find()) return null;
    if (!kind.foreignAllowed() && words.foreign().matcher(around).find()) return null;
    if (!kind.partAllowed() && words.part().matcher(around).find()) return null;
    if (!kind.planAllowed() && words.plan().matcher(around).find() && fixed == null) return null;
    if (otherPeriod(kind, sentence, clause, start)) return null;
    String before = passage.text().substring(clause.from(), Math.max(clause.from(), start));
    if (OTHER_BODY.matcher(before).find() && !OWN_BODY.matcher(before).find() && !own(before)) {
      if (!words.doubt().matcher(before).find()) return null;
    }
    boolean rough = false;
    if (fixed == null) {
      int last = Math.min(passage.text().length(), end + 2);
      String after = passage.text().substring(sentence.from() + match.end(1), last);
      rough = ROUGH.matcher(after).find();
    }
    return new Figure(
        fixed == null ? Numerals.value(match.group(1)) : fixed,
        !words.doubt().matcher(around).find(),
        rough,
        passage.quote(Math.min(clause.from(), start), Math.max(clause.to(), end)));
  }

  private boolean own(String before) {
    return !organ.isEmpty() && before.contains(organ);
  }

  /** Whether the figure is for another year than the report's. */
  private boolean otherPeriod(ClaimKind kind, Span sentence, Span clause, int start) {
    if (kind.id().equals("carriedIn")) return false;
    String lead =
        sentence.passage().text().substring(sentence.from(), Math.max(clause.to(), start));
    String own = clause.text();
    if (LAST_YEAR.matcher(own).find() && !own.contains("结转")) return true;
    Integer named = null;
    Matcher years = YEAR.matcher(lead);
    while (years.find()) named = Integer.valueOf(years.group(1));
    return named != null && year != null && !named.equals(year) && !kind.planAllowed();
  }
}
