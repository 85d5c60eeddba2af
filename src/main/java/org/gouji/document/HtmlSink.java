package org.gouji.document;

import java.util.ArrayList;
import java.util.List;

/** Takes what a walk over a page finds and numbers its visible lines. */
final class HtmlSink {

  private final BlockCollector blocks;
  private final HtmlText text = new HtmlText();
  private final List<String> pictures = new ArrayList<>();
  private boolean heading;
  private int lines;
  private int paragraphs;

  HtmlSink(BlockCollector blocks) {
    this.blocks = blocks;
  }

  /** The text of the paragraph or cell that is open. */
  HtmlText text() {
    return text;
  }

  /** Says whether the open paragraph is a heading. */
  void heading(boolean marked) {
    heading = marked;
  }

  /** How many paragraphs were closed; tells whether an offset into the open one still holds. */
  int paragraphs() {
    return paragraphs;
  }

  /** Notes a picture, which follows the paragraph or table that is open. */
  void picture(String description) {
    pictures.add(description);
  }

  void endParagraph(boolean preformatted) {
    if (!text.isEmpty()) {
      paragraphs++;
      if (preformatted) {
        lines(text.take(true));
      } else {
        boolean tabbed = text.tabbed();
        String paragraph = text.take(tabbed);
        boolean cells = tabbed || Chars.hasBar(paragraph);
        boolean seen =
            cells
                ? blocks.line(paragraph, lines + 1, heading)
                : blocks.paragraph(paragraph, lines + 1, heading);
        if (seen) lines++;
      }
    }
    heading = false;
    pictures(Place.line(Math.max(1, lines)));
  }

  /** Takes the text of a caption, a paragraph before the table. */
  void caption(String caption) {
    if (blocks.paragraph(caption, lines + 1, false)) lines++;
  }

  void table(TableBuilder table) {
    if (!table.visible()) {
      pictures(Place.line(Math.max(1, lines)));
    } else if (blocks.take(table.cellCount())) {
      Grid grid = blocks.grid(table::build);
      lines += grid.rows().size();
      pictures(grid.place());
    }
  }

  void limit(String detail) {
    blocks.limit(detail);
  }

  private void lines(String preformatted) {
    int from = 0;
    for (int i = 0; i <= preformatted.length(); i++) {
      if (i < preformatted.length() && !TextReader.ends(preformatted.charAt(i))) continue;
      if (blocks.line(preformatted.substring(from, i), lines + 1, heading)) lines++;
      from = i + 1;
    }
  }

  private void pictures(Place place) {
    for (String description : pictures) blocks.picture(description, place);
    pictures.clear();
  }
}
