package org.gouji.gen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A paper as OFD: pages as long as they need to be, a new one before each table. */
final class OfdFile {

  private static final float LEFT = 15;
  private static final float WIDTH = 180;
  private static final float PROSE = 4.5f;
  private static final float SMALL = 2.5f;

  private final List<String> pages = new ArrayList<>();
  private StringBuilder page = new StringBuilder();
  private float y = 20;

  static byte[] write(Paper paper) {
    OfdFile file = new OfdFile();
    for (String line : paper.title()) if (!line.isBlank()) file.prose(line);
    for (Block block : paper.body()) {
      if (block instanceof Block.Heading heading) file.prose(heading.text());
      else if (block instanceof Block.Paragraph paragraph) file.prose("　　" + paragraph.text());
      else file.table(((Block.Form) block).grid());
    }
    file.turn();
    return file.zip();
  }

  private void turn() {
    pages.add(
        "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Area><ofd:PhysicalBox>0 0 210 "
            + (y + 20)
            + "</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer>"
            + page
            + "</ofd:Layer></ofd:Content></ofd:Page>");
    page = new StringBuilder();
    y = 20;
  }

  private void prose(String text) {
    for (String line : wrap(text, WIDTH, PROSE)) {
      text(line, LEFT, y, PROSE);
      y += PROSE * 1.6f;
    }
  }

  static List<String> wrap(String text, float width, float size) {
    List<String> lines = new ArrayList<>();
    for (String part : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      float used = 0;
      for (int i = 0; i < part.length(); i++) {
        float step = step(part.charAt(i), size);
        if (used + step > width) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        line.append(part.charAt(i));
        used += step;
      }
      lines.add(line.toString());
    }
    return lines;
  }

  static float width(String text, float size) {
    float width = 0;
    for (char c : text.toCharArray()) width += step(c, size);
    return width;
  }

  private static float step(char c, float size) {
    return c < 0x80 ? size / 2 : size;
  }

  private void text(String text, float x, float base, float size) {
    if (text.isBlank()) return;
    StringBuilder deltas = new StringBuilder();
    for (int i = 0; i + 1 < text.length(); i++) {
      deltas.append(String.format(Locale.ROOT, "%.2f ", step(text.charAt(i), size)));
    }
    page.append(
        String.format(
            Locale.ROOT,
            "<ofd:TextObject Boundary=\"%.2f %.2f 180 6\" Font=\"1\" Size=\"%.2f\"><ofd:TextCode"
                + " X=\"0\" Y=\"%.2f\" DeltaX=\"%s\">%s</ofd:TextCode></ofd:TextObject>",
            x,
            base - size,
            size,
            size,
            deltas.toString().strip(),
            HtmlParts.escape(text)));
  }

  private void box(float x, float top, float width, float height) {
    page.append(
        String.format(
            Locale.ROOT,
            "<ofd:PathObject Boundary=\"%.2f %.2f %.2f %.2f\""
                + " LineWidth=\"0.2\"><ofd:AbbreviatedData>M 0 0 L %3$.2f 0 L %3$.2f %4$.2f L 0"
                + " %4$.2f C</ofd:AbbreviatedData></ofd:PathObject>",
            x,
            top,
            width,
            height));
  }

  private void table(FormGrid grid) {
    turn();
    float column = WIDTH / grid.columns();
    List<SheetFile.Placed> placed = SheetFile.placed(grid, 0);
    float[] tops = new float[grid.rows().size() + 61];
    float[] heights = new float[tops.length];
    java.util.Arrays.fill(heights, 5);
    for (SheetFile.Placed it : placed) {
      int lines = wrap(it.cell().text(), it.cell().columnSpan() * column - 1, SMALL).size();
      int last = it.row() + it.cell().rowSpan() - 1;
      float others = 5f * (it.cell().rowSpan() - 1);
      heights[last] = Math.max(heights[last], lines * SMALL * 1.3f + 2 - others);
    }
    tops[0] = y;
    for (int r = 1; r < tops.length; r++) tops[r] = tops[r - 1] + heights[r - 1];
    for (SheetFile.Placed it : placed) {
      float x = LEFT + it.column() * column;
      float top = tops[it.row()];
      float bottom = tops[it.row() + it.cell().rowSpan()];
      box(x, top, it.cell().columnSpan() * column, bottom - top);
      float base = top + 1 + SMALL;
      for (String line : wrap(it.cell().text(), it.cell().columnSpan() * column - 1, SMALL)) {
        text(line, x + 0.5f, base, SMALL);
        base += SMALL * 1.3f;
      }
    }
    y = tops[grid.rows().size()] + 10;
    turn();
  }

  private byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      String ns = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
      put(
          zip,
          "OFD.xml",
          "<ofd:OFD"
              + ns
              + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
      StringBuilder list = new StringBuilder();
      for (int i = 0; i < pages.size(); i++) {
        list.append("<ofd:Page ID=\"")
            .append(i + 10)
            .append("\" BaseLoc=\"Pages/Page_" + i + "/Content.xml\"/>");
        put(zip, "Doc_0/Pages/Page_" + i + "/Content.xml", pages.get(i));
      }
      put(
          zip,
          "Doc_0/Document.xml",
          "<ofd:Document"
              + ns
              + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
              + "</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>"
              + list
              + "</ofd:Pages></ofd:Document>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
  }
}
