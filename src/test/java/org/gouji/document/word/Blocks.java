package org.gouji.document.word;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Grid;
import org.gouji.document.Paragraph;
import org.gouji.document.Picture;

/** Shows what was read of a document. */
final class Blocks {

  private Blocks() {}

  /** A line for each paragraph, each row of a table and each picture. */
  static List<String> lines(Document document) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph it) lines.add((it.heading() ? "# " : "") + it.text());
      if (block instanceof Picture it) lines.add("[" + it.description() + "]");
      if (!(block instanceof Grid grid)) continue;
      for (Grid.Row row : grid.rows()) {
        List<String> cells = new ArrayList<>();
        for (Grid.Cell it : row.cells()) {
          cells.add(it.column() + "+" + it.columnSpan() + "x" + it.rowSpan() + it.text());
        }
        lines.add(String.join("|", cells));
      }
    }
    return lines;
  }
}
