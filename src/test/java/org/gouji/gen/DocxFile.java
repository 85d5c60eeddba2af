package org.gouji.gen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A paper as the smallest DOCX that says the same. */
final class DocxFile {

  private DocxFile() {}

  static byte[] write(Paper paper) {
    StringBuilder body = new StringBuilder();
    for (String line : paper.title()) paragraph(body, line);
    for (Block block : paper.body()) {
      if (block instanceof Block.Heading heading) paragraph(body, heading.text());
      else if (block instanceof Block.Paragraph it) paragraph(body, it.text());
      else table(body, ((Block.Form) block).grid());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      String text =
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"w\"><w:body>"
              + body
              + "</w:body></w:document>";
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void paragraph(StringBuilder out, String text) {
    out.append("<w:p><w:r><w:t>").append(HtmlParts.escape(text)).append("</w:t></w:r></w:p>");
  }

  private static void table(StringBuilder out, FormGrid grid) {
    List<SheetFile.Placed> placed = SheetFile.placed(grid, 0);
    out.append("<w:tbl>");
    for (int r = 0; r < grid.rows().size(); r++) {
      out.append("<w:tr>");
      int column = 0;
      while (column < grid.columns()) {
        SheetFile.Placed it = at(placed, r, column);
        int span = it == null ? 1 : it.cell().columnSpan();
        out.append("<w:tc><w:tcPr><w:gridSpan w:val=\"").append(span).append("\"/>");
        boolean begins = it != null && it.row() == r;
        if (it != null && it.cell().rowSpan() > 1) {
          out.append(begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        }
        out.append("</w:tcPr>");
        paragraph(out, begins ? it.cell().text() : "");
        out.append("</w:tc>");
        column += span;
      }
      out.append("</w:tr>");
    }
    out.append("</w:tbl>");
  }

  /** The cell that covers a place; null where none does. */
  static SheetFile.@org.jspecify.annotations.Nullable Placed at(
      List<SheetFile.Placed> placed, int row, int column) {
    for (SheetFile.Placed it : placed) {
      boolean rows = it.row() <= row && row < it.row() + it.cell().rowSpan();
      if (rows && it.column() <= column && column < it.column() + it.cell().columnSpan()) return it;
    }
    return null;
  }
}
