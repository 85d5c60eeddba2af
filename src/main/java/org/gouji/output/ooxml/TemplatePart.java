package org.gouji.output.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.output.ooxml.TemplateMistake.Kind;
import org.gouji.sheet.Nearest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Takes one XML part of a template apart into what is fixed and what a letter fills in. */
final class TemplatePart {

  /** Begins the comments that mark where rows and passages begin and end. */
  private static final String MARK = "gouji ";

  private final Fields fields;
  private final List<TemplateMistake> mistakes;

  TemplatePart(Fields fields, List<TemplateMistake> mistakes) {
    this.fields = fields;
    this.mistakes = mistakes;
  }

  /**
   * The pieces of a part; mistakes are added to those known.
   *
   * @throws IllegalArgumentException if it has no paragraph
   */
  List<Piece> read(byte[] xml) {
    Document document = Jsoup.parse(new String(xml, StandardCharsets.UTF_8), Parser.xmlParser());
    document.outputSettings().prettyPrint(false);
    List<Element> paragraphs = document.getElementsByTag("w:p");
    if (paragraphs.isEmpty()) throw new IllegalArgumentException("no paragraph");
    for (Element paragraph : paragraphs) {
      Placeholders.gather(paragraph);
      check(paragraph);
    }
    for (Element row : document.getElementsByTag("w:tr")) markRow(row);
    for (Element paragraph : paragraphs) markPassage(paragraph);
    return pieces(tokens(document.outerHtml()).listIterator(), null);
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

  private static @Nullable Element row(Element element) {
    for (Element up = element.parent(); up != null; up = up.parent()) {
      if (up.tagName().equals("w:tr")) return up;
    }
    return null;
  }

  private void markRow(Element row) {
    Set<String> lists = new LinkedHashSet<>();
    for (Element paragraph : row.getElementsByTag("w:p")) {
      if (row(paragraph) != row) continue;
      for (String name : Placeholders.names(Placeholders.text(paragraph))) {
        String list = list(name);
        if (list != null) lists.add(list);
      }
    }
    if (lists.size() > 1) add(Kind.TWO_LISTS, String.join("、", lists), "");
    for (String list : lists) {
      row.before(new Comment(MARK + "row " + list));
      row.after(new Comment(MARK + "end"));
    }
  }

  private void markPassage(Element paragraph) {
    List<String> names = Placeholders.names(Placeholders.text(paragraph));
    if (names.size() != 1 || !isMark(names.get(0))) return;
    String name = names.get(0);
    String mark = name.equals(Fields.END) ? "end" : "when " + name.substring(Fields.WHEN.length());
    paragraph.replaceWith(new Comment(MARK + mark));
  }

  private static List<String> tokens(String xml) {
    List<String> tokens = new ArrayList<>();
    int done = 0;
    String begin = "<!--" + MARK;
    for (int at = xml.indexOf(begin); at >= 0; at = xml.indexOf(begin, done)) {
      tokens.add(xml.substring(done, at));
      int end = xml.indexOf("-->", at);
      tokens.add(xml.substring(at + begin.length(), end));
      done = end + 3;
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
}
