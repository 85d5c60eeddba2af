package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.rule.sheet.Layout.Column;

/**
 * The sentence of a column with the values of a row in it.
 *
 * @param text what it says
 * @param column index of its column
 * @param pieces what came of values
 */
record FilledSentence(String text, int column, List<Piece> pieces) {

  /** Where a sentence holds its own value, or that of another column with what is usual. */
  static final Pattern PLACE = Pattern.compile("\\$param|\\{([^{}|]+)(?:\\|([^{}]*))?}");

  /** A part of the text, by its begin and end, and the index of the column whose value it is. */
  record Piece(int from, int to, int column) {}

  FilledSentence {
    pieces = List.copyOf(pieces);
  }

  /**
   * Fills a sentence.
   *
   * @param values of the row, by heading
   * @param indexes of the columns, by heading
   */
  static FilledSentence of(
      Column column, Map<String, String> values, Map<String, Integer> indexes) {
    StringBuilder text = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    Matcher place = PLACE.matcher(column.sentence());
    int from = 0;
    while (place.find()) {
      text.append(column.sentence(), from, place.start());
      from = place.end();
      String heading = place.group(1) == null ? column.heading() : place.group(1);
      String value = values.getOrDefault(heading, "");
      if (value.isEmpty() && place.group(2) != null) value = place.group(2);
      int index = indexes.getOrDefault(heading, column.index());
      pieces.add(new Piece(text.length(), text.length() + value.length(), index));
      text.append(value);
    }
    text.append(column.sentence().substring(from));
    return new FilledSentence(text.toString(), column.index(), pieces);
  }

  /** Index of the column that gave what stands at a place of the text; its own for the rest. */
  int column(int at) {
    for (Piece piece : pieces) if (piece.from() <= at && at < piece.to()) return piece.column();
    return column;
  }
}
