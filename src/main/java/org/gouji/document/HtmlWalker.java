package org.gouji.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gouji.document.TableSurvey.Use;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Walks the elements of a page in reading order into paragraphs, grids and pictures. */
final class HtmlWalker implements NodeFilter {

  /** Deeper elements are no longer nested by the parser, which keeps their text. */
  private static final int DEPTH_MAX = 512;

  /** Pages within one another beyond it are told as not read. */
  private static final int FRAMES_MAX = 3;

  private final HtmlSink sink;
  private final HiddenTables hidden;
  private final int depthMax;
  private final TableSurvey survey = new TableSurvey();
  private final Map<String, String> metadata = new LinkedHashMap<>();

  /** The role that each open element plays, by depth; inner tables are walked above a base. */
  private HtmlRole[] roles = new HtmlRole[64];

  private int base;
  private int headings;
  private int preformatted;
  private int linkAt = -1;
  private int linkStart;
  private int linkParagraph;

  private @Nullable TableBuilder table;
  private List<Element> innerTables = new ArrayList<>();
  private int frames;
  private int frameDepth;
  private boolean inCell;

  /**
   * A walker.
   *
   * @param hidden the tables that a reader does not see
   * @param loose whether line breaks of the source end paragraphs, as in text with a few tags
   * @param depth levels of nesting beyond which something is said to be lost
   */
  HtmlWalker(HtmlSink sink, HiddenTables hidden, boolean loose, int depth) {
    this.sink = sink;
    this.hidden = hidden;
    this.depthMax = Math.min(depth, DEPTH_MAX);
    this.preformatted = loose ? 1 : 0;
  }

  /** Walks a page's body, which counts as visible whatever its style. */
  void walk(Element root) {
    NodeTraversor.filter(this, root);
    sink.endParagraph(preformatted > 0);
  }

