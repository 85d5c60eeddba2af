package org.gouji.rule;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Map;
import org.gouji.sheet.Complaints;
import org.gouji.sheet.Grid;
import org.gouji.sheet.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * A row of the sheet that says what findings cost.
 *
 * @param row from 0
 * @param columns by heading, from 0
 */
record ScoringLine(Grid grid, int row, Map<String, Integer> columns, Complaints complaints) {

  private static final BigDecimal MOST = new BigDecimal(100);
  private static final int MOST_DECIMALS = 2;

  /** The cell under a heading, empty where there is none. */
  String text(String heading) {
    Integer column = columns.get(heading);
    return column == null ? "" : grid.text(row, column);
  }

  /** The points in a cell, 0 to 100; null where it is empty or, with a complaint, wrong. */
  @Nullable BigDecimal number(String heading) {
    String text = text(heading);
    if (text.isEmpty()) return null;
    BigDecimal number = parsed(Normalizer.normalize(text, Normalizer.Form.NFKC));
    if (number == null) {
      complain(
          heading,
          heading + "“" + text + "”不对，应为 0 至 100 的数，至多两位小数",
          "'" + text + "' must be a number from 0 to 100 with at most two decimals");
    }
    return number;
  }

  private static @Nullable BigDecimal parsed(String text) {
    String digits = text.replaceFirst("\\s*分$", "");
    if (!digits.matches("\\d{1,3}(?:\\.\\d{1,9})?")) return null;
    BigDecimal number = new BigDecimal(digits).stripTrailingZeros();
    if (number.compareTo(MOST) > 0 || number.scale() > MOST_DECIMALS) return null;
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  void mustBeEmpty(String item, String... headings) {
    for (String heading : headings) {
      if (text(heading).isEmpty()) continue;
      complain(heading, item + "不能填" + heading, "this must be empty here");
    }
  }

  /** Whether no row before said the same. */
  boolean first(Map<Object, Integer> lines, Object what, String heading) {
    Integer before = lines.putIfAbsent(what, row);
    if (before == null) return true;
    complain(heading, "与第 " + (before + 1) + " 行重复", "the same as row " + (before + 1));
    return false;
  }

  void complain(String heading, String zh, String en) {
    complaints.add(grid.name(), row, columns.getOrDefault(heading, -1), zh, en);
  }

  /** Complains of an empty cell; of one with something wrong in it that was done already. */
  void complainUnlessBad(String heading, String zh, String en) {
    if (text(heading).isEmpty()) complain(heading, zh, en);
  }

  /** Complains of a word that is none of those known. */
  void complain(String heading, Collection<String> known) {
    String word = text(heading);
    complain(
        heading,
        heading + "“" + word + "”不对，只能是 " + String.join("、", known) + Nearest.askZh(word, known),
        "'" + word + "' is not one of " + String.join(", ", known) + Nearest.askEn(word, known));
  }

  /** Complains of a word that is none of many known. */
  void complain(String heading, String zh, Collection<String> known) {
    String word = text(heading);
    complain(
        heading,
        zh + "“" + word + "”" + Nearest.askZh(word, known),
        "unknown '" + word + "'" + Nearest.askEn(word, known));
  }
}
