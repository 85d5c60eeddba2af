package org.gouji.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Parts;

/** Walks over a DOC and gathers its paragraphs and tables. */
final class DocReader {

  private static final int NEAR = 40;

  private DocReader() {}

  static Document read(byte[] content, Limits limits) throws IOException {
    try (HWPFDocument doc = new HWPFDocument(new ByteArrayInputStream(content))) {
      if (doc.characterLength() > limits.characters()) {
        throw new Parts.Beyond("characters " + limits.characters());
      }
      List<Object> items = new ArrayList<>();
      add(doc.getRange(), items, 0);
      return WordBlocks.document(items, limits);
    }
  }

  private static void add(Range range, List<Object> items, int level) {
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
        Table table = range.getTable(paragraph);
        items.add(table(table, level + 1));
        i += Math.max(0, table.numParagraphs() - 1);
      } else {
        items.add(new DocxBody.Text(text(paragraph), paragraph.getLvl() < 9));
      }
    }
  }

  private static WordTable table(Table table, int level) {
    TreeSet<Integer> edges = new TreeSet<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      for (int c = 0; c < row.numCells(); c++) {
        edge(edges, row.getCell(c).getLeftEdge());
        edge(edges, row.getCell(c).getLeftEdge() + row.getCell(c).getWidth());
      }
    }
    List<Integer> columns = new ArrayList<>(edges);
    WordTable made = new WordTable();
    for (int r = 0; r < table.numRows(); r++) made.row(cells(table.getRow(r), columns, level));
    return made;
  }

  private static void edge(TreeSet<Integer> edges, int edge) {
    Integer below = edges.floor(edge);
    Integer above = edges.ceiling(edge);
    boolean known = below != null && edge - below < NEAR || above != null && above - edge < NEAR;
    if (!known) edges.add(edge);
  }

  private static List<WordTable.Cell> cells(TableRow row, List<Integer> columns, int level) {
    List<WordTable.Cell> cells = new ArrayList<>();
    for (int c = 0; c < row.numCells(); c++) {
      TableCell cell = row.getCell(c);
      int from = index(columns, cell.getLeftEdge());
      int to = index(columns, cell.getLeftEdge() + cell.getWidth());
      boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
      List<Object> items = new ArrayList<>();
      add(cell, items, level);
      boolean rest = cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty();
      if (rest) {
        WordTable.Cell first = cells.remove(cells.size() - 1);
        int span = Math.max(1, to - first.column());
        cells.add(new WordTable.Cell(first.column(), span, first.goesOn(), first.items()));
      } else {
        if (cells.isEmpty() && from > 0) {
          cells.add(new WordTable.Cell(0, from, false, List.of()));
        }
        cells.add(new WordTable.Cell(from, Math.max(1, to - from), goesOn, items));
      }
    }
    return cells;
  }

  private static int index(List<Integer> columns, int edge) {
    int best = 0;
    for (int i = 1; i < columns.size(); i++) {
      if (Math.abs(columns.get(i) - edge) < Math.abs(columns.get(best) - edge)) best = i;
    }
    return best;
  }

  /** The text without what was deleted, hidden, or stands for fields and pictures. */
  private static String text(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted() && !run.isVanished()) text.append(run.text());
    }
    String plain = Range.stripFields(text.toString());
    StringBuilder kept = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == 0x0B || c == '\r' || c == '\n') kept.append('\n');
      else if (c == 0x1E) kept.append('-');
      else if (c == '\t' || c >= ' ') kept.append(c);
    }
    return kept.toString().strip();
  }
}