  /** Content of {@code meta} by lower-case name, the first of each. */
  Map<String, String> metadata() {
    return metadata;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text, base + depth);
    } else if (node instanceof Element element) {
      return enter(element, base + depth);
    }
    return FilterResult.CONTINUE;
  }

  private void text(TextNode node, int at) {
    HtmlText text = sink.text();
    if (table != null) {
      if (inCell) text.flowing(node.getWholeText());
      return;
    }
    boolean first = text.isEmpty();
    if (preformatted > 0) {
      text.preformatted(node.getWholeText());
    } else {
      text.flowing(node.getWholeText());
    }
    if (first && !text.isEmpty()) sink.heading(headings > 0 || inTitle(node, at));
  }

  /** Whether an element that says title by its name is directly around a text. */
  private boolean inTitle(Node text, int at) {
    Node around = text.parent();
    for (int i = at - 1; i >= base && around instanceof Element element; i--) {
      if (HtmlRole.titled(element)) return true;
      if (roles[i] != HtmlRole.INLINE && roles[i] != HtmlRole.LINK) return false;
      around = element.parent();
    }
    return false;
  }

  private FilterResult enter(Element element, int at) {
    if (at >= roles.length) roles = Arrays.copyOf(roles, at * 2);
    if (at - base >= Math.max(1, depthMax - 4)) sink.limit("depth " + depthMax);
    HtmlRole role = at == 0 ? HtmlRole.BLOCK : HtmlRole.of(element);
    boolean ofTable = role.compareTo(HtmlRole.CAPTION) >= 0;
    if (ofTable && (table == null || frames > 0)) role = HtmlRole.BLOCK;
    if (hidden.isCopy(element)) role = HtmlRole.SKIP;
    roles[at] = role;
    switch (role) {
      case INLINE -> {}
      case SKIP -> {
        String unseen = hidden.unseen(element);
        if (unseen != null) sink.picture(unseen);
        return FilterResult.SKIP_ENTIRELY;
      }
      case META -> {
        meta(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      case IMAGE, EMBED -> {
        String inner = attribute(element, "srcdoc");
        if (inner.isEmpty() || frameDepth >= FRAMES_MAX) picture(element, role);
        else frame(inner, at);
        return FilterResult.SKIP_ENTIRELY;
      }
      case LINK -> link(element, at);
      case TABLE -> {
        return startTable(element, at);
      }
      default -> startPart(role);
    }
    return FilterResult.CONTINUE;
  }

  private void startPart(HtmlRole role) {
    switch (role) {
      case GROUP -> table().startGroup();
      case ROW -> table().startRow();
      case CELL, CAPTION -> inCell = true;
      default -> boundary();
    }
    if (role == HtmlRole.HEADING) headings++;
    if (role == HtmlRole.PRE) preformatted++;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) return FilterResult.CONTINUE;
    int at = base + depth;
    switch (roles[at]) {
      case BLOCK -> boundary();
      case HEADING -> {
        boundary();
        headings--;
      }
      case PRE -> {
        boundary();
        preformatted--;
      }
      case LINK -> endLink(element, at);
      case TABLE -> endTable(at + 1);
      case CAPTION -> {
        inCell = false;
        sink.caption(sink.text().take(false));
      }
      case CELL -> {
        inCell = false;
        int columns = Math.max(1, HtmlSpans.number(attribute(element, "colspan"), 1));
        int rows = HtmlSpans.number(attribute(element, "rowspan"), 1);
        table().cell(sink.text().take(false), columns, rows);
      }
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult startTable(Element element, int at) {
    boundary();
    Use use = survey.use(element);
    if (table == null) {
      if (use == Use.DATA) {
        table = new TableBuilder();
      } else {
        roles[at] = HtmlRole.BLOCK;
      }
    } else if (use == Use.FRAME) {
      frames++;
    } else {
      innerTables.add(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    return FilterResult.CONTINUE;
  }

  /** Ends a table, then walks the tables found in its cells. */
  private void endTable(int above) {
    if (frames > 0) {
      frames--;
      boundary();
      return;
    }
    sink.table(table());
    table = null;
    List<Element> inner = innerTables;
    innerTables = new ArrayList<>();
    int below = base;
    base = above;
    for (Element element : inner) NodeTraversor.filter(this, element);
    base = below;
  }

  /** Walks a page within the page. */
  private void frame(String source, int at) {
    boundary();
    int below = base;
    base = at + 1;
    frameDepth++;
    NodeTraversor.filter(this, Jsoup.parse(source).body());
    frameDepth--;
    base = below;
    boundary();
  }

  private TableBuilder table() {
    if (table == null) throw new IllegalStateException("a cell outside a table");
    return table;
  }

  /** Ends a paragraph, or a line within a cell. */
  private void boundary() {
    if (table == null) {
      sink.endParagraph(preformatted > 0);
    } else if (inCell) {
      sink.text().lineBreak();
    }
  }

  void meta(Element element) {
    String name = attribute(element, "name").strip().toLowerCase(Locale.ROOT);
    if (!name.isEmpty()) metadata.putIfAbsent(name, Chars.fold(attribute(element, "content")));
  }

  private void picture(Element element, HtmlRole role) {
    if (role == HtmlRole.IMAGE) {
      String description = HtmlPictures.image(element.attributes());
      if (description != null) sink.picture(description);
      return;
    }
    String source = attribute(element, "src");
    String address = source.isEmpty() ? attribute(element, "data") : source;
    if (HtmlPictures.document(address) || HtmlPictures.page(element))
      sink.picture(HtmlPictures.fileName(address));
  }

  private void link(Element element, int at) {
    if (linkAt >= 0 || !HtmlPictures.document(attribute(element, "href"))) return;
    linkAt = at;
    linkStart = sink.text().length();
    linkParagraph = sink.paragraphs();
  }

  private void endLink(Element element, int at) {
    if (at != linkAt) return;
    linkAt = -1;
    boolean whole = linkParagraph == sink.paragraphs();
    String description = whole ? sink.text().since(linkStart) : "";
    if (description.isEmpty()) description = Chars.fold(attribute(element, "title"));
    if (description.isEmpty()) description = HtmlPictures.fileName(attribute(element, "href"));
    sink.picture(description);
  }

  private static String attribute(Element element, String name) {
    return element.attributesSize() == 0 ? "" : element.attributes().get(name);
  }
}
