package org.gouji.document.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.gouji.document.Limits;
import org.gouji.document.Parts;
import org.jspecify.annotations.Nullable;

/** Reads the visible sheets of a workbook as rows of texts, for lists that people keep in them. */
public final class SheetRows {

  private SheetRows() {}

  /**
   * A row with text in it.
   *
   * @param line as the program that made it counts, from 1
   * @param cells from the first column to the last that has text; empty ones are empty texts
   * @param merged whether one of its cells runs over several rows
   */
  public record Row(int line, List<String> cells, boolean merged) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** Whether content begins as that of a workbook does. */
  public static boolean isWorkbook(byte[] content) {
    return isZip(content) || begins(content, 0xD0, 0xCF, 0x11, 0xE0);
  }

  private static boolean isZip(byte[] content) {
    return begins(content, 'P', 'K', 3, 4);
  }

  private static boolean begins(byte[] content, int... bytes) {
    if (content.length < bytes.length) return false;
    for (int i = 0; i < bytes.length; i++) if (content[i] != (byte) bytes[i]) return false;
    return true;
  }

  /**
   * The rows of each sheet.
   *
   * @return null where it is no workbook, or one that cannot be read
   */
  public static @Nullable List<List<Row>> read(byte[] content, Limits limits) {
    try {
      return sheets(content, limits).stream().map(SheetRows::rows).toList();
    } catch (IOException | XMLStreamException | RuntimeException e) {
      return null;
    }
  }

  private static List<Sheet> sheets(byte[] content, Limits limits)
      throws IOException, XMLStreamException {
    if (isZip(content)) return new XlsxSheets(Parts.of(content, limits), limits).read();
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(content))) {
      return XlsSheets.read(workbook);
    }
  }

  private static List<Row> rows(Sheet sheet) {
    List<Row> rows = new ArrayList<>();
    sheet
        .rows()
        .forEach(
            (index, texts) -> {
              boolean merged =
                  sheet.merges().stream()
                      .anyMatch(
                          it ->
                              it.lastRow() > it.row()
                                  && it.row() <= index
                                  && index <= it.lastRow());
              rows.add(new Row(index + 1, cells(texts), merged));
            });
    return rows;
  }

  private static List<String> cells(TreeMap<Integer, String> texts) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column <= texts.lastKey(); column++) {
      cells.add(texts.getOrDefault(column, ""));
    }
    return cells;
  }
}
