package org.gouji.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.document.Grid;
import org.gouji.form.FormTable.Kind;

/** Aligns the grids of a report with the official tables, by labels. Immutable. */
public final class Aligner {

  private final Forms forms;
  private final Map<String, Slots> slots = new HashMap<>();
  private final Map<String, List<Hint>> hints = new HashMap<>();

  public Aligner(Forms forms) {
    this.forms = forms;
    for (String id : forms.tableIds()) {
      Slots known = new Slots(forms.versionsOf(id));
      slots.put(id, known);
      collect(id, known, hints);
    }
  }

  /**
   * How many rows of a table these grids hold.
   *
   * @param tableId one of the forms' tables
   * @return the number of rows known by an exact label
   */
  public int rowsKnown(String tableId, List<Grid> grids) {
    return (int)
        new RowMatcher(slotsOf(tableId), Line.of(grids))
            .match().stream().filter(RowMatcher.Match::exact).count();
  }

  /**
   * How surely a label belongs to a table.
   *
   * @param table id of the table
   * @param weight 2 for a row or a heading, 1 for a column, whose labels are common words
   */
  public record Hint(String table, int weight) {}

  /** The tables that have a row, column or heading of that label. */
  public List<Hint> tablesWith(String label) {
    return hints.getOrDefault(Labels.bare(label), List.of());
  }

  private static void collect(String id, Slots known, Map<String, List<Hint>> hints) {
    for (String key : known.keys()) {
      if (key.isEmpty()) continue;
      Hint hint = new Hint(id, known.column(key).isPresent() ? 1 : 2);
      hints.computeIfAbsent(key, it -> new ArrayList<>()).add(hint);
    }
  }

  /**
   * Aligns one table.
   *
   * @param tableId one of the forms' tables
   * @param grids the pieces of it, in reading order
   * @param otherwise the version it follows where its labels do not tell
   * @return the table, or empty where nothing of it is known
   */
  public Optional<ReadTable> align(String tableId, List<Grid> grids, String otherwise) {
    List<Forms.Versioned> versions = first(otherwise, forms.versionsOf(tableId));
    Kind kind = versions.get(0).table().kind();
    Slots known = slotsOf(tableId);
    List<Line> lines = Line.split(Line.of(grids), known);
    return switch (kind) {
      case MATRIX -> new MatrixAligner(versions, known, lines).align(otherwise);
      case GROUPS -> new GroupsAligner(versions, known, lines).align(otherwise);
      case STRIP -> new StripAligner(versions.get(0).table(), known, lines).align(otherwise);
      case LIST -> new ListAligner(versions.get(0), known, lines).align();
    };
  }

  /** The versions with that one first, so that of several that fit alike it is the one. */
  private static List<Forms.Versioned> first(String version, List<Forms.Versioned> newestFirst) {
    List<Forms.Versioned> ordered = new ArrayList<>();
    for (Forms.Versioned each : newestFirst) {
      ordered.add(each.version().equals(version) ? 0 : ordered.size(), each);
    }
    return ordered;
  }

  private Slots slotsOf(String tableId) {
    Slots known = slots.get(tableId);
    if (known == null) throw new IllegalArgumentException(tableId);
    return known;
  }
}
