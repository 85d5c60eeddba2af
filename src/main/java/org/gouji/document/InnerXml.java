package org.gouji.document;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/** Reads what is within one element as if it were a document of its own. */
public final class InnerXml extends StreamReaderDelegate {

  private int depth;

  private InnerXml(XMLStreamReader xml) {
    super(xml);
  }

  /**
   * What is within the next element of a name.
   *
   * @param xml before the element; it is read on through what is returned
   * @return null where there is no such element
   */
  public static @Nullable XMLStreamReader next(XMLStreamReader xml, String name)
      throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == START_ELEMENT && xml.getLocalName().equals(name)) return new InnerXml(xml);
    }
    return null;
  }

  @Override
  public boolean hasNext() throws XMLStreamException {
    return depth >= 0 && super.hasNext();
  }

  @Override
  public int next() throws XMLStreamException {
    int event = super.next();
    if (event == START_ELEMENT) depth++;
    if (event == END_ELEMENT && --depth < 0) return END_DOCUMENT;
    return event;
  }

  @Override
  public String getElementText() throws XMLStreamException {
    String text = super.getElementText();
    depth--;
    return text;
  }
}
