package org.gouji.document.word;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Small steps over WordprocessingML; attributes are told by their local names. */
final class Xml {

  private Xml() {}

  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
    }
    return "";
  }

  static String value(XMLStreamReader xml) {
    return attribute(xml, "val");
  }

  /** Whether a switch is on: {@code w:vanish} without a value, or with one that is not off. */
  static boolean on(XMLStreamReader xml) {
    String value = value(xml);
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  static int number(String text, int otherwise) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Passes over the element that just began. */
  static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) depth++;
      else if (event == XMLStreamReader.END_ELEMENT) depth--;
    }
  }
}
