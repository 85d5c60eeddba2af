package org.gouji.document.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** The number formats of an XLSX workbook by cell style. */
final class XlsxFormats {

  private final Map<Integer, String> patterns = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private final NumberText numbers;

  private XlsxFormats(boolean from1904) {
    numbers = new NumberText(from1904);
  }

  /**
   * Reads the styles.
   *
   * @param xml at its start; null for none
   */
  static XlsxFormats of(@Nullable XMLStreamReader xml, boolean from1904) throws XMLStreamException {
    XlsxFormats formats = new XlsxFormats(from1904);
    boolean cells = false;
    while (xml != null && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("cellXfs")) break;
      if (event != XMLStreamReader.START_ELEMENT) continue;
      String id = XlsxSheets.attribute(xml, "numFmtId");
      switch (xml.getLocalName()) {
        case "numFmt" ->
            formats.patterns.put(Integer.parseInt(id), XlsxSheets.attribute(xml, "formatCode"));
        case "cellXfs" -> cells = true;
        case "xf" -> {
          if (cells) formats.styles.add(id.isEmpty() ? 0 : Integer.parseInt(id));
        }
        default -> {}
      }
    }
    return formats;
  }

  String text(double value, int style) {
    int index = style >= 0 && style < styles.size() ? styles.get(style) : 0;
    String builtin = BuiltinFormats.getBuiltinFormat(index);
    String pattern = patterns.getOrDefault(index, builtin == null ? "General" : builtin);
    return numbers.text(value, index, pattern);
  }
}
