package org.gouji.document.layout;

import java.util.regex.Pattern;

/**
 * A cell of a ruled table.
 *
 * @param columns how many it spans
 * @param rows how many it spans
 * @param confidence how sure its text is, from 0 to 1
 */
record TableCell(int column, int columns, int rows, String text, double confidence) {

  private static final Pattern FIGURE =
      Pattern.compile("[-+－−]?[\\d０-９][\\d０-９,.，．]*[件条项次人元]?|[/／—–-]{1,2}|[无零〇]");

  /** How the label of a row of its own begins. */
  static final Pattern ITEM = Pattern.compile("[（(]?[一二三四五六七八九十\\d]{1,3}\\s?[)）、.．,，]");

  TableCell spanning(int newRows) {
    return new TableCell(column, columns, Math.max(1, newRows), text, confidence);
  }

  TableCell at(int newColumn, int newColumns) {
    return new TableCell(newColumn, newColumns, rows, text, confidence);
  }

  /** With the text of a cell below it. */
  TableCell with(TableCell below, int newRows) {
    String parted = isEmpty() || below.isEmpty() ? "" : "\n";
    double surely = Math.min(confidence, below.confidence);
    return new TableCell(column, columns, newRows, text + parted + below.text, surely);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  boolean isFigure() {
    return FIGURE.matcher(text).matches();
  }

  boolean isLabel() {
    return text.chars().filter(Character::isIdeographic).count() > 1;
  }

  /** Whether it begins as the label of a row of its own does. */
  boolean isItem() {
    return ITEM.matcher(text).lookingAt();
  }
}
