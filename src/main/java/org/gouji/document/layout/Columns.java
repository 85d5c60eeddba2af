package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of a page in reading order: where they stand in two columns, one then the other.
 */
final class Columns {

  private static final float NEXT_LINE = 2f;

  /** How the heading of a section begins. */
  private static final Pattern SECTION = Pattern.compile("[一二三四五六七八九十]{1,3}\\s?[、.．]");

  /**
   * Lines that stand together.
   *
   * @param top where the first of them begins
   */
  record Group(float top, List<Line> lines) {}

  private final Gutter gutter;
  private final List<Group> groups = new ArrayList<>();
  private final List<List<Glyph>> open = new ArrayList<>();

  private Columns(Gutter gutter) {
    this.gutter = gutter;
  }

  /**
   * The lines of a page.
   *
   * @param rows of characters, top down
   * @param gutter null where the page has none
   * @param tables where tables begin, which the columns above them don't pass
   */
  static List<Group> of(List<List<Glyph>> rows, @Nullable Gutter gutter, Collection<Float> tables) {
    if (gutter == null) return rows.stream().map(row -> group(List.of(Line.ofRow(row)))).toList();
    Columns columns = new Columns(gutter);
    TreeSet<Float> below = new TreeSet<>(tables);
    for (List<Glyph> row : rows) {
      float y = row.get(0).y();
      boolean table = !below.isEmpty() && below.first() < y;
      if (table) columns.close();
      while (!below.isEmpty() && below.first() < y) below.pollFirst();
      if (gutter.crossedBy(row)) {
        columns.close();
        columns.whole(List.of(row));
      } else {
        columns.open.add(row);
      }
    }
    columns.close();
    return columns.groups;
  }

  private static Group group(List<Line> lines) {
    return new Group(lines.get(0).y() - lines.get(0).size(), lines);
  }

  private void close() {
    int start = 0;
    while (start < open.size() && ofFirst(open.get(start))) start++;
    int end = open.size();
    while (end > start && ofFirst(open.get(end - 1))) end--;
    while (end > start && end < open.size() && goesOn(open.get(end - 1), open.get(end))) end++;
    whole(open.subList(0, start));
    if (end > start) groups.add(group(columns(open.subList(start, end))));
    whole(open.subList(end, open.size()));
    open.clear();
  }

  private void whole(List<List<Glyph>> rows) {
    for (List<Glyph> row : rows) groups.add(group(List.of(Line.ofRow(row))));
  }

  private boolean ofFirst(List<Glyph> row) {
    return row.stream().allMatch(gutter::before);
  }

  /** Whether a row of the first column alone is its next line, not a heading over both below it. */
  private boolean goesOn(List<Glyph> last, List<Glyph> next) {
    Line line = Line.ofRow(next);
    return line.y() - Line.ofRow(last).y() < NEXT_LINE * gutter.size()
        && !SECTION.matcher(line.text()).lookingAt();
  }

  private List<Line> columns(List<List<Glyph>> rows) {
    List<Line> lines = new ArrayList<>();
    side(rows, true, lines);
    side(rows, false, lines);
    return lines;
  }

  private void side(List<List<Glyph>> rows, boolean first, List<Line> lines) {
    List<List<Glyph>> own = new ArrayList<>();
    float from = Float.MAX_VALUE;
    float to = -Float.MAX_VALUE;
    for (List<Glyph> row : rows) {
      List<Glyph> side = row.stream().filter(it -> gutter.before(it) == first).toList();
      if (side.isEmpty()) continue;
      own.add(side);
      from = Math.min(from, side.get(0).x());
      to = Math.max(to, side.get(side.size() - 1).right());
    }
    Line.Column column =
        first ? new Line.Column(from, gutter.left()) : new Line.Column(gutter.right(), to);
    for (List<Glyph> row : own) lines.add(Line.ofRow(row).in(column));
  }
}
