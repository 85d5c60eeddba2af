package org.gouji.gen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A paper as PDF, drawn stroke by stroke on A4 pages. Its Chinese font is not embedded and has no
 * table to Unicode, as in files of older office programs; tables break between any two rows.
 */
final class PdfFile {

  private static final float LEFT = 50;
  private static final float WIDTH = 495;
  private static final float TOP = 60;
  private static final float BOTTOM = 780;
  private static final float PROSE = 10.5f;
  private static final float SMALL = 7;
  private static final float LEADING = 1.3f;

  private static final float GUTTER = 20;

  /** How the pages are set. */
  enum Style {
    PLAIN(Pen.STROKED, false),
    /** A table's head stands once more on each further page. */
    HEADS_REPEATED(Pen.STROKED, false),
    /** Tables without ruling lines. */
    BARE(Pen.NONE, false),
    /** Likewise, with the text in the middle of the cells. */
    BARE_CENTRED(Pen.NONE, true),
    /** Prose in two columns, tables over both. */
    TWO_COLUMNS(Pen.STROKED, false),
    FILLED_LINES(Pen.FILLED, true),
    DOUBLE_LINES(Pen.DOUBLE, true),
    OPEN_SIDES(Pen.OPEN_SIDES, true),
    HORIZONTAL_LINES(Pen.HORIZONTAL, true);

    private final Pen pen;
    private final boolean centred;

    Style(Pen pen, boolean centred) {
      this.pen = pen;
      this.centred = centred;
    }
  }

  private final Style style;
  private final List<String> waiting = new ArrayList<>();
  private final List<String> pages = new ArrayList<>();
  private StringBuilder page = new StringBuilder("0.5 w\n");
  private float y = TOP;

  private PdfFile(Style style) {
    this.style = style;
  }

  static byte[] write(Paper paper, Style style) {
    PdfFile file = new PdfFile(style);
    for (String line : paper.title()) if (!line.isBlank()) file.prose(line, PROSE);
    for (Block block : paper.body()) {
      if (block instanceof Block.Heading heading) file.prose(heading.text(), 0);
      else if (block instanceof Block.Paragraph it) file.prose("　　" + it.text(), 0);
      else file.table(((Block.Form) block).grid());
    }
    file.columns();
    file.turn();
    return file.bytes();
  }

  private void prose(String text, float indent) {
    if (style == Style.TWO_COLUMNS && indent == 0) {
      waiting.addAll(OfdFile.wrap(text, (WIDTH - GUTTER) / 2, PROSE));
      return;
    }
    for (String line : OfdFile.wrap(text, WIDTH - indent, PROSE)) {
      if (y + PROSE > BOTTOM) turn();
      text(line, LEFT + indent, y + PROSE, PROSE);
      y += PROSE * 1.6f;
    }
  }

  /** Sets the prose that waits in two columns, as long as each other on its last page. */
  private void columns() {
    float leading = PROSE * 1.6f;
    while (!waiting.isEmpty()) {
      int room = (int) ((BOTTOM - y) / leading);
      int half = Math.min(room, (waiting.size() + 1) / 2);
      for (int i = 0; i < Math.min(2 * half, waiting.size()); i++) {
        float x = i < half ? LEFT : LEFT + (WIDTH + GUTTER) / 2;
        text(waiting.get(i), x, y + (i % half) * leading + PROSE, PROSE);
      }
      waiting.subList(0, Math.min(2 * half, waiting.size())).clear();
      y += half * leading;
      if (!waiting.isEmpty()) turn();
    }
  }

  private void turn() {
    String number = "- " + (pages.size() + 1) + " -";
    text(number, 285, 810, PROSE);
    pages.add(page.toString());
    page = new StringBuilder("0.5 w\n");
    y = TOP;
  }

  private void text(String text, float x, float base, float size) {
    if (text.isBlank()) return;
    String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    page.append(
        String.format(
            Locale.ROOT,
            "BT /F %.2f Tf %.2f %.2f Td <%s> Tj ET%n",
            size,
            x,
            PDRectangle.A4.getHeight() - base,
            hex));
  }

  private void box(SheetFile.Placed it, int columns, float x, float top, float bottom) {
    float width = it.cell().columnSpan() * WIDTH / columns;
    boolean last = it.column() + it.cell().columnSpan() == columns;
    float y = PDRectangle.A4.getHeight() - bottom;
    page.append(style.pen.cell(x, y, width, bottom - top, it.column() == 0, last));
  }

