package org.gouji.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.document.Quote;
import org.gouji.form.ReadTable;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Identity;
import org.gouji.report.Loss;

/** Figures of tables that were lost in reading or in the source text. */
final class TableLosses {

  private static final int MOST_QUOTES = 20;

  private final List<Cell> cells;
  private final Set<String> glued;
  private final List<Loss> losses = new ArrayList<>();
  private final Set<String> lost = new LinkedHashSet<>();

  /**
   * @param glued ids of the tables whose cells ran together in the source text
   */
  TableLosses(
      Collection<ReadTable> tables,
      Set<String> glued,
      List<Cell> cells,
      List<Identity> identities) {
    this.cells = cells;
    this.glued = glued;
    lost.addAll(lostCells(cells, identities));
    tables.forEach(this::lostCellsOf);
    doubtful(identities);
    tables.forEach(this::lostRowsOf);
  }

  List<Loss> losses() {
    return losses;
  }

  /** Ids of the cells whose figures were lost. */
  Set<String> lost() {
    return lost;
  }

  /** Unreadable cells, and blanks that the identities do not allow, with the blanks above them. */
  private static Set<String> lostCells(List<Cell> cells, List<Identity> identities) {
    Set<String> gone = new LinkedHashSet<>();
    for (Cell cell : cells) if (cell.state() == CellState.UNREADABLE) gone.add(cell.id());
    Set<String> columns = new LinkedHashSet<>();
    for (Identity identity : identities) {
      if (identity.state() != Identity.State.OPEN || !onlyBlanks(identity)) continue;
      for (Cell cell : identity.cells()) {
        if (cell.isNumber()) continue;
        gone.add(cell.id());
        columns.add(cell.table() + "." + cell.column());
      }
    }
    for (Cell cell : cells) {
      boolean beside = columns.contains(cell.table() + "." + cell.column());
      if (beside && cell.state() == CellState.BLANK) gone.add(cell.id());
    }
    return gone;
  }

  private static boolean onlyBlanks(Identity identity) {
    return identity.cells().stream()
        .allMatch(cell -> cell.isNumber() && !cell.isDoubtful() || cell.state() == CellState.BLANK);
  }

  private void lostCellsOf(ReadTable table) {
    List<Cell> own =
        cells.stream()
            .filter(cell -> cell.table().equals(table.id()) && lost.contains(cell.id()))
            .toList();
    if (own.isEmpty()) return;
    losses.add(loss(glued.contains(table.id()) ? "cells-glued" : "cells-lost", table.id(), own));
  }

  /** Figures that were not read surely, and that no identity speaks for. */
  private void doubtful(List<Identity> identities) {
    if (cells.stream().noneMatch(Cell::isDoubtful)) return;
    Set<String> vouched = new LinkedHashSet<>();
    for (Identity it : identities) if (it.vouches()) vouched.addAll(it.cellIds());
    List<Cell> open =
        cells.stream().filter(c -> c.isDoubtful() && !vouched.contains(c.id())).toList();
    open.stream()
        .filter(cell -> !lost.contains(cell.id()))
        .collect(Collectors.groupingBy(Cell::table, LinkedHashMap::new, Collectors.toList()))
        .forEach((table, own) -> losses.add(loss("cells-doubtful", table, own)));
    open.forEach(cell -> lost.add(cell.id()));
  }

  private static Loss loss(String code, String table, List<Cell> cells) {
    List<Quote> quotes = cells.stream().map(Cell::quote).distinct().limit(MOST_QUOTES).toList();
    return new Loss(code, TableFacts.name(table), cells.stream().map(Cell::id).toList(), quotes);
  }

  private void lostRowsOf(ReadTable table) {
    if (table.ruled() || table.missing().isEmpty()) return;
    List<String> ids =
        cells.stream()
            .filter(c -> c.table().equals(table.id()) && c.state() == CellState.ABSENT)
            .map(Cell::id)
            .toList();
    if (ids.isEmpty()) return;
    lost.addAll(ids);
    List<Quote> quotes = List.of(new Quote(table.place(), ""));
    losses.add(new Loss("rows-lost", TableFacts.name(table.id()), ids, quotes));
  }
}
