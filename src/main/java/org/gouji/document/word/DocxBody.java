package org.gouji.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.document.Limits;
import org.gouji.document.Parts;
import org.jspecify.annotations.Nullable;

/** Walks over the main part of a DOCX and gathers what a reader of the accepted text sees. */
final class DocxBody {

  private static final int DEPTH_MAX = 64;

  /** Fonts whose letters and digits are pictures. */
  private static final Pattern PICTURE_FONT = Pattern.compile("(?i)wingdings|webdings|marlett");

  private final XMLStreamReader xml;
  private final Styles styles;
  private final Numbering numbering;
  private final int limit;
  private final int depthMax;
  private int characters;
  private int depth;

  /** A paragraph. */
  record Text(String text, boolean heading) {}

  /** A picture large enough to hold content, or a file within the document. */
  record Image(String description) {}

  DocxBody(XMLStreamReader xml, Styles styles, Numbering numbering, Limits limits) {
    this.xml = xml;
    this.styles = styles;
    this.numbering = numbering;
    this.limit = limits.characters();
    this.depthMax = Math.min(DEPTH_MAX, limits.depth());
  }

  /** The {@link Text}s, {@link WordTable}s and {@link Image}s of the part, in order. */
  List<Object> read() throws XMLStreamException {
    List<Object> items = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("body")) {
        content(items);
      }
    }
    return items;
  }

  /** The content of the element that just began, up to its end. */
  private void content(List<Object> items) throws XMLStreamException {
    if (++depth > depthMax) throw new Parts.Beyond("depth " + depthMax);
    while (xml.next() != XMLStreamReader.END_ELEMENT) {
      if (!xml.isStartElement()) continue;
      switch (xml.getLocalName()) {
        case "p" -> paragraph(items);
        case "tbl" -> items.add(table());
        case "altChunk" -> take(() -> items.add(new Image("")));
        case "sdt",
            "sdtContent",
            "ins",
            "moveTo",
            "smartTag",
            "customXml",
            "AlternateContent",
            "Choice" ->
            content(items);
        default -> Xml.skip(xml);
      }
    }
    depth--;
  }

  private void paragraph(List<Object> items) throws XMLStreamException {
    Open open = new Open();
    inline(open);
    String list = open.list.isEmpty() ? styles.list(open.style) : open.list;
    int level = open.list.isEmpty() ? level(open.style, list) : open.level;
    String text = open.text.toString();
    if (!list.isEmpty() && !list.equals("0") && !text.isBlank()) {
      text = numbering.next(list, level) + text;
    }
    items.add(new Text(text, open.heading || styles.heading(open.style)));
    items.addAll(open.boxes);
  }

  /** The level of a style in its list, which either of them tells. */
  private int level(String style, String list) {
    int own = styles.level(style);
    return own > 0 ? own : numbering.level(list, style);
  }

  /** A paragraph that is open. */
  private static final class Open {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> boxes = new ArrayList<>();
    private String style = "";
    private String list = "";
    private int level;
    private boolean heading;
    private boolean hidden;
    private final Drawings drawings = new Drawings();

    void add(@Nullable Image image) {
      if (image != null) boxes.add(image);
    }
  }

  private void inline(Open open) throws XMLStreamException {
    if (++depth > depthMax) throw new Parts.Beyond("depth " + depthMax);
    while (xml.next() != XMLStreamReader.END_ELEMENT) {
      if (!xml.isStartElement()) continue;
      switch (xml.getLocalName()) {
        case "pStyle" -> take(() -> open.style = Xml.value(xml));
        case "numId" -> take(() -> open.list = Xml.value(xml));
        case "ilvl" -> take(() -> open.level = Xml.number(Xml.value(xml), 0));
        case "outlineLvl" -> take(() -> open.heading = Xml.number(Xml.value(xml), 9) < 9);
        case "rStyle" -> take(() -> open.hidden |= styles.hidden(Xml.value(xml)));
        case "vanish" -> take(() -> open.hidden = Xml.on(xml));
        case "t" -> text(open);
        case "tab", "ptab" -> append(open, "\t");
        case "br", "cr" -> append(open, Xml.attribute(xml, "type").equals("page") ? "" : "\n");
        case "noBreakHyphen" -> append(open, "-");
        case "sym" -> append(open, symbol());
        case "r" -> {
          open.hidden = styles.hidden(open.style);
          inline(open);
        }
        case "txbxContent" -> content(open.boxes);
        case "extent" -> take(() -> open.drawings.extent(xml));
        case "docPr" -> take(() -> open.drawings.describe(Xml.attribute(xml, "descr")));
        case "shape", "rect" -> {
          open.drawings.shape(xml);
          inline(open);
        }
        case "pic", "imagedata" -> take(() -> open.add(open.drawings.picture()));
        case "OLEObject" -> take(() -> open.add(open.drawings.object(xml)));
        case "subDoc" -> take(() -> open.boxes.add(new Image("")));
        case "del", "moveFrom", "Fallback", "tabs", "pPrChange", "rPrChange", "sectPr", "rt" ->
            Xml.skip(xml);
        default -> inline(open);
      }
    }
    depth--;
  }

  private void take(Runnable note) throws XMLStreamException {
    note.run();
    Xml.skip(xml);
  }

  private void text(Open open) throws XMLStreamException {
    String text = xml.getElementText();
    characters += text.length();
    if (characters > limit) throw new Parts.Beyond("characters " + limit);
    if (!open.hidden) open.text.append(text);
  }

  private void append(Open open, String text) throws XMLStreamException {
    if (!open.hidden) open.text.append(text);
    Xml.skip(xml);
  }

  /** A symbol; those of symbol fonts count from F000 on, where only pictures say nothing. */
  private String symbol() {
    try {
      int code = Integer.parseInt(Xml.attribute(xml, "char"), 16);
      if (code < 0xF000 || code >= 0xF100) return String.valueOf((char) code);
      boolean pictures = PICTURE_FONT.matcher(Xml.attribute(xml, "font")).find();
      return pictures || code < 0xF020 || code >= 0xF07F
          ? ""
          : String.valueOf((char) (code & 0xFF));
    } catch (NumberFormatException e) {
      return "";
    }
  }

  private WordTable table() throws XMLStreamException {
    WordTable table = new WordTable();
    rows(table);
    return table;
  }

  private void rows(WordTable table) throws XMLStreamException {
    if (++depth > depthMax) throw new Parts.Beyond("depth " + depthMax);
    while (xml.next() != XMLStreamReader.END_ELEMENT) {
      if (!xml.isStartElement()) continue;
      switch (xml.getLocalName()) {
        case "tr" -> {
          Row row = new Row();
          cells(row);
          if (!row.deleted && !row.cells.isEmpty()) table.row(row.cells);
        }
        case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(table);
        default -> Xml.skip(xml);
      }
    }
    depth--;
  }

  /** A row that is open. */
  private static final class Row {
    private final List<WordTable.Cell> cells = new ArrayList<>();
    private int column;
    private boolean deleted;
  }

  private void cells(Row row) throws XMLStreamException {
    while (xml.next() != XMLStreamReader.END_ELEMENT) {
      if (!xml.isStartElement()) continue;
      switch (xml.getLocalName()) {
        case "trPr", "sdt", "sdtContent", "customXml" -> cells(row);
        case "del" -> take(() -> row.deleted = true);
        case "gridBefore" -> {
          int count = Xml.number(Xml.value(xml), 0);
          if (count > 0) row.cells.add(new WordTable.Cell(0, count, false, List.of()));
          row.column += Math.max(0, count);
          Xml.skip(xml);
        }
        case "tc" -> cell(row);
        default -> Xml.skip(xml);
      }
    }
  }

  private void cell(Row row) throws XMLStreamException {
    List<Object> items = new ArrayList<>();
    int columns = 1;
    boolean goesOn = false;
    boolean deleted = false;
    while (xml.next() != XMLStreamReader.END_ELEMENT) {
      if (!xml.isStartElement()) continue;
      switch (xml.getLocalName()) {
        case "tcPr" -> {
          while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (!xml.isStartElement()) continue;
            String value = Xml.value(xml);
            if (xml.getLocalName().equals("gridSpan")) columns = Math.max(1, Xml.number(value, 1));
            if (xml.getLocalName().equals("vMerge")) goesOn = !value.equals("restart");
            if (xml.getLocalName().equals("cellDel")) deleted = true;
            Xml.skip(xml);
          }
        }
        case "p" -> paragraph(items);
        case "tbl" -> items.add(table());
        case "altChunk" -> take(() -> items.add(new Image("")));
        case "sdt", "ins", "moveTo", "customXml" -> content(items);
        default -> Xml.skip(xml);
      }
    }
    if (deleted) return;
    row.cells.add(new WordTable.Cell(row.column, columns, goesOn, items));
    row.column += columns;
  }
}
