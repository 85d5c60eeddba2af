package org.gouji.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.form.Form;
import org.gouji.form.FormTable;

/** Lists forms, their tables, rows and columns by the names that rules call them. */
final class FormVocabulary {

  private final Messages messages;

  FormVocabulary(Messages messages) {
    this.messages = messages;
  }

  /** The lines for a form. */
  List<String> lines(Form form) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.say("vocabulary.form", form.version(), years(form), form.notice()));
    for (FormTable table : form.tables()) {
      lines.add("  " + messages.say("vocabulary.table", table.title(), table.id()));
      lines.add("    " + messages.say("vocabulary.rows", joined(rows(table))));
      Set<String> columns = columns(table);
      if (!columns.isEmpty()) {
        lines.add("    " + messages.say("vocabulary.columns", joined(columns)));
      }
      lines.add("    " + messages.say("vocabulary.cell", cell(table), cells(table)));
    }
    return lines;
  }

  private static String years(Form form) {
    Integer first = form.years().get(0);
    Integer last = form.years().get(1);
    return (first == null ? "" : first) + "–" + (last == null ? "" : last);
  }

  private static Set<String> rows(FormTable table) {
    Set<String> rows = new LinkedHashSet<>();
    table.rows().filter(row -> !row.isHeading()).forEach(row -> rows.add(row.label()));
    return rows;
  }

  private static Set<String> columns(FormTable table) {
    Set<String> columns = new LinkedHashSet<>();
    table.sets().stream()
        .flatMap(set -> set.columns().stream())
        .filter(column -> !column.label().isEmpty())
        .forEach(column -> columns.add(column.label()));
    return columns;
  }

  /** The name of one of its cells, for an example. */
  private static String cell(FormTable table) {
    FormTable.RowSet set = table.sets().get(0);
    String row =
        set.rows().stream()
            .filter(it -> !it.isHeading())
            .findFirst()
            .map(FormTable.Row::label)
            .orElse("");
    Stream<String> columns = set.columns().stream().map(FormTable.Column::label);
    return columns.filter(it -> !it.isEmpty()).findFirst().map(it -> row + "·" + it).orElse(row);
  }

  private static long cells(FormTable table) {
    return table.sets().stream()
        .mapToLong(
            set ->
                set.rows().stream().filter(row -> !row.isHeading()).count()
                    * Math.max(1, set.columns().size()))
        .sum();
  }

  private String joined(Set<String> names) {
    return String.join(messages.say("list"), names);
  }
}
