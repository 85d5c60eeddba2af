package org.gouji.gen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Takes from a paper what copying and scanning lose. */
record Loss(Paper paper, Set<String> lost) {
  private static final Pattern INNER =
      Pattern.compile(
          "applications\\.(refused|unavailable|unprocessed)\\..*"
              + "|statistics\\.(proposals\\.c|training|organisation\\.r).*");

  static Loss inflict(Paper paper, Layout layout, Dice dice) {
    String table = paper.plan().old() ? "statistics" : "applications";
    FormGrid grid =
        paper.grids().stream().filter(g -> g.name().equals(table)).findFirst().orElse(null);
    if (!layout.lossy() || grid == null) return new Loss(paper, Set.of());
    return switch (layout) {
      case LOSSY_CELLS -> cells(paper, grid, dice);
      case LOSSY_LABEL -> label(paper, grid, dice);
      default -> row(paper, grid, dice);
    };
  }

  private static Loss cells(Paper paper, FormGrid grid, Dice dice) {
    List<String> candidates = new ArrayList<>();
    for (String id : grid.ids()) {
      boolean first = id.endsWith(".natural");
      if (first
          || (grid.name().equals("statistics") && !id.toLowerCase(Locale.ROOT).endsWith("sum")))
        candidates.add(id);
    }
    Set<String> lost = new HashSet<>();
    for (int i = dice.range(1, 4); i > 0; i--) lost.add(dice.pick(candidates));
    lost.removeIf(id -> text(grid, id).isEmpty());
    return new Loss(change(paper, grid, c -> lost.contains(c.id()) ? c.withText("") : c), lost);
  }

  private static Loss label(Paper paper, FormGrid grid, Dice dice) {
    List<GridCell> row = dice.pick(inner(grid));
    GridCell label =
        row.stream()
            .filter(cell -> !cell.isData())
            .reduce((a, b) -> grid.columns() == 3 ? a : b)
            .orElseThrow();
    int keep = Math.min(label.text().length() - 1, dice.range(2, 4));
    String cut = label.text().substring(0, keep);
    Paper changed = change(paper, grid, cell -> cell.equals(label) ? cell.withText(cut) : cell);
    return new Loss(changed, ids(row));
  }

  private static Loss row(Paper paper, FormGrid grid, Dice dice) {
    List<GridCell> row = dice.pick(inner(grid));
    FormGrid without = grid.without(grid.rows().indexOf(row));
    return new Loss(replace(paper, grid, without), ids(row));
  }

  /** Rows inside a group that say nothing about the version of the form. */
  private static List<List<GridCell>> inner(FormGrid grid) {
    return grid.rows().stream()
        .filter(row -> row.stream().anyMatch(cell -> INNER.matcher(cell.id()).matches()))
        .filter(row -> row.stream().noneMatch(cell -> cell.rowSpan() > 1))
        .toList();
  }

  private static String text(FormGrid grid, String id) {
    for (List<GridCell> row : grid.rows()) {
      for (GridCell cell : row) if (cell.id().equals(id)) return cell.text();
    }
    return "";
  }

  private static Set<String> ids(List<GridCell> row) {
    Set<String> ids = new HashSet<>();
    row.stream().filter(GridCell::isData).forEach(cell -> ids.add(cell.id()));
    return ids;
  }

  private static Paper change(Paper paper, FormGrid grid, UnaryOperator<GridCell> change) {
    return replace(paper, grid, grid.map(change));
  }

  private static Paper replace(Paper paper, FormGrid grid, FormGrid other) {
    List<Block> body = new ArrayList<>();
    for (Block block : paper.body()) {
      boolean here = block instanceof Block.Form form && form.grid().equals(grid);
      body.add(here ? new Block.Form(other) : block);
    }
    return new Paper(paper.plan(), paper.title(), body);
  }
}
