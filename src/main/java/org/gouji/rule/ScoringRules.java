package org.gouji.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.gouji.finding.Category;
import org.gouji.finding.Severity;
import org.gouji.finding.Words;
import org.jspecify.annotations.Nullable;

/**
 * What findings cost a report, of 100 points, and what its points come to.
 *
 * @param rows the most particular first: rules, categories, all; with a severity before without
 * @param grades the best first; the last is from 0 points on
 */
public record ScoringRules(List<Row> rows, List<Grade> grades) {

  private static final Comparator<Row> PARTICULAR_FIRST =
      Comparator.comparing(Row::rule, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Row::category, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Row::severity, Comparator.nullsLast(Comparator.naturalOrder()));

  public ScoringRules {
    rows = rows.stream().sorted(PARTICULAR_FIRST).toList();
    grades = grades.stream().sorted(Comparator.comparing(Grade::from).reversed()).toList();
  }

  /**
   * What some findings cost.
   *
   * @param rule id of the rule they are of; null for those of all rules
   * @param category they are of; null for those of all categories
   * @param severity they are of; null for those of all severities
   * @param points that each of them costs; null where this says nothing of it
   * @param cap the most that all of them in one report cost; null where this says nothing of it
   */
  public record Row(
      @Nullable String rule,
      @Nullable Category category,
      @Nullable Severity severity,
      @Nullable BigDecimal points,
      @Nullable BigDecimal cap) {

    /** Whether this speaks of such findings. */
    public boolean covers(String itsRule, Category itsCategory, Severity itsSeverity) {
      return (rule == null || rule.equals(itsRule))
          && (category == null || category == itsCategory)
          && (severity == null || severity == itsSeverity);
    }

    /** The findings that this speaks of. */
    public Words about() {
      String zh = category == null ? "" : ChineseWords.word(category);
      String en = category == null ? "" : category.word();
      if (rule != null) {
        zh = "规则 " + rule + " ";
        en = rule;
      }
      if (severity == null) return zh.isEmpty() ? new Words("全部", "overall") : new Words(zh, en);
      return new Words(zh + ChineseWords.word(severity), (en + " " + severity.word()).strip());
    }
  }

  /**
   * A grade.
   *
   * @param from the fewest points that it takes
   */
  public record Grade(String name, BigDecimal from) {}

  /** The rows that speak of such findings, the most particular first. */
  public List<Row> of(String rule, Category category, Severity severity) {
    return rows.stream().filter(row -> row.covers(rule, category, severity)).toList();
  }

  /** What each of such findings costs; null where no row says it. */
  public @Nullable BigDecimal points(String rule, Category category, Severity severity) {
    for (Row row : of(rule, category, severity)) if (row.points() != null) return row.points();
    return null;
  }

  /** The grade that points from 0 to 100 come to. */
  public Grade grade(BigDecimal points) {
    for (Grade grade : grades) if (points.compareTo(grade.from()) >= 0) return grade;
    throw new IllegalArgumentException("no grade for " + points);
  }
}
