package org.gouji.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What an element does to the visible text. */
enum HtmlRole {
  /** Holds nothing visible, or only what was struck out. */
  SKIP,
  /** Its text runs on with what stands before and after; also every unknown element. */
  INLINE,
  BLOCK,
  BREAK,
  HEADING,
  PRE,
  LINK,
  IMAGE,
  EMBED,
  META,
  TABLE,
  CAPTION,
  GROUP,
  ROW,
  CELL;

  private static final Map<String, HtmlRole> ROLES = new HashMap<>();

  static {
    add(
        SKIP,
        "script style noscript template head title link base input select button datalist option"
            + " svg canvas audio video map area param source track col colgroup xml noframes del s"
            + " strike w:worddocument w:latentstyles o:officedocumentsettings"
            + " o:documentproperties");
    add(
        BLOCK,
        "div p section article aside header footer nav main figure figcaption center form fieldset"
            + " address blockquote ul ol li dl dt dd dir menu details summary legend hgroup body hr"
            + " search dialog marquee");
    add(BREAK, "br");
    add(HEADING, "h1 h2 h3 h4 h5 h6");
    add(PRE, "pre textarea listing xmp plaintext");
    add(LINK, "a");
    add(IMAGE, "img image v:imagedata");
    add(EMBED, "embed object iframe frame");
    add(META, "meta");
    add(TABLE, "table");
    add(CAPTION, "caption");
    add(GROUP, "thead tbody tfoot");
    add(ROW, "tr");
    add(CELL, "td th");
  }

  private static void add(HtmlRole role, String names) {
    for (String name : names.split(" ")) ROLES.put(name, role);
  }

  /** The text of an article of WeChat, which stays hidden until a script has run. */
  private static final String SHOWN_BY_SCRIPT = "js_content";

  /** The role of an element, its attributes and inline style considered. */
  static HtmlRole of(Element element) {
    HtmlRole role = ROLES.getOrDefault(element.normalName(), INLINE);
    if (role == SKIP || role == META || element.attributesSize() == 0) return role;
    Attributes attributes = element.attributes();
    if (attributes.hasKey("hidden")) return SKIP;
    if (attributes.get("id").equals(SHOWN_BY_SCRIPT)) return role;
    String style = attributes.get("style");
    return style.isEmpty() ? role : styled(role, style);
  }

  /** Whether an attribute or inline style hides an element that would be visible else. */
  static boolean hidden(Element element) {
    return ROLES.getOrDefault(element.normalName(), INLINE) != SKIP && of(element) == SKIP;
  }

  /** Whether class or id says that the element holds a title. */
  static boolean titled(Element element) {
    if (element.attributesSize() == 0) return false;
    Attributes attributes = element.attributes();
    return saysTitle(attributes.get("class")) || saysTitle(attributes.get("id"));
  }

  private static boolean saysTitle(String name) {
    return !name.isEmpty() && name.toLowerCase(Locale.ROOT).contains("title");
  }

  private static HtmlRole styled(HtmlRole role, String style) {
    HtmlRole shown = role;
    for (int at = 0; at >= 0 && at < style.length(); ) {
      while (at < style.length() && (style.charAt(at) <= ' ' || style.charAt(at) == ';')) at++;
      char first = at < style.length() ? style.charAt(at) : ' ';
      if (first == 'd' || first == 'D') {
        String display = value(style, at, "display");
        if (display.startsWith("none")) return SKIP;
        if (role == INLINE && display.startsWith("block")) shown = BLOCK;
      } else if (first == 'v' || first == 'V') {
        String visibility = value(style, at, "visibility");
        if (visibility.startsWith("hidden") || visibility.startsWith("collapse")) return SKIP;
      }
      at = style.indexOf(';', at);
    }
    return shown;
  }

  /** The lower-case value of the declaration at an index if it is of that property, else empty. */
  private static String value(String style, int at, String property) {
    if (!style.regionMatches(true, at, property, 0, property.length())) return "";
    int from = at + property.length();
    while (from < style.length() && style.charAt(from) <= ' ') from++;
    if (from == style.length() || style.charAt(from) != ':') return "";
    int end = style.indexOf(';', from);
    String value = style.substring(from + 1, end < 0 ? style.length() : end);
    return value.strip().toLowerCase(Locale.ROOT);
  }
}
