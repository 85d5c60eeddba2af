package org.gouji.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.document.Grid;
import org.gouji.form.FormTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * Which value of a line belongs to which column of a matrix: by true positions where the source has
 * them, else by counting the values after the label. Never shifts over an empty cell.
 */
final class Columns {

  private final List<Column> columns;
  private final Map<String, Integer> positions;
  private final int width;

  private final Side fill;

  /** Where rows with more cells than columns have the blank cells that only stand for spans. */
  private enum Side {
    BEFORE,
    BEHIND,
    UNKNOWN
  }

  private Columns(List<Column> columns, Map<String, Integer> positions, int width, Side fill) {
    this.columns = columns;
    this.positions = positions;
    this.width = width;
    this.fill = fill;
  }

  /**
   * @param lines all lines of the table
   * @param matches the lines that are rows
   */
  static Columns of(
      List<Column> official, Slots slots, List<Line> lines, List<RowMatcher.Match> matches) {
    Map<String, Integer> header = header(official, slots, lines, matches);
    List<Column> columns = ordered(official, header, lines, matches);
    Map<String, Integer> positions = new HashMap<>();
    boolean ruled = lines.stream().anyMatch(Line::ruled);
    int first = firstValue(columns.size(), lines, matches);
    boolean whole = header.size() == columns.size() && ascending(columns, header);
    if (ruled ? whole : whole && first == header.getOrDefault(columns.get(0).id(), -1)) {
      positions.putAll(header);
    } else if (first >= 0) {
      for (int i = 0; i < columns.size(); i++) positions.put(columns.get(i).id(), first + i);
    }
    return new Columns(columns, positions, columns.size(), fill(columns.size(), lines, matches));
  }

  /**
   * The columns in the order in which the table has them: another than the form's only where a
   * label stands over each value and over nothing else.
   */
  private static List<Column> ordered(
      List<Column> official,
      Map<String, Integer> header,
      List<Line> lines,
      List<RowMatcher.Match> matches) {
    if (header.size() < official.size() || ascending(official, header)) return official;
    List<Column> ordered = new ArrayList<>(official);
    ordered.sort(Comparator.comparing(column -> header.getOrDefault(column.id(), 0)));
    int first = header.getOrDefault(ordered.get(0).id(), 0);
    for (int i = 0; i < ordered.size(); i++) {
      if (header.getOrDefault(ordered.get(i).id(), -1) != first + i) return official;
    }
    for (RowMatcher.Match match : matches) {
      Line line = lines.get(match.line());
      int start = match.label() + 1;
      boolean under =
          line.ruled()
              && line.cells().size() == start + official.size()
              && line.cells().get(start).column() == first;
      if (!under) return official;
    }
    return ordered;
  }

  private static Side fill(int width, List<Line> lines, List<RowMatcher.Match> matches) {
    boolean before = true;
    boolean behind = true;
    boolean longer = false;
    for (RowMatcher.Match match : matches) {
      Line line = lines.get(match.line());
      int size = line.cells().size() - match.label() - 1;
      if (size <= width) continue;
      longer = true;
      before &= blank(line, match.label() + 1, line.cells().size() - width);
      behind &= blank(line, match.label() + 1 + width, line.cells().size());
    }
    if (!longer || before == behind) return Side.UNKNOWN;
    return before ? Side.BEFORE : Side.BEHIND;
  }

  private static boolean blank(Line line, int from, int to) {
    for (int i = from; i < to; i++) if (!line.sorts().get(i).isBlank()) return false;
    return true;
  }

  /**
   * The value cells of a row.
   *
   * @return by column id; null for a cell that cannot be told from its neighbours
   */
  Map<String, Grid.@Nullable Cell> values(Line line, int label) {
    List<Grid.Cell> after = line.cells().subList(label + 1, line.cells().size());
    Map<String, Grid.@Nullable Cell> values = new HashMap<>();
    boolean nothing =
        (!line.ruled() || after.size() > width)
            && after.stream().allMatch(c -> CellText.of(c.text()).isBlank());
    if (nothing && after.size() >= width - 1) {
      for (int i = 0; i < width; i++) {
        values.put(columns.get(i).id(), after.get(Math.min(i, after.size() - 1)));
      }
      return values;
    }
    boolean counted = line.ruled() || positions.isEmpty();
    int from = after.size() == width ? 0 : counted ? window(line, label) : -1;
    if (counted && from >= 0) {
      for (int i = 0; i < width; i++) values.put(columns.get(i).id(), after.get(from + i));
      return values;
    }
    if (positions.isEmpty()) {
      columns.forEach(column -> values.put(column.id(), null));
      return values;
    }
    for (Column column : columns) {
      Integer position = positions.get(column.id());
      Grid.Cell found = null;
      for (Grid.Cell cell : after) {
        boolean covers =
            position != null
                && cell.column() <= position
                && position < cell.column() + cell.columnSpan();
        if (covers) found = cell;
      }
      values.put(column.id(), found);
    }
    return values;
  }

  /** Where the values begin after the label, fillers left out; -1 where that cannot be told. */
  private int window(Line line, int label) {
    int extra = line.cells().size() - label - 1 - width;
    if (extra < 0) return -1;
    boolean before = blank(line, label + 1, label + 1 + extra);
    boolean behind = blank(line, label + 1 + width, line.cells().size());
    if (fill == Side.BEFORE && before) return extra;
    if (fill == Side.BEHIND && behind) return 0;
    if (fill == Side.UNKNOWN && before != behind) return before ? extra : 0;
    return fill == Side.UNKNOWN && behind && !line.ruled() ? 0 : -1;
  }

  private static Map<String, Integer> header(
      List<Column> columns, Slots slots, List<Line> lines, List<RowMatcher.Match> matches) {
    int firstRow = matches.isEmpty() ? lines.size() : matches.get(0).line();
    Map<String, Integer> header = new HashMap<>();
    for (int i = 0; i < firstRow; i++) {
      for (Grid.Cell cell : lines.get(i).cells()) {
        slots.column(Labels.bare(cell.text())).ifPresent(id -> header.put(id, cell.column()));
      }
    }
    header.keySet().retainAll(columns.stream().map(Column::id).toList());
    return header;
  }

  private static boolean ascending(List<Column> columns, Map<String, Integer> positions) {
    int last = -1;
    for (Column column : columns) {
      int position = positions.getOrDefault(column.id(), -1);
      if (position <= last) return false;
      last = position;
    }
    return true;
  }

  /** The position at which every full row of figures begins; -1 where they differ. */
  private static int firstValue(int width, List<Line> lines, List<RowMatcher.Match> matches) {
    int first = -1;
    int rows = 0;
    boolean shifted = false;
    List<Integer> starts = new ArrayList<>();
    for (RowMatcher.Match match : matches) {
      Line line = lines.get(match.line());
      int start = match.label() + 1;
      while (start < line.cells().size() && line.sorts().get(start).isBlank()) start++;
      if (line.cells().size() < start + width) continue;
      boolean full = true;
      for (int i = start; i < start + width; i++) full &= line.sorts().get(i).isNumber();
      if (!full) continue;
      starts.add(line.cells().get(start).column());
      int label = match.label() < 0 ? -1 : line.cells().get(match.label()).column();
      shifted |= start > match.label() + 1 || label > 0;
      rows++;
    }
    for (int start : starts) {
      if (first < 0) first = start;
      if (start != first) return -1;
    }
    return rows >= 2 && shifted ? first : -1;
  }
}
