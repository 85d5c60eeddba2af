package org.gouji.collection.cross;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.collection.fact.Link;
import org.gouji.finding.Words;
import org.gouji.form.YearLink;
import org.jspecify.annotations.Nullable;

/** Compares cells of a report with what those of the year before make them. */
final class LinkSides {

  private final CellIds ids;
  private final Group now;
  private final Group before;
  private final Ends failed = new Ends();
  private final Ends open = new Ends();
  private final StringBuilder zh = new StringBuilder();
  private final StringBuilder en = new StringBuilder();

  private static final class Ends {
    final Set<String> cells = new LinkedHashSet<>();
    final Set<String> lastCells = new LinkedHashSet<>();
  }

  LinkSides(CellIds ids, Group now, Group before) {
    this.ids = ids;
    this.now = now;
    this.before = before;
  }

  /** Compares a cell with a sum. */
  void compare(YearLink.Tie tie) {
    String cell = tie.cell();
    Ends ends = new Ends();
    ends.cells.add(cell);
    BigDecimal value = now.value(cell);
    @Nullable BigDecimal expected = BigDecimal.ZERO;
    StringBuilder sum = new StringBuilder();
    for (YearLink.Term term : tie.terms()) {
      (term.last() ? ends.lastCells : ends.cells).add(term.cell());
      BigDecimal part = (term.last() ? before : now).value(term.cell());
      if (part == null) expected = null;
      if (part == null || expected == null) continue;
      expected = term.minus() ? expected.subtract(part) : expected.add(part);
      sum.append(sum.isEmpty() ? "" : term.minus() ? "-" : "+").append(YearPairs.plain(part));
    }
    if (value == null || expected == null) {
      ends.cells.removeIf(id -> !now.isLost(id));
      ends.lastCells.removeIf(id -> !before.isLost(id));
      merge(ends, open);
    } else if (value.compareTo(expected) != 0) {
      merge(ends, failed);
      say(
          cell,
          value,
          tie.terms().size() > 1 ? sum + "=" + YearPairs.plain(expected) : sum.toString());
    }
  }

  private static void merge(Ends from, Ends into) {
    into.cells.addAll(from.cells);
    into.lastCells.addAll(from.lastCells);
  }

  private void say(String cell, BigDecimal value, String expected) {
    String name = ids.name(cell);
    zh.append(zh.isEmpty() ? "" : "；");
    zh.append("“%s”为 %s，按上年应为 %s".formatted(name, YearPairs.plain(value), expected));
    en.append(en.isEmpty() ? "" : "; ");
    en.append(
        "'%s' is %s but should be %s by last year's report"
            .formatted(name, YearPairs.plain(value), expected));
  }

  Link.State state() {
    if (!failed.cells.isEmpty()) return Link.State.FAILS;
    return open.cells.isEmpty() && open.lastCells.isEmpty() ? Link.State.HOLDS : Link.State.OPEN;
  }

  Words details() {
    return new Words(zh.toString(), en.toString());
  }

  List<String> cells() {
    return List.copyOf(ends().cells);
  }

  List<String> lastCells() {
    return List.copyOf(ends().lastCells);
  }

  private Ends ends() {
    return state() == Link.State.FAILS ? failed : open;
  }
}
