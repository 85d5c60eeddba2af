package org.gouji.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/** Walks over a DOC and gathers its paragraphs and tables. */
final class DocReader {

  private final DocLists lists;
  private final DocBoxes boxes;
  private final DocPictures pictures;

  private DocReader(HWPFDocument doc) {
    this.lists = new DocLists(doc);
    this.boxes = new DocBoxes(doc);
    this.pictures = new DocPictures(doc);
  }

  static Document read(byte[] content, Limits limits) throws IOException {
    try (HWPFDocument doc = new HWPFDocument(new ByteArrayInputStream(content))) {
      if (doc.characterLength() > limits.characters()) {
        throw new Parts.Beyond("characters " + limits.characters());
      }
      List<Object> items = new ArrayList<>();
      DocReader reader = new DocReader(doc);
      reader.add(doc.getRange(), items, 0);
      for (Range box : reader.boxes.rest()) reader.add(box, items, 0);
      return WordBlocks.document(items, limits);
    }
  }

  private void add(Range range, List<Object> items, int level) {
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      Table table = paragraph.getTableLevel() > level ? begins(range, paragraph) : null;
      if (table != null) {
        items.add(table(table, paragraph.getTableLevel()));
        i += Math.max(0, table.numParagraphs() - 1);
      } else {
        String text = text(paragraph);
        String number = text.isEmpty() ? "" : lists.next(paragraph);
        items.add(new DocxBody.Text(number + text, paragraph.getLvl() < 9));
        items.addAll(pictures.in(paragraph));
        for (Range box : boxes.anchoredIn(paragraph)) add(box, items, 0);
      }
    }
  }

  /**
   * The table that begins with a paragraph, at its level; null where none does, as in a cell behind
   * the inner table with which that begins.
   */
  private static @Nullable Table begins(Range range, Paragraph paragraph) {
    if (!paragraph.isInTable()) return null;
    try {
      return range.getTable(paragraph);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private WordTable table(Table table, int level) {
    List<EdgedRow> rows = new ArrayList<>();
    for (int r = 0; r < table.numRows(); r++) rows.add(row(table.getRow(r), level));
    return EdgedRow.table(rows);
  }

  private EdgedRow row(TableRow row, int level) {
    List<EdgedRow.Cell> cells = new ArrayList<>();
    for (int c = 0; c < row.numCells(); c++) {
      TableCell cell = row.getCell(c);
      List<Object> items = new ArrayList<>();
      add(cell, items, level);
      cells.add(
          new EdgedRow.Cell(
              cell.getLeftEdge(),
              cell.getLeftEdge() + cell.getWidth(),
              cell.isMerged() && !cell.isFirstMerged(),
              cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged(),
              items));
    }
    return new EdgedRow(cells);
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
