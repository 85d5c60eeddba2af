package org.gouji.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.report.Cell;
import org.gouji.report.CellState;

/** Writes small rule packs. */
final class PackFolder {

  static final String HEAD =
      """
      package gouji.rules.test;
      import org.gouji.report.*;
      global org.gouji.finding.Findings findings
      """;

  static final String CASES =
      """
      - {name: 不符, expect: flag}
      - {name: 相符, expect: pass}
      """;

  private final Path root;

  PackFolder(Path root) {
    this.root = root;
    write("pack.yaml", "name: 试用规则\nversion: 1.0\n");
  }

  Path root() {
    return root;
  }

  PackFolder write(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sound rule.yaml with a message without placeholders, and more lines. */
  static String yaml(String id, String... more) {
    return """
    id: %s
    title: {zh: 标题, en: title}
    category: arithmetic
    severity: error
    basis: {zh: 依据, en: basis}
    messages:
      default: {zh: 有误, en: wrong}
    """
            .formatted(id)
        + String.join("\n", more);
  }

  /** A sound rule whose DRL has this after its head, from line 4 on. */
  PackFolder rule(String id, String drl) {
    return rule(id, yaml(id), drl);
  }

  PackFolder rule(String id, String yaml, String drl) {
    return write("family/" + id + "/rule.yaml", yaml)
        .write("family/" + id + "/rule.drl", HEAD + drl)
        .write("family/" + id + "/cases.yaml", CASES);
  }

  /** A rule that reports every cell of a column. */
  static String flag(String id, String column) {
    return """
    rule "%s"
    when
      $c: Cell(column == "%s")
    then
      findings.report("%s").cells($c.id()).evidence($c.quote()).add();
    end
    """
        .formatted(id, column, id);
  }

  RulePack load() {
    return RulePack.load(root);
  }

  static Cell cell(String row, String column, long value) {
    String text = String.valueOf(value);
    return new Cell(
        "t." + row + "." + column,
        "t",
        row,
        column,
        row + "·" + column,
        "int",
        BigDecimal.valueOf(value),
        text,
        CellState.NUMBER,
        new Quote(Place.line((int) value + 1), text));
  }

  static List<Cell> cells(String column, long... values) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < values.length; i++) cells.add(cell("r" + i, column, values[i]));
    return cells;
  }
}
