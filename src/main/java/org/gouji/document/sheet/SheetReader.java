package org.gouji.document.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.gouji.document.BlockCollector;
import org.gouji.document.DecodedText;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Parts;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.document.ReadProblem;
import org.gouji.document.SafeXml;
import org.jspecify.annotations.Nullable;

/**
 * Reads workbooks and CSV files. Hidden sheets are left out, hidden rows and columns are read;
 * formulas count by the value that the file keeps of them.
 */
public final class SheetReader {

  private SheetReader() {}

  /**
   * Reads an XLSX.
   *
   * @return its sheets in their order; without blocks and with a problem {@code broken} or {@code
   *     limit} where it could not be read
   */
  public static Document xlsx(byte[] content, Limits limits) {
    try {
      return document(new XlsxSheets(Parts.of(content, limits), limits).read(), List.of(), limits);
    } catch (Parts.Beyond e) {
      return unread("limit", String.valueOf(e.getMessage()));
    } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
      return unread("broken", "XLSX");
    }
  }

  /**
   * Reads an XLS.
   *
   * @return its sheets in their order; without blocks and with a problem {@code encrypted}, {@code
   *     unsupported} (Excel 95 and older) or {@code broken} where it could not be read
   */
  public static Document xls(byte[] content, Limits limits) {
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(content))) {
      return document(XlsSheets.read(workbook), List.of(), limits);
    } catch (EncryptedDocumentException e) {
      return unread("encrypted", "XLS");
    } catch (OldFileFormatException e) {
      return unread("unsupported", "XLS (Excel 95)");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return unread("broken", "XLS");
    }
  }

  /**
   * Reads the XML of Excel 2002 and 2003.
   *
   * @param text the file, decoded
   * @return as {@link #xlsx}
   */
  public static Document xml2003(String text, Limits limits) {
    try {
      XMLStreamReader xml = SafeXml.open(new StringReader(text));
      return document(new SpreadsheetXml(xml, limits).read(), List.of(), limits);
    } catch (Parts.Beyond e) {
      return unread("limit", String.valueOf(e.getMessage()));
    } catch (XMLStreamException | RuntimeException e) {
      return unread("broken", "XML");
    }
  }

  /** Reads a text as CSV; null where it is none. */
  public static @Nullable Document csv(DecodedText source, Limits limits) {
    Sheet sheet = CsvSheet.read(source.text());
    return sheet == null ? null : document(List.of(sheet), source.problems(), limits);
  }

  private static Document document(List<Sheet> sheets, List<ReadProblem> before, Limits limits) {
    BlockCollector blocks = new BlockCollector(true, limits);
    for (Sheet sheet : sheets) SheetBlocks.add(sheet, blocks);
    List<ReadProblem> problems = new ArrayList<>(before);
    problems.addAll(blocks.limits());
    if (blocks.blocks().isEmpty() && problems.isEmpty()) return unread("empty", "");
    return new Document(Document.Kind.SHEET, "", Map.of(), blocks.blocks(), problems);
  }

  private static Document unread(String code, String detail) {
    ReadProblem problem = new ReadProblem(code, detail, new Quote(Place.NONE, ""));
    return new Document(Document.Kind.OTHER, "", Map.of(), List.of(), List.of(problem));
  }
}
