package org.gouji.document.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Parts;
import org.gouji.document.Picture;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.document.ReadProblem;
import org.gouji.document.layout.Layout;
import org.gouji.document.layout.PageContent;
import org.jspecify.annotations.Nullable;

/** Reads the text and the ruling lines of OFD pages. */
public final class OfdReader {

  private final Parts parts;
  private final Limits limits;
  private final Map<String, String> templates = new HashMap<>();
  private final List<String> pages = new ArrayList<>();
  private float[] box = {0, 0, 210, 297};

  private OfdReader(Parts parts, Limits limits) {
    this.parts = parts;
    this.limits = limits;
  }

  /**
   * Reads an OFD.
   *
   * @param limits entries, unpacked size, ratio, pages and characters beyond which nothing is read
   * @return its blocks with their pages; without blocks and with a problem {@code broken}, {@code
   *     limit} or {@code empty} where it could not be read; with a problem {@code scan} whose
   *     detail names the pages that are pictures
   */
  public static Document read(byte[] content, Limits limits) {
    try {
      return new OfdReader(Parts.of(content, limits), limits).read();
    } catch (Parts.Beyond e) {
      return unread("limit", String.valueOf(e.getMessage()));
    } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
      return unread("broken", "OFD");
    }
  }

  private Document read() throws XMLStreamException {
    String title = "";
    String root = "";
    XMLStreamReader xml = open("OFD.xml");
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
      if (xml.getLocalName().equals("Title")) title = xml.getElementText().strip();
      else if (xml.getLocalName().equals("DocRoot") && root.isEmpty()) root = xml.getElementText();
    }
    String main = path("", root);
    outline(main);
    if (pages.size() > limits.pages()) throw new Parts.Beyond("pages " + limits.pages());
    List<PageContent> contents = new ArrayList<>();
    List<Integer> scanned = new ArrayList<>();
    int room = limits.characters();
    for (int i = 0; i < pages.size(); i++) {
      OfdPage page = new OfdPage(box, room);
      page.read(open(pages.get(i)));
      for (String template : page.templates()) {
        XMLStreamReader under = parts.open(templates.getOrDefault(template, ""));
        if (under != null) page.read(under);
      }
      room -= page.size();
      if (page.scanned()) scanned.add(i + 1);
      else contents.add(page.content(i + 1));
    }
    return document(title, contents, scanned);
  }

  private Document document(String title, List<PageContent> contents, List<Integer> scanned) {
    List<Block> blocks = new ArrayList<>(Layout.blocks(contents, limits));
    List<ReadProblem> problems = new ArrayList<>();
    if (!scanned.isEmpty()) {
      String names =
          scanned.stream().limit(20).map(it -> "P" + it).collect(Collectors.joining(" "));
      problems.add(problem("scan", names));
      blocks.add(new Picture("", new Place(0, scanned.get(0), 0, 0, 0)));
    }
    if (blocks.isEmpty()) return unread("empty", "");
    return new Document(Document.Kind.OFD, title, Map.of(), blocks, problems);
  }

  private void outline(String main) throws XMLStreamException {
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    XMLStreamReader xml = open(main);
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
      switch (xml.getLocalName()) {
        case "PhysicalBox" -> box = OfdPage.numbers(xml.getElementText(), 4);
        case "TemplatePage" ->
            templates.put(
                OfdPage.attribute(xml, "ID"), path(folder, OfdPage.attribute(xml, "BaseLoc")));
        case "Page" -> pages.add(path(folder, OfdPage.attribute(xml, "BaseLoc")));
        default -> {}
      }
    }
  }

  private XMLStreamReader open(String name) throws XMLStreamException {
    XMLStreamReader xml = parts.open(name);
    if (xml == null) throw new XMLStreamException("no " + name);
    return xml;
  }

  private static String path(String folder, @Nullable String location) {
    String plain = location == null ? "" : location.strip();
    if (plain.startsWith("/")) return plain.substring(1);
    return folder + (plain.startsWith("./") ? plain.substring(2) : plain);
  }

  private static Document unread(String code, String detail) {
    return new Document(
        Document.Kind.OTHER, "", Map.of(), List.of(), List.of(problem(code, detail)));
  }

  private static ReadProblem problem(String code, String detail) {
    return new ReadProblem(code, detail, new Quote(Place.NONE, ""));
  }
}
