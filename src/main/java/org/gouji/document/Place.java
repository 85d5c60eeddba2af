package org.gouji.document;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in its source. Every number counts from 1; 0 means "not given".
 *
 * @param report name of another report whose source it is; empty for the report spoken of
 * @param line line of a text file, or of the visible text of a page
 * @param page page of a paged document
 * @param table table, counted over the document in reading order
 * @param row row of that table
 * @param column column of that table, spans counted
 */
public record Place(String report, int line, int page, int table, int row, int column)
    implements Comparable<Place> {

  public static final Place NONE = new Place(0, 0, 0, 0, 0);

  public Place(int line, int page, int table, int row, int column) {
    this("", line, page, table, row, column);
  }

  public static Place line(int line) {
    return new Place(line, 0, 0, 0, 0);
  }

  public static Place cell(int table, int row, int column) {
    return new Place(0, 0, table, row, column);
  }

  public Place onPage(int number) {
    return new Place(report, line, number, table, row, column);
  }

  public Place onLine(int number) {
    return new Place(report, number, page, table, row, column);
  }

  /** The same place as seen from another report. */
  public Place in(String name) {
    return new Place(name, line, page, table, row, column);
  }

  /**
   * The place as outputs write it: {@code L49}, {@code P3}, {@code T2R5C4}, joined by a space; of
   * another report after its name, as {@code a.html: T2R5C4}.
   */
  @Override
  public String toString() {
    String numbers = numbers();
    if (report.isEmpty()) return numbers;
    return numbers.isEmpty() ? report : report + ": " + numbers;
  }

  /** The place within its report. */
  public String numbers() {
    StringBuilder text = new StringBuilder();
    if (page > 0) text.append('P').append(page);
    if (line > 0) text.append(text.isEmpty() ? "" : " ").append('L').append(line);
    if (table > 0) {
      text.append(text.isEmpty() ? "" : " ").append('T').append(table);
      if (row > 0) text.append('R').append(row);
      if (column > 0) text.append('C').append(column);
    }
    return text.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place it && compareTo(it) == 0;
  }

  @Override
  public int hashCode() {
    int hash = report.hashCode();
    for (int number : new int[] {line, page, table, row, column}) hash = 31 * hash + number;
    return hash;
  }

  /** Other reports last, by name; then reading order: page, line, table, row, column. */
  @Override
  public int compareTo(Place other) {
    if (!report.equals(other.report)) return report.compareTo(other.report);
    if (page != other.page) return Integer.compare(page, other.page);
    if (line != other.line) return Integer.compare(line, other.line);
    if (table != other.table) return Integer.compare(table, other.table);
    if (row != other.row) return Integer.compare(row, other.row);
    return Integer.compare(column, other.column);
  }
}
