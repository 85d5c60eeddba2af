package org.gouji.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gouji.form.FormTable;
import org.gouji.form.FormTable.Column;
import org.gouji.form.FormTable.Row;
import org.gouji.form.FormTable.RowSet;

/**
 * The rows of an official table by its {@link FormTable#layout()}; where it has none, row sets one
 * below another.
 */
final class FormLayout {

  private FormLayout() {}

  /** Rows of equal length: a text, {@code =} and an id, {@code @}, {@code <} or {@code ^}. */
  static List<List<String>> rows(FormTable table) {
    List<List<String>> rows = table.layout().isEmpty() ? plain(table) : new ArrayList<>();
    for (String line : table.layout()) rows.add(row(table, line));
    int widest = rows.stream().mapToInt(List::size).max().orElse(0);
    for (List<String> row : rows) {
      String filler = row.isEmpty() ? "" : "<";
      row.addAll(Collections.nCopies(widest - row.size(), filler));
    }
    return rows;
  }

  private static List<String> row(FormTable table, String line) {
    List<String> row = new ArrayList<>();
    for (String part : line.split("\\|", -1)) {
      String text = part.trim();
      if (text.startsWith("=") && text.endsWith(".*")) {
        row.addAll(cells(table, text.substring(1, text.length() - 2)));
      } else {
        row.add(text);
      }
    }
    return row;
  }

  private static List<String> cells(FormTable table, String row) {
    List<String> cells = new ArrayList<>();
    for (RowSet set : table.sets()) {
      for (Row each : set.rows()) {
        if (each.id().equals(row)) cells.addAll(cells(table, set, each));
      }
    }
    return cells;
  }

  private static List<String> cells(FormTable table, RowSet set, Row row) {
    List<String> cells = new ArrayList<>();
    for (Column column : set.columns()) {
      cells.add("=" + table.cellId(row, column).substring(table.id().length() + 1));
    }
    return cells;
  }

  private static List<List<String>> plain(FormTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (RowSet set : table.sets()) {
      boolean units = set.rows().stream().anyMatch(row -> row.unit() != null);
      if (!set.heading().isEmpty()) rows.add(new ArrayList<>(List.of(set.heading())));
      if (set.columns().stream().anyMatch(column -> !column.label().isEmpty())) {
        List<String> head = new ArrayList<>(units ? List.of("", "") : List.of(""));
        set.columns().forEach(column -> head.add(column.label()));
        rows.add(head);
      }
      for (Row row : set.rows()) {
        List<String> line = new ArrayList<>();
        if (row.isHeading()) {
          line.add(row.label());
        } else {
          line.add("@");
          if (units) line.add(row.unit() == null ? "" : row.unit());
          line.addAll(cells(table, set, row));
        }
        rows.add(line);
      }
    }
    return rows;
  }
}
