package org.gouji.document.word;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * The XML of Word 2003 by the names that DOCX has for the same: what only groups others is passed
 * through, and what was deleted or moved away with changes tracked is told as that.
 */
final class Word2003 extends StreamReaderDelegate {

  private static final String HINTS = "http://schemas.microsoft.com/office/word/2003/auxHint";

  /** Characters of symbol fonts, as bullets are. */
  private static final Pattern SYMBOL = Pattern.compile("[\\uE000-\\uF8FF]");

  Word2003(XMLStreamReader xml) {
    super(xml);
  }

  @Override
  public String getLocalName() {
    String name = super.getLocalName();
    return switch (name) {
      case "sect", "sub-section", "pBdrGroup", "content" -> "sdt";
      case "annotation" -> annotation();
      case "vmerge" -> "vMerge";
      case "listPr" -> "numPr";
      default -> name;
    };
  }

  /** What is inserted counts, what is deleted, remarked or was set otherwise before does not. */
  private String annotation() {
    if (!isStartElement()) return "annotation";
    return switch (Xml.attribute(this, "type")) {
      case "Word.Insertion" -> "sdt";
      case "Word.Deletion" -> "del";
      default -> "rPrChange";
    };
  }

  /** The text of an element; of the hint on a paragraph's number, that number. */
  @Override
  public String getElementText() throws XMLStreamException {
    boolean hint = HINTS.equals(getNamespaceURI());
    String number = hint ? SYMBOL.matcher(Xml.value(this)).replaceAll("") : "";
    return number + super.getElementText();
  }
}
