package org.gouji.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.document.BlockCollector;
import org.gouji.document.Chars;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Place;
import org.gouji.document.ReadProblem;
import org.gouji.document.TableBuilder;

/** Makes a document of paragraphs and tables, numbering the lines of its visible text. */
final class WordBlocks {

  private final BlockCollector blocks;
  private int lines;

  private WordBlocks(Limits limits) {
    this.blocks = new BlockCollector(true, limits);
  }

  static Document document(List<Object> items, Limits limits) {
    WordBlocks made = new WordBlocks(limits);
    made.add(items);
    List<ReadProblem> problems = new ArrayList<>(made.blocks.limits());
    return new Document(Document.Kind.WORD, "", Map.of(), made.blocks.blocks(), problems);
  }

  private void add(List<Object> items) {
    for (Object item : items) {
      if (item instanceof DocxBody.Text text) {
        text.text().lines().forEach(line -> line(line, text.heading()));
      } else if (item instanceof WordTable table) {
        table(table);
      } else if (item instanceof DocxBody.Image image) {
        blocks.picture(image.description(), Place.line(Math.max(1, lines)));
      }
    }
  }

  private void line(String line, boolean heading) {
    boolean cells = line.strip().indexOf('\t') > 0;
    boolean seen =
        cells
            ? blocks.line(line, lines + 1, heading)
            : blocks.paragraph(Chars.fold(line), lines + 1, heading);
    if (seen) lines++;
  }

  private void table(WordTable table) {
    if (table.arranges()) {
      table.rows().forEach(row -> row.forEach(cell -> add(cell.items())));
      return;
    }
    TableBuilder builder = table.builder();
    if (builder.visible() && blocks.take(builder.cellCount())) {
      lines += blocks.grid(builder::build).rows().size();
    }
    table.rows().forEach(row -> row.forEach(cell -> images(cell.items())));
  }

  private void images(List<Object> items) {
    for (Object item : items) {
      if (item instanceof DocxBody.Image) add(List.of(item));
    }
  }
}
