package org.gouji.gen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A paper as a word processor writes it: page size and margins, a header, a footer with a page
 * field, sections numbered by a list, tables with set widths, borders and repeated heads.
 */
final class StyledDocx {

  private static final String OPEN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String WORD =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String NUMBERS = "一二三四五六七八九十";
  private static final List<String> PARTS = List.of("styles", "numbering", "header", "footer");

  private final PageStyle style;
  private final StringBuilder body = new StringBuilder();
  private int section;

  private StyledDocx(PageStyle style) {
    this.style = style;
  }

  static byte[] write(Paper paper, PageStyle style) {
    StyledDocx file = new StyledDocx(style);
    for (String line : paper.title()) {
      if (!line.isBlank()) file.paragraph("<w:jc w:val=\"center\"/>", line, style.prose() * 1.6f);
    }
    for (Block block : paper.body()) {
      if (block instanceof Block.Heading it) file.heading(it);
      else if (block instanceof Block.Paragraph it) file.prose(it.text());
      else file.form(((Block.Form) block).grid());
    }
    return file.bytes();
  }

  private void heading(Block.Heading heading) {
    String number = section < NUMBERS.length() ? NUMBERS.charAt(section) + "、" : "?";
    boolean counted = heading.level() == 1 && heading.text().startsWith(number);
    if (counted) section++;
    String list =
        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:ind w:firstLine=\"0\"/>";
    String text = counted ? heading.text().substring(number.length()) : heading.text();
    paragraph(counted ? list : "", text, style.prose());
  }

  private void prose(String text) {
    int indent = Math.round(style.prose() * 2 * 20);
    paragraph("<w:ind w:firstLine=\"" + indent + "\"/><w:jc w:val=\"both\"/>", text, style.prose());
  }

  private void paragraph(String properties, String text, float size) {
    body.append("<w:p><w:pPr>").append(properties).append("</w:pPr>");
    run(body, text, size);
    body.append("</w:p>");
  }

