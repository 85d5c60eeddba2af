package org.gouji.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.form.Form;
import org.gouji.form.FormTable;
import org.gouji.form.FormTable.Column;
import org.gouji.form.FormTable.Row;
import org.gouji.form.FormTable.RowSet;

/** What the cells and identities of every report on a form are called. */
public final class CellWords {

  private CellWords() {}

  /** Ids, names and types of all cells and identities of forms, each once. */
  public static Set<String> of(List<Form> forms) {
    Set<String> words = new LinkedHashSet<>();
    for (Form form : forms) {
      for (FormTable table : form.tables()) add(table, words);
    }
    return words;
  }

  private static void add(FormTable table, Set<String> words) {
    words.add(table.id());
    for (RowSet set : table.sets()) {
      for (Row row : set.rows()) {
        words.add(row.id());
        for (Column column : set.columns()) {
          words.addAll(List.of(column.id(), column.label(), column.type()));
          words.add(table.cellId(row, column));
          words.add(ReadCells.name(row, column));
        }
      }
    }
    table.identities().forEach(identity -> words.addAll(List.of(identity.id(), identity.name())));
  }
}
