package org.gouji.output.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.gouji.output.ooxml.TemplateMistake.Kind;
import org.gouji.sheet.Nearest;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Takes one XML part of a template apart into what is fixed and what a letter fills in. */
final class TemplatePart {

  /** Target of the processing instructions that mark where rows and passages begin and end. */
  private static final String MARK = "gouji";

  private final Fields fields;
  private final List<TemplateMistake> mistakes;

  TemplatePart(Fields fields, List<TemplateMistake> mistakes) {
    this.fields = fields;
    this.mistakes = mistakes;
  }

  /** The pieces of a part; mistakes are added to those known. */
  List<Piece> read(byte[] xml) throws IOException {
    try {
      Document document = parse(xml);
      for (Element paragraph : all(document, "p")) {
        Placeholders.gather(paragraph);
        check(paragraph);
      }
      for (Element row : all(document, "tr")) markRow(row);
      for (Element paragraph : all(document, "p")) markPassage(paragraph);
      List<String> tokens = tokens(serialized(document));
      return pieces(tokens.listIterator(), null);
    } catch (SAXException | ParserConfigurationException | TransformerException e) {
      throw new IOException(e);
    }
  }

  private void check(Element paragraph) {
    String text = Placeholders.text(paragraph);
    if (Placeholders.isBroken(text)) add(Kind.NOT_CLOSED, text.strip(), "");
    for (String name : Placeholders.names(text)) {
      if (isMark(name)) {
        if (!text.strip().equals("{{" + name + "}}")) add(Kind.NOT_ALONE, name, "");
      } else if (list(name) != null) {
        if (row(paragraph) == null) add(Kind.NOT_IN_A_ROW, name, "");
      } else if (!fields.values().contains(name)) {
        add(Kind.UNKNOWN_NAME, name, Nearest.of(name, known()));
      }
    }
  }

  private Set<String> known() {
    Set<String> known = new TreeSet<>(fields.values());
    fields.lists().forEach((list, names) -> names.forEach(it -> known.add(list + "." + it)));
    for (String list : fields.lists().keySet()) known.add(Fields.WHEN + list);
    known.add(Fields.END);
    return known;
  }

  private boolean isMark(String name) {
    return name.equals(Fields.END)
        || (name.startsWith(Fields.WHEN)
            && fields.lists().containsKey(name.substring(Fields.WHEN.length())));
  }

  /** The list of whose entries a name tells something; null where it does not. */
  private @Nullable String list(String name) {
    int dot = name.indexOf('.');
    if (dot < 0) return null;
    Set<String> names = fields.lists().get(name.substring(0, dot));
    boolean known = names != null && names.contains(name.substring(dot + 1));
    return known ? name.substring(0, dot) : null;
  }

  private static @Nullable Element row(Node node) {
    for (Node up = node.getParentNode(); up != null; up = up.getParentNode()) {
      if (Placeholders.is(up, "tr")) return (Element) up;
    }
    return null;
  }

  private void markRow(Element row) {
    Set<String> lists = new LinkedHashSet<>();
    NodeList paragraphs = row.getElementsByTagNameNS(Placeholders.WORDS, "p");
    for (int i = 0; i < paragraphs.getLength(); i++) {
      Element paragraph = (Element) paragraphs.item(i);
      if (row(paragraph) != row) continue;
      for (String name : Placeholders.names(Placeholders.text(paragraph))) {
        String list = list(name);
        if (list != null) lists.add(list);
      }
    }
    if (lists.size() > 1) add(Kind.TWO_LISTS, String.join("、", lists), "");
    for (String list : lists) {
      mark(row, "row " + list, row);
      mark(row, "end", row.getNextSibling());
    }
  }

  private void markPassage(Element paragraph) {
    List<String> names = Placeholders.names(Placeholders.text(paragraph));
    if (names.size() != 1 || !isMark(names.get(0))) return;
    String name = names.get(0);
    String mark = name.equals(Fields.END) ? "end" : "when " + name.substring(Fields.WHEN.length());
    mark(paragraph, mark, paragraph);
    paragraph.getParentNode().removeChild(paragraph);
  }

  private static void mark(Element at, String text, @Nullable Node next) {
    Node mark = at.getOwnerDocument().createProcessingInstruction(MARK, text);
    at.getParentNode().insertBefore(mark, next);
  }

  private static List<String> tokens(String xml) {
    List<String> tokens = new ArrayList<>();
    int done = 0;
    String begin = "<?" + MARK + " ";
    for (int at = xml.indexOf(begin); at >= 0; at = xml.indexOf(begin, done)) {
      tokens.add(xml.substring(done, at));
      int end = xml.indexOf("?>", at);
      tokens.add(xml.substring(at + begin.length(), end));
      done = end + 2;
    }
    tokens.add(xml.substring(done));
    return tokens;
  }

  /** Tokens are by turns XML and marks. */
  private List<Piece> pieces(ListIterator<String> tokens, @Nullable String within) {
    List<Piece> pieces = new ArrayList<>();
    while (tokens.hasNext()) {
      addFixed(pieces, tokens.next());
      if (!tokens.hasNext()) break;
      String mark = tokens.next();
      if (mark.equals("end")) {
        if (within != null) return pieces;
        add(Kind.NOT_PAIRED, Fields.END, "");
      } else {
        String list = mark.substring(mark.indexOf(' ') + 1);
        List<Piece> inner = pieces(tokens, mark);
        pieces.add(
            mark.startsWith("row ") ? new Piece.Row(list, inner) : new Piece.When(list, inner));
      }
    }
    if (within != null) {
      add(Kind.NOT_PAIRED, Fields.WHEN + within.substring(within.indexOf(' ') + 1), "");
    }
    return pieces;
  }

  private void addFixed(List<Piece> pieces, String xml) {
    List<String> parts = Placeholders.split(xml);
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (i % 2 == 0) pieces.add(new Piece.Fixed(part));
      else
        pieces.add(
            new Piece.Named(list(part) == null ? part : part.substring(part.indexOf('.') + 1)));
    }
  }

  private void add(Kind kind, String found, String nearest) {
    TemplateMistake mistake = new TemplateMistake(kind, found, nearest);
    if (!mistakes.contains(mistake)) mistakes.add(mistake);
  }

  private static List<Element> all(Document document, String name) {
    NodeList found = document.getElementsByTagNameNS(Placeholders.WORDS, name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) all.add((Element) found.item(i));
    return all;
  }

  private static Document parse(byte[] xml)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder.parse(new ByteArrayInputStream(xml));
  }

  private static String serialized(Document document) throws TransformerException {
    TransformerFactory factory = TransformerFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    Transformer transformer = factory.newTransformer();
    transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
    transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
    StringWriter out = new StringWriter();
    transformer.transform(new DOMSource(document), new StreamResult(out));
    return out.toString();
  }
}
