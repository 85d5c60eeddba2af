package org.gouji.document.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.document.Chars;
import org.gouji.document.Limits;
import org.gouji.document.Parts;

/**
 * Streams over the XML of Excel 2002 and 2003 ({@code Workbook} of {@code
 * urn:schemas-microsoft-com:office:spreadsheet}).
 */
final class SpreadsheetXml {

  /** Sheets have no more rows. */
  private static final int MOST = 1 << 20;

  private static final int COLUMNS = 1 << 14;

  private static final NumberText NUMBERS = new NumberText(false);

  private final XMLStreamReader xml;
  private final int limit;
  private int cells;

  private Sheet sheet = new Sheet();
  private List<Sheet.Merge> merges = new ArrayList<>();

  /** The last row of the merged cell that reaches lowest, by column. */
  private final Map<Integer, Integer> covered = new HashMap<>();

  private int row = -1;
  private int column;

  SpreadsheetXml(XMLStreamReader xml, Limits limits) {
    this.xml = xml;
    this.limit = limits.cells();
  }

  /**
   * The visible sheets in their order.
   *
   * @throws Parts.Beyond if there are more cells with text than are read
   */
  List<Sheet> read() throws XMLStreamException {
    List<Sheet> sheets = new ArrayList<>();
    boolean visible = true;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "Worksheet" -> {
            sheet = new Sheet();
            merges = new ArrayList<>();
            covered.clear();
            row = -1;
            visible = true;
          }
          case "Row" -> {
            row = index(row + 1);
            column = -1;
          }
          case "Cell" -> {
            if (row >= 0) cell();
          }
          case "Visible" -> visible &= !xml.getElementText().endsWith("Hidden");
          default -> {}
        }
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("Worksheet")) {
        for (Sheet.Merge it : merges) {
          sheet.merge(it.row(), it.column(), it.lastRow(), it.lastColumn());
        }
        if (visible) sheets.add(sheet);
      }
    }
    return sheets;
  }

  /** The place of a row or cell, which it tells where others are left out before it. */
  private int index(int next) {
    int index = number("Index");
    return index > 0 ? index - 1 : next;
  }

  /** The next column that no cell above reaches down to. */
  private int free(int from) {
    int at = from;
    while (covered.getOrDefault(at, -1) >= row) at++;
    return at;
  }

  private int number(String attribute) {
    String text = XlsxSheets.attribute(xml, attribute);
    int number = text.isEmpty() ? 0 : Integer.parseInt(text.strip());
    if (number > MOST) throw new NumberFormatException(text);
    return number;
  }

  private void cell() throws XMLStreamException {
    column = index(free(column + 1));
    int across = Math.max(0, number("MergeAcross"));
    int down = Math.max(0, number("MergeDown"));
    String text = XlsxSheets.attribute(xml, "Formula").isEmpty() ? "" : Chars.UNREAD;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT) depth--;
      if (event != XMLStreamReader.START_ELEMENT) continue;
      if (depth == 1 && xml.getLocalName().equals("Data")) text = data();
      else depth++;
    }
    if (!text.isBlank()) {
      count(1);
      sheet.cell(row, column, text);
    }
    if (across + down > 0) {
      merges.add(new Sheet.Merge(row, column, row + down, column + across));
      int end = down > 0 ? Math.min(column + across, COLUMNS) : -1;
      count(Math.max(0, end - column));
      for (int c = column; c <= end; c++) covered.merge(c, row + down, Math::max);
    }
    column += across;
  }

  private void count(int more) {
    cells += more;
    if (cells > limit) throw new Parts.Beyond("cells " + limit);
  }

  /** The value of a cell, whose text may be marked up. */
  private String data() throws XMLStreamException {
    String type = XlsxSheets.attribute(xml, "Type");
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) depth++;
      else if (event == XMLStreamReader.END_ELEMENT) depth--;
      else if (xml.isCharacters()) text.append(xml.getText());
    }
    String value = text.toString();
    return switch (type) {
      case "Number" ->
          value.isBlank() ? "" : NUMBERS.text(Double.parseDouble(value.strip()), 0, "General");
      case "Boolean" -> value.strip().equals("1") ? "TRUE" : "FALSE";
      default -> value;
    };
  }
}
