package org.gouji.gen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gouji.gen.SheetFile.Placed;

/** Writes documents and workbooks as one XML file, as office programs do. */
final class OfficeXmlFile {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String DOCUMENT = "word/document.xml";

  private OfficeXmlFile() {}

  /** A DOCX whose parts stand in one file. */
  static byte[] flat(Paper paper) {
    StringBuilder flat = new StringBuilder(HEAD);
    flat.append("<?mso-application progid=\"Word.Document\"?>\n<pkg:package");
    flat.append(" xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">");
    parts(DocxFile.write(paper))
        .forEach(
            (name, xml) ->
                flat.append("<pkg:part pkg:name=\"/" + name + "\"><pkg:xmlData>")
                    .append(xml.replaceFirst("^\\s*<\\?xml[^>]*\\?>", ""))
                    .append("</pkg:xmlData></pkg:part>"));
    return bytes(flat.append("</pkg:package>"));
  }

  /** A document of Word 2003. */
  static byte[] word(Paper paper) {
    String document = parts(DocxFile.write(paper)).getOrDefault(DOCUMENT, "");
    String body =
        document.substring(document.indexOf("<w:body"), document.indexOf("</w:document>"));
    StringBuilder word = new StringBuilder(HEAD);
    word.append("<?mso-application progid=\"Word.Document\"?>\n<w:wordDocument");
    word.append(" xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\">");
    word.append(body.replace("w:vMerge", "w:vmerge"));
    return bytes(word.append("</w:wordDocument>"));
  }

  /** The title and the tables of a paper as a workbook of Excel 2003. */
  static byte[] excel(Paper paper) {
    Map<Integer, StringBuilder> rows = new TreeMap<>();
    add(new Placed(new GridCell(paper.fullTitle(), "", 1, 8), 0, 0), rows);
    int row = 1;
    for (FormGrid grid : paper.grids()) {
      for (Placed placed : SheetFile.placed(grid, row)) add(placed, rows);
      row += grid.rows().size() + 1;
    }
    StringBuilder book = new StringBuilder(HEAD);
    book.append("<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook");
    book.append(" xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"");
    book.append(" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">");
    book.append("<Worksheet ss:Name=\"Sheet1\"><Table>");
    rows.forEach(
        (at, cells) ->
            book.append("<Row ss:Index=\"" + (at + 1) + "\">").append(cells).append("</Row>"));
    return bytes(book.append("</Table></Worksheet></Workbook>"));
  }

  private static void add(Placed placed, Map<Integer, StringBuilder> rows) {
    GridCell cell = placed.cell();
    boolean number = cell.text().matches("0|[1-9]\\d{0,8}(?:\\.\\d*[1-9])?");
    StringBuilder row = rows.computeIfAbsent(placed.row(), it -> new StringBuilder());
    row.append("<Cell ss:Index=\"" + (placed.column() + 1) + "\"");
    if (cell.columnSpan() > 1) row.append(" ss:MergeAcross=\"" + (cell.columnSpan() - 1) + "\"");
    if (cell.rowSpan() > 1) row.append(" ss:MergeDown=\"" + (cell.rowSpan() - 1) + "\"");
    row.append(">");
    if (!cell.text().isEmpty()) {
      row.append("<Data ss:Type=\"" + (number ? "Number" : "String") + "\">");
      row.append(cell.text().replace("&", "&amp;").replace("<", "&lt;")).append("</Data>");
    }
    row.append("</Cell>");
  }

  private static Map<String, String> parts(byte[] docx) {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private static byte[] bytes(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
