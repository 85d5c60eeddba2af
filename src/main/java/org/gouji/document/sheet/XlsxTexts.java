package org.gouji.document.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Texts of XLSX cells, which are made of runs. */
final class XlsxTexts {

  private XlsxTexts() {}

  /**
   * The shared texts in their order.
   *
   * @param xml at its start; null for none
   */
  static List<String> strings(@Nullable XMLStreamReader xml) throws XMLStreamException {
    List<String> strings = new ArrayList<>();
    while (xml != null && xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
        strings.add(text(xml));
      }
    }
    return strings;
  }

  /** The text of the element that just began, without the reading aids of phonetic runs. */
  static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int phonetic = 0;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        depth++;
        if (xml.getLocalName().equals("rPh")) phonetic = depth;
        if (xml.getLocalName().equals("t") && phonetic == 0) {
          text.append(xml.getElementText());
          depth--;
        }
      } else if (event == XMLStreamReader.END_ELEMENT) {
        if (depth == phonetic) phonetic = 0;
        depth--;
      }
    }
    return text.toString();
  }
}
