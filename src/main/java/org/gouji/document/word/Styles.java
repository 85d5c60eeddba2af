package org.gouji.document.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What styles say of headings, lists and hidden text. */
final class Styles {

  private static final int INHERITANCE_MAX = 20;

  /** A style; a list number and an outline level of its own may be missing. */
  private static final class Style {
    private String base = "";
    private String name = "";
    private String list = "";
    private int level;
    private boolean outline;
    private boolean hidden;
  }

  private final Map<String, Style> styles = new HashMap<>();

  /**
   * Reads the styles.
   *
   * @param xml at its start; null for none
   */
  static Styles of(@Nullable XMLStreamReader xml) throws XMLStreamException {
    Styles styles = new Styles();
    Style open = new Style();
    while (xml != null && xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
      switch (xml.getLocalName()) {
        case "style" -> {
          open = new Style();
          styles.styles.put(Xml.attribute(xml, "styleId"), open);
        }
        case "name" -> open.name = Xml.value(xml).toLowerCase(java.util.Locale.ROOT);
        case "basedOn" -> open.base = Xml.value(xml);
        case "numId" -> open.list = Xml.value(xml);
        case "ilvl" -> open.level = Xml.number(Xml.value(xml), 0);
        case "outlineLvl" -> open.outline = Xml.number(Xml.value(xml), 9) < 9;
        case "vanish" -> open.hidden = Xml.on(xml);
        default -> {}
      }
    }
    return styles;
  }

  boolean heading(String id) {
    Style style = styles.get(id);
    for (int i = 0; style != null && i < INHERITANCE_MAX; i++) {
      if (style.outline || style.name.startsWith("heading") || style.name.equals("title"))
        return true;
      style = styles.get(style.base);
    }
    return false;
  }

  /** Whether a style hides its text. */
  boolean hidden(String id) {
    Style style = styles.get(id);
    for (int i = 0; style != null && i < INHERITANCE_MAX; i++) {
      if (style.hidden) return true;
      style = styles.get(style.base);
    }
    return false;
  }

  /** The list that a style numbers its paragraphs by; empty for none. */
  String list(String id) {
    Style style = styles.get(id);
    for (int i = 0; style != null && i < INHERITANCE_MAX; i++) {
      if (!style.list.isEmpty()) return style.list;
      style = styles.get(style.base);
    }
    return "";
  }

  int level(String id) {
    Style style = styles.get(id);
    for (int i = 0; style != null && i < INHERITANCE_MAX; i++) {
      if (!style.list.isEmpty()) return style.level;
      style = styles.get(style.base);
    }
    return 0;
  }
}
