package org.gouji.rule;

import java.util.Comparator;
import org.gouji.finding.Lang;
import org.gouji.finding.Words;

/**
 * Something wrong in a rule pack.
 *
 * @param file path below the pack's folder, with {@code /}; empty for the pack as a whole
 * @param line from 1; 0 where no line is concerned
 * @param column from 1; 0 where unknown
 * @param words what is wrong and, where that is plain, what to write
 */
public record RuleMistake(String file, int line, int column, Words words)
    implements Comparable<RuleMistake> {

  private static final Comparator<RuleMistake> ORDER =
      Comparator.comparing(RuleMistake::file)
          .thenComparingInt(RuleMistake::line)
          .thenComparingInt(RuleMistake::column)
          .thenComparing(mistake -> mistake.words().zh())
          .thenComparing(mistake -> mistake.words().en());

  public String message(Lang lang) {
    return words.in(lang);
  }

  /** One line for people: {@code file:line:column: message}, without what is unknown. */
  public String describe(Lang lang) {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) text.append(':').append(line);
    if (line > 0 && column > 0) text.append(':').append(column);
    return text.append(text.isEmpty() ? "" : ": ").append(message(lang)).toString();
  }

  @Override
  public int compareTo(RuleMistake other) {
    return ORDER.compare(this, other);
  }
}
