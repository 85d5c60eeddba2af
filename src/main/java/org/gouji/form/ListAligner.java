package org.gouji.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.document.Grid;
import org.gouji.document.Place;
import org.gouji.form.FormTable.Column;
import org.gouji.form.FormTable.Row;
import org.jspecify.annotations.Nullable;

/** Aligns a list of label, unit and figure. */
final class ListAligner {

  /** Below this many rows known by their labels the list is another table. */
  private static final int FEWEST_ROWS = 8;

  /** Words in place of a figure are shorter. */
  private static final int LONGEST_WORDS = 8;

  private static final Pattern ITEM = Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[)）、]");

  private final Forms.Versioned version;
  private final Slots slots;
  private final List<Line> lines;

  ListAligner(Forms.Versioned version, Slots slots, List<Line> lines) {
    this.version = version;
    this.slots = slots;
    this.lines = lines;
  }

  Optional<ReadTable> align() {
    List<RowMatcher.Match> matches = new RowMatcher(slots, withoutUnits()).match();
    long exact = matches.stream().filter(RowMatcher.Match::exact).count();
    if (exact < FEWEST_ROWS) return Optional.empty();
    Map<String, RowMatcher.Match> byRow = new HashMap<>();
    for (RowMatcher.Match match : matches) byRow.put(slots.all().get(match.slot()).id(), match);
    Column column = version.table().sets().get(0).columns().get(0);
    boolean filled = lines.stream().anyMatch(Line::hasNumber);
    int position = total();
    Reading reading = new Reading(version.table());
    Place last = lines.get(0).cells().get(0).place();
    for (Row row : version.table().rows().toList()) {
      if (row.isHeading()) continue;
      RowMatcher.Match match = byRow.get(row.id());
      if (match == null) {
        if (row.optional() || row.mayBeBlank()) continue;
        reading.absent(row, List.of(column), last);
        continue;
      }
      Line line = lines.get(match.line());
      Grid.Cell value = value(line, position, match.seen());
      last = line.cells().get(0).place();
      if (value == null && (row.mayBeBlank() || !filled)) value = new Grid.Cell("", 0, 1, 1, last);
      reading.read(row, column, value, last);
      reading.label(row, match.seen(), last, line.ruled());
    }
    boolean ruled = lines.stream().allMatch(Line::ruled);
    return Optional.of(reading.done(version.version(), ruled, lines.get(0).cells().get(0).place()));
  }

  private List<Line> withoutUnits() {
    List<Line> bare = new ArrayList<>();
    for (Line line : lines) {
      List<Grid.Cell> kept = line.cells().stream().filter(cell -> !isUnit(cell.text())).toList();
      bare.add(kept.size() == line.cells().size() ? line : Line.of(kept, line.ruled()));
    }
    return bare;
  }

  /** Position of the column that holds the figures, where several do; -1 where none is named. */
  private int total() {
    Column column = version.table().sets().get(0).columns().get(0);
    for (Line line : lines) {
      for (Grid.Cell cell : line.cells()) {
        String key = Labels.bare(cell.text());
        boolean named =
            key.equals(Labels.bare(column.label()))
                || column.variants().stream().anyMatch(v -> key.equals(Labels.bare(v)));
        if (named && line.cells().size() > 2) return cell.column();
      }
    }
    return -1;
  }

  private static Grid.@Nullable Cell value(Line line, int position, String label) {
    List<Grid.Cell> numbers = new ArrayList<>();
    Grid.Cell sign = null;
    for (int i = 1; i < line.cells().size(); i++) {
      Grid.Cell cell = line.cells().get(i);
      CellText text = line.sorts().get(i);
      if (text.isNumber()) numbers.add(cell);
      else if (!isUnit(cell.text()) && !cell.text().equals(label) && !isRest(cell.text(), line)) {
        if (sign == null || !text.isBlank()) sign = cell;
      }
    }
    if (numbers.size() == 1) return numbers.get(0);
    for (Grid.Cell cell : numbers) if (cell.column() == position) return cell;
    return numbers.isEmpty() ? sign : null;
  }

  /** Whether a text is of another row's label, as where lines of text ran together. */
  private static boolean isRest(String text, Line line) {
    return ITEM.matcher(text).lookingAt() || !line.ruled() && text.length() > LONGEST_WORDS;
  }

  private static boolean isUnit(String text) {
    return switch (text.length() > 1 ? text.replaceAll("\\s", "") : text) {
      case "条", "件", "次", "篇", "个", "人", "人次", "万元", "元", "條", "個", "萬元" -> true;
      default -> false;
    };
  }
}