  private void run(StringBuilder out, String text, float size) {
    out.append("<w:r><w:rPr>");
    if (!style.font().isEmpty()) {
      String family = style.font();
      out.append("<w:rFonts w:ascii=\"" + family + "\" w:hAnsi=\"" + family + "\" w:eastAsia=\"");
      out.append(family).append("\"/>");
    }
    out.append("<w:sz w:val=\"")
        .append(Math.round(size * 2))
        .append("\"/></w:rPr><w:t xml:space=\"preserve\">");
    out.append(HtmlParts.escape(text).replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">"))
        .append("</w:t></w:r>");
  }

  private void form(FormGrid grid) {
    if (!style.nested()) {
      table(grid);
      return;
    }
    int width = Math.round((style.width() - 2 * style.margin()) * 20);
    body.append(
        "<w:tbl><w:tblPr><w:tblW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>");
    body.append("<w:gridCol w:w=\"" + width + "\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"");
    body.append(width + "\" w:type=\"dxa\"/></w:tcPr>");
    table(grid);
    body.append("</w:tc></w:tr></w:tbl>");
    paragraph("", "", style.prose());
  }

  private void table(FormGrid grid) {
    double[] shares = style.columns(grid);
    float room = style.width() - 2 * style.margin();
    int[] widths = new int[shares.length];
    for (int c = 0; c < widths.length; c++) widths[c] = (int) (shares[c] * room * 20);
    List<SheetFile.Placed> placed = SheetFile.placed(grid, 0);
    body.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(Math.round(room * 20));
    body.append("\" w:type=\"dxa\"/><w:tblBorders>");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      String kind = style.border().equals("solid") ? "single" : style.border();
      body.append("<w:" + side + " w:val=\"" + kind + "\" w:sz=\"4\" w:space=\"0\" w:color=\"");
      body.append(style.colour().substring(1)).append("\"/>");
    }
    body.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    for (int width : widths) body.append("<w:gridCol w:w=\"").append(width).append("\"/>");
    body.append("</w:tblGrid>");
    int heads = PdfFile.heads(grid);
    for (int r = 0; r < grid.rows().size(); r++) {
      body.append("<w:tr><w:trPr>");
      if (!style.rowsBreak()) body.append("<w:cantSplit/>");
      if (style.headsRepeated() && r < heads) body.append("<w:tblHeader/>");
      body.append("</w:trPr>");
      int column = 0;
      while (column < grid.columns())
        column += cell(DocxFile.at(placed, r, column), r, column, widths);
      body.append("</w:tr>");
    }
    body.append("</w:tbl>");
    paragraph("", "", style.prose());
  }

  private int cell(SheetFile.@Nullable Placed it, int row, int column, int[] widths) {
    int span = it == null ? 1 : it.cell().columnSpan();
    int width = 0;
    for (int c = column; c < Math.min(widths.length, column + span); c++) width += widths[c];
    body.append("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/><w:gridSpan w:val=\"");
    body.append(span).append("\"/>");
    boolean begins = it != null && it.row() == row;
    if (it != null && it.cell().rowSpan() > 1) {
      body.append(begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
    }
    boolean upright = it != null && style.upright(it.cell());
    if (upright) body.append("<w:textDirection w:val=\"tbRlV\"/>");
    boolean spread = style.spread() && it != null && !it.cell().isData() && !upright;
    body.append("<w:vAlign w:val=\"center\"/></w:tcPr>");
    String align = spread ? "distribute" : "center";
    paragraph("<w:jc w:val=\"" + align + "\"/>", begins ? it.cell().text() : "", style.small());
    body.append("</w:tc>");
    return span;
  }

  private byte[] bytes() {
    Map<String, String> entries = new LinkedHashMap<>();
    StringBuilder types = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    types.append("<Default Extension=\"rels\" ContentType=\"");
    types.append("application/vnd.openxmlformats-package.relationships+xml\"/>");
    types.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    types.append("<Override PartName=\"/word/document.xml\" ContentType=\"");
    types.append(TYPES).append("document.main+xml\"/>");
    for (String part : PARTS) {
      types.append("<Override PartName=\"/word/" + part + ".xml\" ContentType=\"");
      types.append(TYPES).append(part).append("+xml\"/>");
      relations.append("<Relationship Id=\"" + part + "\" Type=\"" + RELATIONS + part);
      relations.append("\" Target=\"" + part + ".xml\"/>");
    }
    entries.put("[Content_Types].xml", wrapped("Types", "content-types", types));
    String main =
        "<Relationship Id=\"a\" Type=\""
            + RELATIONS
            + "officeDocument\" Target=\"word/document.xml\"/>";
    entries.put("_rels/.rels", wrapped("Relationships", "relationships", main));
    entries.put(
        "word/_rels/document.xml.rels", wrapped("Relationships", "relationships", relations));
    entries.put("word/document.xml", part("document", "<w:body>" + body + section() + "</w:body>"));
    entries.put("word/styles.xml", part("styles", ""));
    entries.put("word/numbering.xml", part("numbering", numbering()));
    entries.put("word/header.xml", part("hdr", margin(style.header())));
    entries.put("word/footer.xml", part("ftr", margin(style.footer())));
    return zip(entries);
  }

  private String section() {
    return String.format(
        Locale.ROOT,
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/><w:footerReference"
            + " w:type=\"default\" r:id=\"footer\"/><w:pgSz w:w=\"%d\" w:h=\"%d\"/><w:pgMar"
            + " w:top=\"%5$d\" w:right=\"%3$d\" w:bottom=\"%5$d\" w:left=\"%3$d\" w:header=\"%4$d\""
            + " w:footer=\"%4$d\"/></w:sectPr>",
        Math.round(style.width() * 20),
        Math.round(style.height() * 20),
        Math.round(style.margin() * 20),
        Math.round(style.margin() * 10),
        Math.round(style.margin() * 20));
  }

  private static String numbering() {
    return "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
        + "<w:numFmt w:val=\"chineseCountingThousand\"/><w:suff w:val=\"nothing\"/>"
        + "<w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
  }

  /** A centred line in which a field counts the pages in place of {@code #}. */
  private String margin(String text) {
    StringBuilder out = new StringBuilder("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>");
    int at = text.indexOf('#');
    if (at < 0) {
      run(out, text, 9);
    } else {
      run(out, text.substring(0, at), 9);
      out.append("<w:fldSimple w:instr=\" PAGE \">");
      run(out, "1", 9);
      out.append("</w:fldSimple>");
      run(out, text.substring(at + 1), 9);
    }
    return out.append("</w:p>").toString();
  }

  private static String part(String root, String content) {
    return OPEN + "<w:" + root + WORD + ">" + content + "</w:" + root + ">";
  }

  private static String wrapped(String root, String name, CharSequence content) {
    String space = "http://schemas.openxmlformats.org/package/2006/" + name;
    return OPEN + "<" + root + " xmlns=\"" + space + "\">" + content + "</" + root + ">";
  }

  private static byte[] zip(Map<String, String> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
