package org.gouji.report;

import java.util.regex.Pattern;
import org.gouji.document.Quote;
import org.gouji.document.Script;

/**
 * A label that differs from the official one.
 *
 * @param table the table
 * @param name what the table is called
 * @param official the form's label
 * @param outdated whether it is the label of an earlier form, else other words or letters
 * @param intact whether the source is a real table
 * @param quote the label as found
 */
public record Label(
    String table, String name, String official, boolean outdated, boolean intact, Quote quote) {

  private static final Pattern NUMBER = Pattern.compile("^[（(]?[一二三四五六七八九十\\d]+[）)、.．]");

  /**
   * Whether it reads like one of some labels, whatever their numbers, spaces and signs.
   *
   * @param labels with 、 between them
   */
  public boolean written(String labels) {
    String own = letters(quote.text());
    for (String label : labels.split("、", -1)) if (letters(label).equals(own)) return true;
    return false;
  }

  private static String letters(String label) {
    String plain = Script.plainWidth(Script.simplified(label.strip()));
    StringBuilder letters = new StringBuilder();
    NUMBER
        .matcher(plain)
        .replaceFirst("")
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
