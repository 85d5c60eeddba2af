package org.gouji.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gouji.audit.AuditResult;
import org.gouji.golden.Seed.TrueCell;

/**
 * A copy of a seed with changes. Lines keep the numbers they have in the seed, whatever is removed
 * or added. Every change must find what it changes.
 */
final class Altered {

  private static final String GONE = "\0";

  private final Seed seed;
  private final List<String> lines;

  Altered(Seed seed) {
    this.seed = seed;
    this.lines = new ArrayList<>(List.of(seed.text().split("\n", -1)));
  }

  /** Puts another number into a cell. */
  Altered set(String cell, int value) {
    Map<String, TrueCell> cells = seed.cells();
    TrueCell target = cells.get(cell);
    assertThat(target).as(cell).isNotNull();
    List<String> same =
        cells.entrySet().stream()
            .filter(e -> e.getValue().line() == target.line() && e.getValue().value() != null)
            .map(Map.Entry::getKey)
            .sorted(Comparator.comparingInt(Altered::column))
            .toList();
    int wanted = same.indexOf(cell);
    String line = lines.get(target.line() - 1);
    String[] parts = line.split("(?<=[|\t])");
    int seen = -1;
    for (int i = 0; i < parts.length; i++) {
      String figure = parts[i].replaceAll("[|\\s\\p{Z}]", "");
      if (!figure.matches("[0-9.]+") || ++seen != wanted) continue;
      assertThat(new BigDecimal(figure)).isEqualByComparingTo(target.value());
      parts[i] = parts[i].replace(figure, String.valueOf(value));
    }
    assertThat(seen).as(cell + " in " + line).isGreaterThanOrEqualTo(wanted);
    lines.set(target.line() - 1, String.join("", parts));
    return this;
  }

  /** Where a cell of table three stands in its row; 0 for others, which keep their order. */
  private static int column(String cell) {
    return cell.startsWith("applications.")
        ? Sums.COLUMNS.indexOf(cell.replaceAll(".*\\.", ""))
        : 0;
  }

  /** Puts a number into several cells. */
  Altered setAll(int value, String... cells) {
    for (String cell : cells) set(cell, value);
    return this;
  }

  /** Replaces words on a line. */
  Altered on(int line, String from, String to) {
    String old = lines.get(line - 1);
    assertThat(old).contains(from);
    lines.set(line - 1, old.replace(from, to));
    return this;
  }

  /** Replaces words wherever they stand. */
  Altered everywhere(String from, String to) {
    assertThat(String.join("\n", lines)).contains(from);
    lines.replaceAll(line -> line.replace(from, to));
    return this;
  }

  /** Removes lines, both ends included. */
  Altered remove(int first, int last) {
    for (int i = first; i <= last; i++) lines.set(i - 1, GONE);
    return this;
  }

  /** Adds lines after a line. */
  Altered after(int line, String... added) {
    lines.set(line - 1, lines.get(line - 1) + "\n" + String.join("\n", added));
    return this;
  }

  /** Moves lines, both ends included, to stand before another line. */
  Altered move(int first, int last, int before) {
    List<String> moved = new ArrayList<>(lines.subList(first - 1, last));
    remove(first, last);
    lines.set(before - 1, String.join("\n", moved) + "\n" + lines.get(before - 1));
    return this;
  }

  Seed seed() {
    return seed;
  }

  String text() {
    return String.join("\n", lines.stream().filter(line -> !line.equals(GONE)).toList());
  }

  AuditResult audit() {
    return Golden.audit(seed.name(), text());
  }
}
