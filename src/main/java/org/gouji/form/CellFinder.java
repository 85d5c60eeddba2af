package org.gouji.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds cells of all forms by the labels of their rows and columns. */
public final class CellFinder {

  private static final char DOT = '·';

  private record Named(FormTable table, LineNames rows, LineNames columns) {}

  private final List<Named> tables = new ArrayList<>();

  public CellFinder(Forms forms) {
    for (Form form : forms.all()) {
      for (FormTable table : form.tables()) {
        tables.add(new Named(table, LineNames.rows(table), LineNames.columns(table)));
      }
    }
  }

  /**
   * The ids of the cells of a name: row and column with {@code ·} between, the row alone in a list;
   * {@code 不予公开各项·总计} for all rows of a group.
   *
   * @return one where the name is plain; several where several cells bear it; empty where none does
   */
  public Collection<String> find(String name) {
    Set<String> found = new LinkedHashSet<>();
    int dot = name.lastIndexOf(DOT);
    for (Named named : tables) {
      if (named.table().kind() == FormTable.Kind.LIST) {
        for (String row : named.rows().find(name)) found.add(named.table().id() + "." + row);
      } else if (dot > 0) {
        for (String row : named.rows().find(name.substring(0, dot))) {
          for (String column : named.columns().find(name.substring(dot + 1))) {
            found.add(named.table().id() + "." + row + "." + column);
          }
        }
      }
    }
    for (String id : List.copyOf(found)) {
      if (id.contains(".*.")) found.remove(id.replace(".*.", "."));
    }
    return found;
  }

  /**
   * The ids of the cells of a row or column in all forms, or of a cell as by {@link #find}.
   *
   * @param id of the table; null for any
   */
  Collection<String> line(@Nullable String id, String name) {
    Set<String> found = new LinkedHashSet<>(name.indexOf(DOT) < 0 ? List.of() : find(name));
    for (Named named : tables) {
      if (id != null && !named.table().id().equals(id)) continue;
      Collection<String> rows = named.rows().find(name);
      Collection<String> columns = named.columns().find(name);
      for (FormTable.RowSet set : named.table().sets()) {
        for (FormTable.Row row : set.rows()) {
          if (row.isHeading()) continue;
          for (FormTable.Column column : set.columns()) {
            boolean meant = rows.contains(row.id()) || columns.contains(column.id());
            if (meant) found.add(named.table().cellId(row, column));
          }
        }
      }
    }
    return found;
  }

  /** The names of rows and columns, for people who look for one. */
  Collection<String> lines() {
    Set<String> known = new TreeSet<>();
    for (Named named : tables) {
      known.addAll(named.rows().known());
      known.addAll(named.columns().known());
    }
    return known;
  }

  /** The names of rows, and of rows with columns, for people who look for one. */
  public Collection<String> known() {
    Set<String> known = new TreeSet<>();
    for (Named named : tables) {
      for (String row : named.rows().known()) {
        if (named.table().kind() == FormTable.Kind.LIST) known.add(row);
        else for (String column : named.columns().known()) known.add(row + DOT + column);
      }
    }
    return known;
  }
}
