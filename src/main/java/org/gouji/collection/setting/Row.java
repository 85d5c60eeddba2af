package org.gouji.collection.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A row of a settings file.
 *
 * @param <C> its columns
 */
public final class Row<C extends Enum<C> & Column> {

  private static final Pattern SEPARATORS = Pattern.compile("[、;；,，\\r\\n|]+");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final int line;
  private final List<String> cells;
  private final Map<C, Integer> columns;
  private final List<String> headings;
  private final Mistakes mistakes;

  Row(
      int line,
      List<String> cells,
      Map<C, Integer> columns,
      List<String> headings,
      Mistakes mistakes) {
    this.line = line;
    this.cells = List.copyOf(cells);
    this.columns = columns;
    this.headings = headings;
    this.mistakes = mistakes;
  }

  /** Where it begins, from 1. */
  public int line() {
    return line;
  }

  /** What stands in a column, without white space around it; empty where nothing does. */
  public String get(C column) {
    Integer at = columns.get(column);
    return at == null || at >= cells.size() ? "" : cells.get(at);
  }

  /** What stands in a column, taken apart at commas, semicolons, line breaks and {@code 、}. */
  public List<String> list(C column) {
    List<String> items = new ArrayList<>();
    for (String item : SEPARATORS.split(get(column))) {
      if (!item.isBlank()) items.add(item.strip());
    }
    return items;
  }

  /** The year in a column, which is reported where it is none; null where there is none. */
  public @Nullable Integer year(C column) {
    String text = get(column);
    String year = Days.narrow(text).replaceFirst("年度?$", "");
    if (text.isEmpty()) return null;
    if (YEAR.matcher(year).matches()) return Integer.valueOf(year);
    mistake(column, "“" + text + "”不是年份", "'" + text + "' is no year");
    return null;
  }

  /** The row as evidence. */
  public Quote quote() {
    return new Quote(Place.line(line), String.join(",", cells));
  }

  /** Reports a mistake in a column of this row. */
  public void mistake(C column, String zh, String en) {
    Integer at = columns.get(column);
    if (at == null) mistakes.add(line, zh, en);
    else mistakes.add(line, at, headings.get(at), zh, en);
  }
}