  private void table(FormGrid grid) {
    columns();
    y += 4;
    List<SheetFile.Placed> placed = SheetFile.placed(grid, 0);
    float[] heights = heights(grid, placed);
    int heads = heads(grid);
    int from = 0;
    while (from < heights.length) {
      boolean again = style == Style.HEADS_REPEATED && from > heads;
      float room = BOTTOM - y;
      for (int r = 0; again && r < heads; r++) room -= heights[r];
      int to = from;
      while (to < heights.length && heights[to] <= room) room -= heights[to++];
      if (to == from || from < heads && to < Math.min(heads + 1, heights.length)) {
        turn();
        continue;
      }
      if (again) rows(grid, placed, heights, 0, heads);
      rows(grid, placed, heights, from, to);
      from = to;
      if (from < heights.length) turn();
    }
    y += 10;
  }

  /** Draws the rows from one up to another, and of cells that span more, what stands in these. */
  private void rows(
      FormGrid grid, List<SheetFile.Placed> placed, float[] heights, int from, int to) {
    float column = WIDTH / grid.columns();
    float[] tops = new float[to - from + 1];
    tops[0] = y;
    for (int r = from; r < to; r++) tops[r - from + 1] = tops[r - from] + heights[r];
    for (SheetFile.Placed it : placed) {
      int first = Math.max(from, it.row());
      int last = Math.min(to, it.row() + it.cell().rowSpan());
      if (first >= last) continue;
      float x = LEFT + it.column() * column;
      float width = it.cell().columnSpan() * column;
      box(it, grid.columns(), x, tops[first - from], tops[last - from]);
      if (it.row() < from) continue;
      List<String> lines = OfdFile.wrap(it.cell().text(), width - 3, SMALL);
      float base = tops[first - from] + 1 + SMALL;
      boolean centred = style.centred;
      if (centred) {
        float free = tops[last - from] - tops[first - from] - lines.size() * SMALL * LEADING;
        base += Math.max(0, free / 2 - 1);
      }
      for (String line : lines) {
        float indent = centred ? (width - OfdFile.width(line, SMALL)) / 2 : 1.5f;
        text(line, x + indent, base, SMALL);
        base += SMALL * LEADING;
      }
    }
    y = tops[to - from];
  }

  private static float[] heights(FormGrid grid, List<SheetFile.Placed> placed) {
    float column = WIDTH / grid.columns();
    float[] heights = new float[grid.rows().size()];
    java.util.Arrays.fill(heights, 12);
    for (SheetFile.Placed it : placed) {
      float width = it.cell().columnSpan() * column - 3;
      int last = Math.min(heights.length, it.row() + it.cell().rowSpan()) - 1;
      float needed = OfdFile.wrap(it.cell().text(), width, SMALL).size() * SMALL * LEADING + 3;
      for (int r = it.row(); r < last; r++) needed -= heights[r];
      if (it.cell().rowSpan() > 3) continue;
      heights[last] = Math.max(heights[last], needed);
    }
    return heights;
  }

  /** How many rows at the top hold no figure. */
  static int heads(FormGrid grid) {
    int heads = 0;
    while (heads < grid.rows().size()
        && grid.rows().get(heads).stream().noneMatch(GridCell::isData)) {
      heads++;
    }
    return heads;
  }

  private byte[] bytes() {
    try (PDDocument pdf = new PDDocument()) {
      PDResources resources = new PDResources();
      COSDictionary fonts = new COSDictionary();
      fonts.setItem(COSName.getPDFName("F"), font());
      resources.getCOSObject().setItem(COSName.FONT, fonts);
      for (String content : pages) {
        PDPage made = new PDPage(PDRectangle.A4);
        made.setResources(resources);
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream()) {
          out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        made.setContents(stream);
        pdf.addPage(made);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.getDocument().setDocumentID(new COSArray());
      pdf.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static COSDictionary font() {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "GB1");
    system.setInt(COSName.SUPPLEMENT, 4);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "STSong-Light");
    descriptor.setInt(COSName.FLAGS, 4);
    COSArray widths = new COSArray();
    for (int value : new int[] {1, 95, 500}) widths.add(COSInteger.get(value));
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    descendant.setName(COSName.BASE_FONT, "STSong-Light");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setItem(COSName.FONT_DESC, descriptor);
    descendant.setInt(COSName.DW, 1000);
    descendant.setItem(COSName.W, widths);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light");
    font.setName(COSName.ENCODING, "UniGB-UTF16-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }
}
