package org.gouji.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Tells the tables that hold data from those that lay out a page, for a table and all within it in
 * one pass.
 */
final class TableSurvey implements NodeFilter {

  /** What a table is. */
  enum Use {
    /** A grid of values. */
    DATA,
    /** A container of prose or of other tables. */
    LAYOUT,
    /** A frame around a single cell, or without any visible text. */
    FRAME
  }

  private final Map<Element, Use> uses = new IdentityHashMap<>();
  private final Deque<TableMeasure> open = new ArrayDeque<>();

  /** The use of a table; the outermost one asked for is surveyed with all its content. */
  Use use(Element table) {
    if (!uses.containsKey(table)) NodeTraversor.filter(this, table);
    return uses.getOrDefault(table, Use.FRAME);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      open.element().text(text.getWholeText());
    } else if (node instanceof Element element) {
      return enter(depth == 0 ? HtmlRole.TABLE : HtmlRole.of(element));
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(HtmlRole role) {
    switch (role) {
      case SKIP, META, CAPTION, EMBED -> {
        return FilterResult.SKIP_ENTIRELY;
      }
      case TABLE -> open.push(new TableMeasure());
      case ROW -> open.element().row();
      case CELL -> open.element().cell();
      case BLOCK, HEADING, BREAK, PRE -> open.element().block();
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && element.nameIs("table")) {
      TableMeasure measure = open.pop();
      uses.put(element, measure.use());
      if (!open.isEmpty()) open.element().nested(measure);
    }
    return FilterResult.CONTINUE;
  }
}
