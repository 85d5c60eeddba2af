package org.gouji.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.gouji.document.file.DocumentReader;

/** Writes documents down in one line a block, for tests to compare. */
final class Rendering {

  private Rendering() {}

  static Document read(String text) {
    return DocumentReader.read(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * {@code L1 text}, {@code L1 # heading}, {@code T1{a/b;c}} and {@code !picture} for each block.
   */
  static List<String> lines(Document document) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        lines.add(paragraph.place() + (paragraph.heading() ? " # " : " ") + paragraph.text());
      } else if (block instanceof Grid grid) {
        lines.add(grid.place() + (grid.ruled() ? "=" : "") + rows(grid));
      } else if (block instanceof Picture picture) {
        lines.add("!" + picture.description());
      }
    }
    return lines;
  }

  /** Rows parted by {@code ;}, cells by {@code /}, a break in a cell as {@code ~}. */
  static String rows(Grid grid) {
    StringJoiner rows = new StringJoiner(";", "{", "}");
    for (Grid.Row row : grid.rows()) {
      StringJoiner cells = new StringJoiner("/");
      for (Grid.Cell cell : row.cells()) cells.add(cell.text().replace('\n', '~'));
      rows.add(cells.toString());
    }
    return rows.toString();
  }

  static List<String> problems(Document document) {
    return document.problems().stream().map(p -> p.code() + ": " + p.detail()).toList();
  }
}
