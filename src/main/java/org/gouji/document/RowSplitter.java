package org.gouji.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a line of running text into cells at its bars, or else at its tabs.
 *
 * <p>A leading bar opens the first cell and a trailing one closes the last. Where bars stand alone,
 * each closes one empty cell, save in a table that frames its rows with bars on both sides: there
 * {@code | | |} are two.
 */
final class RowSplitter {

  private static final int RULE_DASHES = 3;
  private static final int GAP = 2;
  private static final int FEWEST_FIGURES = 3;
  private static final int LABELS = 3;
  private static final int FEWEST_HEADS = 4;
  private static final int LONGEST_HEAD = 10;

  private boolean framed;

  /** Forgets the table that the lines before belonged to. */
  void endTable() {
    framed = false;
  }

  /**
   * The texts of the cells, folded; an empty list for a line that only draws a rule; null for a
   * line without separators.
   */
  @Nullable List<String> cells(String line) {
    boolean bars = Chars.hasBar(line);
    if (rule(line, bars)) return List.of();
    if (bars) return atBars(line);
    if (line.indexOf('\t') < 0) return atGaps(line);
    return Chars.blank(line, 0, line.length()) ? null : atTabs(line);
  }

  /** The cells of a line whose columns only gaps of white space divide; null for other lines. */
  private static @Nullable List<String> atGaps(String line) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    int figures = 0;
    for (int i = 0; i <= line.length(); i++) {
      boolean end = i == line.length();
      int gap = i;
      while (gap < line.length() && Chars.space(line.charAt(gap))) gap++;
      if (!end && gap - i < GAP && gap < line.length()) {
        i = Math.max(i, gap - 1);
        continue;
      }
      String piece = cell(line, from, i);
      if (!piece.isEmpty()) {
        pieces.add(piece);
        if (figure(piece)) figures++;
      }
      from = gap;
      i = Math.max(i, gap - 1);
    }
    boolean data = figures >= FEWEST_FIGURES && pieces.size() <= figures + LABELS;
    return data || heads(pieces) ? pieces : null;
  }

  /** Whether pieces are all short words, as of a table's head. */
  private static boolean heads(List<String> pieces) {
    return pieces.size() >= FEWEST_HEADS
        && pieces.stream()
            .allMatch(
                piece ->
                    piece.length() > 1
                        && piece.length() <= LONGEST_HEAD
                        && piece.codePoints().allMatch(Character::isIdeographic));
  }

  private static boolean figure(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if ((c < '0' || c > '9') && c != '.' && c != '-') return false;
    }
    return true;
  }

  private List<String> atBars(String line) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    boolean content = false;
    for (int i = 0; i < line.length(); i++) {
      if (!Chars.bar(line.charAt(i))) continue;
      String piece = cell(line, from, i);
      content |= !piece.isEmpty();
      pieces.add(piece);
      from = i + 1;
    }
    String last = cell(line, from, line.length());
    content |= !last.isEmpty();
    if (!content) {
      boolean opens = framed && pieces.size() > 1 && spaced(line);
      return opens ? pieces.subList(1, pieces.size()) : pieces;
    }
    boolean opened = pieces.get(0).isEmpty();
    framed = opened && last.isEmpty() && pieces.size() > 1;
    if (!last.isEmpty()) pieces.add(last);
    return opened ? pieces.subList(1, pieces.size()) : pieces;
  }

  /** Whether white space stands between two bars. */
  private static boolean spaced(String line) {
    String inner = line.strip();
    for (int i = 1; i < inner.length() - 1; i++) {
      if (Chars.space(inner.charAt(i))) return true;
    }
    return false;
  }

  private static List<String> atTabs(String line) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int i = line.indexOf('\t'); i >= 0; i = line.indexOf('\t', from)) {
      pieces.add(cell(line, from, i));
      from = i + 1;
    }
    pieces.add(cell(line, from, line.length()));
    return pieces;
  }

  private static String cell(String line, int from, int to) {
    return Chars.fold(line, from, to);
  }

  /** Markdown {@code |---|:-:|}, ASCII {@code +---+} and rules drawn with box characters. */
  private static boolean rule(String line, boolean bars) {
    int dashes = 0;
    int run = 0;
    int longest = 0;
    int boxes = 0;
    int others = 0;
    int colons = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '-') {
        dashes++;
        longest = Math.max(longest, ++run);
        continue;
      }
      run = 0;
      if (c == ':') {
        colons++;
      } else if (c > 0x2500 && c < 0x2580 && !Chars.bar(c) || c == 0x2500) {
        boxes++;
      } else if (c == '+' || c == '=') {
        others++;
      } else if (!Chars.bar(c) && !Chars.space(c)) {
        return false;
      }
    }
    if (boxes > 1) return true;
    if (bars) return longest >= RULE_DASHES || (dashes > 0 && colons > 0);
    return others > 1 && longest >= RULE_DASHES;
  }
}
