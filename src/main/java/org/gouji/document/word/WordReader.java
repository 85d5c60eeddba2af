package org.gouji.document.word;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.gouji.document.Document;
import org.gouji.document.InnerXml;
import org.gouji.document.Limits;
import org.gouji.document.Parts;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.document.ReadProblem;
import org.gouji.document.SafeXml;
import org.jspecify.annotations.Nullable;

/** Reads DOCX, DOC, WPS and RTF documents, and those that Word saves as XML. */
public final class WordReader {

  private WordReader() {}

  /**
   * Reads a DOCX: the text as it stands when all tracked changes are accepted, with the numbers of
   * lists, without headers, footers and notes.
   *
   * @param limits entries, unpacked size, ratio and characters beyond which nothing is read
   * @return its blocks; without blocks and with a problem {@code broken} or {@code limit} where it
   *     could not be read
   */
  public static Document docx(byte[] content, Limits limits) {
    return read("DOCX", limits, () -> document(Parts.of(content, limits), limits));
  }

  /**
   * Reads a DOCX that was saved as one XML file (Flat OPC).
   *
   * @param text the file, decoded
   * @param limits nesting, cells and characters
   * @return as {@link #docx}
   */
  public static Document flat(String text, Limits limits) {
    return read("XML", limits, () -> document(Parts.flat(text), limits));
  }

  /**
   * Reads the XML of Word 2003 (WordprocessingML, {@code w:wordDocument}).
   *
   * @param text the file, decoded
   * @param limits nesting, cells and characters
   * @return as {@link #docx}
   */
  public static Document xml2003(String text, Limits limits) {
    return read(
        "XML",
        limits,
        () -> {
          XMLStreamReader whole = SafeXml.open(new StringReader(text));
          Styles styles = Styles.of(InnerXml.next(whole, "styles"));
          XMLStreamReader body = new Word2003(SafeXml.open(new StringReader(text)));
          return new DocxBody(body, styles, Numbering.of(null), limits).read();
        });
  }

  /** Reads the blocks of a document. */
  @FunctionalInterface
  private interface Body {
    @Nullable List<Object> items() throws IOException, XMLStreamException;
  }

  private static Document read(String kind, Limits limits, Body body) {
    try {
      List<Object> items = body.items();
      return items == null ? unread("broken", kind) : WordBlocks.document(items, limits);
    } catch (Parts.Beyond e) {
      return unread("limit", String.valueOf(e.getMessage()));
    } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
      return unread("broken", kind);
    }
  }

  private static @Nullable List<Object> document(Parts parts, Limits limits)
      throws XMLStreamException {
    String main = parts.main("word/document.xml");
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    XMLStreamReader xml = parts.open(main);
    if (xml == null) return null;
    Styles styles = Styles.of(parts.open(folder + "styles.xml"));
    Numbering numbering = Numbering.of(parts.open(folder + "numbering.xml"));
    return new DocxBody(xml, styles, numbering, limits).read();
  }

  /**
   * Reads a DOC, or a WPS file, which is one inside.
   *
   * @param limits cells and characters; beyond these characters nothing is read
   * @return its blocks; without blocks and with a problem {@code encrypted}, {@code unsupported}
   *     (Word 95 and older) or {@code broken} where it could not be read
   */
  public static Document doc(byte[] content, Limits limits) {
    try {
      return DocReader.read(content, limits);
    } catch (Parts.Beyond e) {
      return unread("limit", String.valueOf(e.getMessage()));
    } catch (EncryptedDocumentException e) {
      return unread("encrypted", "DOC");
    } catch (OldFileFormatException e) {
      return unread("unsupported", "DOC (Word 95)");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return unread("broken", "DOC");
    }
  }

  /**
   * Reads an RTF.
   *
   * @param limits nesting, cells and characters; beyond these characters nothing is read
   * @return its blocks; without blocks and with a problem {@code broken} or {@code limit} where it
   *     could not be read
   */
  public static Document rtf(byte[] content, Limits limits) {
    try {
      return WordBlocks.document(RtfReader.read(content, limits), limits);
    } catch (Parts.Beyond e) {
      return unread("limit", String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return unread("broken", "RTF");
    }
  }

  private static Document unread(String code, String detail) {
    ReadProblem problem = new ReadProblem(code, detail, new Quote(Place.NONE, ""));
    return new Document(Document.Kind.OTHER, "", Map.of(), List.of(), List.of(problem));
  }
}
