package org.gouji.document.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.gouji.document.Chars;
import org.gouji.document.Limits;
import org.gouji.document.Parts;

/** Streams over the parts of an XLSX workbook. */
final class XlsxSheets {

  private final Parts parts;
  private final Limits limits;
  private int cells;

  XlsxSheets(Parts parts, Limits limits) {
    this.parts = parts;
    this.limits = limits;
  }

  /**
   * The visible sheets in their order.
   *
   * @throws Parts.Beyond if there are more cells with text than are read
   */
  List<Sheet> read() throws XMLStreamException {
    String main = parts.main("xl/workbook.xml");
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    String name = main.substring(folder.length());
    Map<String, String> targets = targets(folder, folder + "_rels/" + name + ".rels");
    List<String> strings = XlsxTexts.strings(parts.open(folder + "sharedStrings.xml"));
    XMLStreamReader xml = parts.open(main);
    if (xml == null) throw new XMLStreamException("no workbook");
    List<String> names = new ArrayList<>();
    boolean from1904 = false;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
      if (xml.getLocalName().equals("workbookPr")) {
        String value = attribute(xml, "date1904");
        from1904 = value.equals("1") || value.equals("true");
      } else if (xml.getLocalName().equals("sheet")) {
        String state = attribute(xml, "state");
        if (state.isEmpty() || state.equals("visible")) {
          names.add(targets.getOrDefault(attribute(xml, "id"), ""));
        }
      }
    }
    XlsxFormats formats = XlsxFormats.of(parts.open(folder + "styles.xml"), from1904);
    List<Sheet> sheets = new ArrayList<>();
    for (String part : names) {
      XMLStreamReader sheet = parts.open(part);
      if (sheet != null) sheets.add(sheet(sheet, strings, formats));
    }
    return sheets;
  }

  private Map<String, String> targets(String folder, String part) throws XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    XMLStreamReader xml = parts.open(part);
    while (xml != null && xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
      String target = attribute(xml, "Target");
      targets.put(
          attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : folder + target);
    }
    return targets;
  }

  private Sheet sheet(XMLStreamReader xml, List<String> strings, XlsxFormats formats)
      throws XMLStreamException {
    Sheet sheet = new Sheet();
    int row = -1;
    int column = -1;
    String type = "";
    int style = 0;
    boolean uncounted = false;
    List<CellRangeAddress> merges = new ArrayList<>();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT && uncounted && xml.getLocalName().equals("c")) {
        add(sheet, row, column, Chars.UNREAD);
      }
      if (event != XMLStreamReader.START_ELEMENT) continue;
      switch (xml.getLocalName()) {
        case "row" -> {
          String number = attribute(xml, "r");
          row = number.isEmpty() ? row + 1 : Integer.parseInt(number) - 1;
          column = -1;
        }
        case "c" -> {
          String reference = attribute(xml, "r");
          column = reference.isEmpty() ? column + 1 : new CellReference(reference).getCol();
          type = attribute(xml, "t");
          String index = attribute(xml, "s");
          style = index.isEmpty() ? 0 : Integer.parseInt(index);
          uncounted = false;
        }
        case "f" -> uncounted = true;
        case "v" -> {
          String value = xml.getElementText();
          uncounted &= value.isBlank() && !type.equals("str");
          add(sheet, row, column, value(value, type, style, strings, formats));
        }
        case "is" -> add(sheet, row, column, XlsxTexts.text(xml));
        case "mergeCell" -> merges.add(CellRangeAddress.valueOf(attribute(xml, "ref")));
        default -> {}
      }
    }
    for (CellRangeAddress it : merges) {
      sheet.merge(it.getFirstRow(), it.getFirstColumn(), it.getLastRow(), it.getLastColumn());
    }
    return sheet;
  }

  private void add(Sheet sheet, int row, int column, String text) {
    if (text.isBlank() || row < 0 || column < 0) return;
    if (++cells > limits.cells()) throw new Parts.Beyond("cells " + limits.cells());
    sheet.cell(row, column, text);
  }

  private static String value(
      String text, String type, int style, List<String> strings, XlsxFormats formats) {
    return switch (type) {
      case "s" -> strings.get(Integer.parseInt(text.strip()));
      case "b" -> text.strip().equals("1") ? "TRUE" : "FALSE";
      case "str", "e", "d", "inlineStr" -> text;
      default -> text.isBlank() ? "" : formats.text(Double.parseDouble(text.strip()), style);
    };
  }

  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
    }
    return "";
  }
}
