package org.gouji.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.document.Grid;
import org.gouji.document.Place;
import org.gouji.form.FormTable.Column;
import org.gouji.form.FormTable.Row;
import org.gouji.form.FormTable.RowSet;
import org.jspecify.annotations.Nullable;

/** Aligns a table with one row of figures, or its blocks given as tables of their own. */
final class StripAligner {

  /** With fewer of its labels the lines are no such table. */
  private static final int FEWEST_LABELS = 2;

  private final FormTable table;
  private final RowSet set;
  private final Slots slots;
  private final List<Line> lines;
  private final int width;

  StripAligner(FormTable table, Slots slots, List<Line> lines) {
    this.table = table;
    this.set = table.sets().get(0);
    this.slots = slots;
    this.lines = lines;
    this.width = set.rows().size() * set.columns().size();
  }

  Optional<ReadTable> align(String otherwise) {
    if (labels() < FEWEST_LABELS) return Optional.empty();
    Reading reading = new Reading(table);
    Place start = place(lines.get(0));
    List<Grid.Cell> strip = strip();
    boolean filled = lines.stream().anyMatch(Line::hasNumber);
    if (strip.isEmpty() && !filled) {
      for (int i = 0; i < width; i++) strip.add(new Grid.Cell("", 0, 1, 1, start));
    }
    if (!strip.isEmpty()) {
      for (int i = 0; i < width; i++) {
        Row row = set.rows().get(i / set.columns().size());
        Column column = set.columns().get(i % set.columns().size());
        reading.read(row, column, strip.get(i), place(lines.get(0)));
      }
    } else {
      List<@Nullable List<Grid.Cell>> blocks = blocks();
      for (int b = 0; b < set.rows().size(); b++) {
        List<Grid.Cell> block = b < blocks.size() ? blocks.get(b) : null;
        for (int c = 0; c < set.columns().size(); c++) {
          Grid.Cell cell = block == null ? null : block.get(c);
          reading.read(set.rows().get(b), set.columns().get(c), cell, start);
        }
      }
    }
    boolean ruled = lines.stream().allMatch(Line::ruled);
    return Optional.of(reading.done(otherwise, ruled, start));
  }

  private int labels() {
    Set<String> seen = new HashSet<>();
    for (Line line : lines) {
      for (int i = 0; i < line.cells().size(); i++) {
        String text = line.cells().get(i).text();
        if (line.isLabel(i) && slots.isLabel(text)) seen.add(Labels.bare(text));
      }
    }
    return seen.size();
  }

  /** The row of figures: the one with most numbers; empty where no row has enough cells. */
  private List<Grid.Cell> strip() {
    List<Grid.Cell> best = new ArrayList<>();
    long most = -1;
    for (Line line : lines) {
      List<Grid.Cell> values = values(line);
      if (values.size() < width) continue;
      List<Grid.Cell> trimmed = trim(values);
      long numbers = trimmed.stream().filter(c -> CellText.of(c.text()).isNumber()).count();
      if (trimmed.size() == width && numbers >= most) {
        most = numbers;
        best = trimmed;
      }
    }
    return best;
  }

  private List<Grid.Cell> trim(List<Grid.Cell> values) {
    List<Grid.Cell> trimmed = new ArrayList<>(values);
    while (trimmed.size() > width && blank(trimmed.get(trimmed.size() - 1))) {
      trimmed.remove(trimmed.size() - 1);
    }
    while (trimmed.size() > width && blank(trimmed.get(0))) trimmed.remove(0);
    return trimmed;
  }

  /** The blocks in the form's order, where they stand in tables of their own, one or two each. */
  private List<@Nullable List<Grid.Cell>> blocks() {
    int size = set.columns().size();
    List<@Nullable List<Grid.Cell>> blocks = new ArrayList<>();
    for (Line line : lines) {
      List<Grid.Cell> values = values(line);
      boolean full = !values.isEmpty() && values.size() % size == 0;
      if (!full || !values.stream().allMatch(c -> CellText.of(c.text()).isValue())) continue;
      if (line.hasLabel() && values.stream().allMatch(StripAligner::blank)) continue;
      for (int i = 0; i < values.size(); i += size) blocks.add(values.subList(i, i + size));
    }
    return blocks.size() == set.rows().size() ? blocks : List.of();
  }

  private static List<Grid.Cell> values(Line line) {
    return line.cells().subList(line.lastLabel() + 1, line.cells().size());
  }

  private static boolean blank(Grid.Cell cell) {
    return CellText.of(cell.text()).isBlank();
  }

  private static Place place(Line line) {
    return line.cells().isEmpty() ? Place.NONE : line.cells().get(0).place();
  }
}
