package org.gouji.document;

import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML of a file that is not trusted: no document type, no entity of its own or outside. */
public final class SafeXml {

  private SafeXml() {}

  /** A reader at the start of a document; text in one piece wherever it can be. */
  public static XMLStreamReader open(Reader document) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(document);
  }
}
