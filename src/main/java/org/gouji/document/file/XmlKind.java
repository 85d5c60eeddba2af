package org.gouji.document.file;

import java.io.StringReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.document.SafeXml;
import org.jspecify.annotations.Nullable;

/** Tells the XML files of office programs by their root. */
final class XmlKind {

  private static final String PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";
  private static final String WORD = "http://schemas.microsoft.com/office/word/2003/wordml";
  private static final String EXCEL = "urn:schemas-microsoft-com:office:spreadsheet";
  private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

  private XmlKind() {}

  /** The format of a decoded text; null where it is no XML file of an office program. */
  static @Nullable Format of(String text) {
    if (!Sniffer.xml(text)) return null;
    try {
      XMLStreamReader xml = SafeXml.open(new StringReader(text.strip()));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) return kind(xml, text);
      }
    } catch (XMLStreamException | RuntimeException e) {
      return null;
    }
    return null;
  }

  private static @Nullable Format kind(XMLStreamReader root, String text) {
    String space = String.valueOf(root.getNamespaceURI());
    return switch (root.getLocalName()) {
      case "package" -> space.equals(PACKAGE) && text.contains("/word/") ? Format.FLAT_OPC : null;
      case "wordDocument" -> space.equals(WORD) ? Format.WORD_XML : null;
      case "Workbook" -> space.equals(EXCEL) ? Format.EXCEL_XML : null;
      case "document" -> space.equals(OPEN_DOCUMENT) ? Format.ODF : null;
      case "UOF" -> Format.UOF;
      default -> null;
    };
  }
}
