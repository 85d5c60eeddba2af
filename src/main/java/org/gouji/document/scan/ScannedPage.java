package org.gouji.document.scan;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.layout.Glyph;
import org.gouji.document.layout.Layout;
import org.gouji.document.layout.PageContent;
import org.gouji.document.layout.Segment;
import org.jspecify.annotations.Nullable;

/** Reads the picture of one page. */
final class ScannedPage {

  /** Height of a character where the page shows none, in points. */
  /** How sure recognition is at most: only what a file itself says is quite sure. */
  private static final float SUREST = 0.9999f;

  private static final float USUAL = 11;

  private static final float SPECK = 1.3f;

  private final TextRecognizer recognizer;
  private final Grey page;
  private final float scale;
  private final Ink writing;
  private final Grey clear;
  private final List<Segment> segments;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final Legibility legibility = new Legibility();

  private ScannedPage(TextRecognizer recognizer, Grey picture, float scale) {
    this.recognizer = recognizer;
    this.scale = scale;
    int reach = Math.round(20 * scale);
    this.page = picture.turned(Skew.of(Ink.of(picture, reach)));
    Ink ink = Ink.of(page, reach);
    RuledLines lines = RuledLines.of(page, scale);
    Ink ruled = lines.pixels();
    this.segments = lines.segments();
    this.writing = ink.without(ruled).withoutSpecks(1 + Math.round(SPECK * scale));
    this.clear = page.without(ruled);
  }

  /**
   * Reads a page.
   *
   * @param width of the page in points
   * @return its characters, a line or the line of a cell as one, and its ruling lines; no content
   *     where there is something that is neither
   */
  static Attempt read(TextRecognizer recognizer, Grey picture, int number, float width) {
    float scale = picture.width() / width;
    ScannedPage page = new ScannedPage(recognizer, picture, scale);
    page.read();
    boolean nothing = page.glyphs.isEmpty() && !page.writing.isEmpty();
    float height = picture.height() / scale;
    return new Attempt(
        nothing ? null : new PageContent(number, width, height, page.glyphs, page.segments),
        page.legibility);
  }

  /** What a page was read as, and how much of it makes words. */
  record Attempt(@Nullable PageContent content, Legibility legibility) {}

  private void read() {
    List<List<float[]>> tables = Layout.cells(segments);
    for (List<float[]> table : tables) table(table);
    TextLines text = new TextLines(writing.without(inside(tables)));
    Box whole = new Box(0, 0, page.width(), page.height());
    float em = em(text.bands(whole));
    for (Box line : text.lines(whole, em)) {
      for (Box piece : text.pieces(line, em)) prose(piece, em);
    }
  }

  private void table(List<float[]> cells) {
    TextLines text = new TextLines(writing);
    List<Box> boxes = new ArrayList<>();
    List<Box> bands = new ArrayList<>();
    for (float[] cell : cells) {
      Box box = pixels(cell).grown(-Math.round(scale));
      boxes.add(box);
      bands.addAll(text.bands(box));
    }
    float em = em(bands);
    Figures figures = new Figures(recognizer, clear, em);
    for (Box box : boxes) {
      List<Box> lines = text.lines(box, em);
      boolean one = isOne(lines, text, em);
      for (Box line : lines) {
        Reading reading = cell(line, figures, em);
        boolean doubt = !one && Figures.isLike(reading.text().replace(" ", ""));
        add(line, doubt ? reading.atMost(Figures.DISPUTED) : reading, em, em);
      }
    }
  }

  /** Whether lines stand below one another without gaps, as those of one cell do. */
  private static boolean isOne(List<Box> lines, TextLines text, float em) {
    for (int i = 0; i < lines.size(); i++) {
      Box line = lines.get(i);
      if (text.pieces(line, em).size() > 1) return false;
      Box above = lines.get(Math.max(0, i - 1));
      if (line.left() >= above.right() || line.right() <= above.left()) return false;
    }
    return true;
  }

  private Reading cell(Box line, Figures figures, float em) {
    if (figures.isShort(line)) return figures.read(line);
    Reading reading = recognizer.line(picture(line, em));
    if (reading.text().isEmpty()) return Figures.UNREADABLE;
    return Figures.isLike(reading.text()) ? figures.read(line) : reading;
  }

  private void prose(Box line, float em) {
    float height = line.height();
    float size = height < 1.12f * em ? em : height;
    add(line, recognizer.line(picture(line, size)), em, size);
  }

  private void add(Box line, Reading reading, float em, float height) {
    float room = line.width() * Math.max(1, line.height() / em) / em;
    if (!Figures.isLike(reading.text())) legibility.line(reading, room);
    if (reading.text().isBlank()) return;
    float size = height / scale;
    float middle = (line.top() + line.bottom()) / 2f / scale;
    glyphs.add(
        new Glyph(
            reading.text(),
            line.left() / scale,
            middle + 0.35f * size,
            line.width() / scale,
            size,
            0,
            Math.min(SUREST, (float) reading.confidence())));
  }

  /** A line with paper around it, as high as characters are even where its own are low. */
  private Grey picture(Box line, float em) {
    int height = Math.round(Math.max(line.height(), em) + 0.25f * em);
    int top = (line.top() + line.bottom() - height) / 2;
    int margin = Math.round(0.25f * em);
    return clear.part(line.left() - margin, top, line.width() + 2 * margin, height);
  }

  /** The height of characters: that of most bands that are wider than high. */
  private float em(List<Box> bands) {
    List<Integer> heights = new ArrayList<>();
    for (Box band : bands) {
      boolean line = band.width() > 2 * band.height() && band.height() > 4 * scale;
      if (line && band.height() < 40 * scale) heights.add(band.height());
    }
    if (heights.isEmpty()) return USUAL * scale;
    heights.sort(null);
    return heights.get(heights.size() / 2);
  }

  private Ink inside(List<List<float[]>> tables) {
    Ink inside = new Ink(page.width(), page.height());
    for (List<float[]> table : tables) {
      for (float[] cell : table) {
        Box box = pixels(cell);
        for (int y = box.top(); y < box.bottom(); y++) {
          for (int x = box.left(); x < box.right(); x++) inside.set(x, y);
        }
      }
    }
    return inside;
  }

  private Box pixels(float[] cell) {
    return new Box(
        Math.round(cell[0] * scale),
        Math.round(cell[1] * scale),
        Math.round(cell[2] * scale),
        Math.round(cell[3] * scale));
  }
}
