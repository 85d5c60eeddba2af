package org.gouji.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells the pictures and linked files of a page that may hold content. */
final class HtmlPictures {

  private static final int ICON_MAX = 40;
  private static final int SPACER_MAX = 1000;
  private static final List<String> DECORATION =
      List.of("icon", "logo", "btn", "button", "spacer", "arrow");
  private static final Set<String> FILES =
      Set.of("pdf", "doc", "docx", "wps", "xls", "xlsx", "et", "ofd", "zip", "rar");

  private HtmlPictures() {}

  /** The description of an image, possibly empty; null for decoration. */
  static @Nullable String image(Attributes attributes) {
    if (small(attributes.get("width")) || small(attributes.get("height"))) return null;
    String source = attributes.get("src");
    String alternative = Chars.fold(attributes.get("alt"));
    if (source.regionMatches(true, 0, "data:", 0, 5)) {
      return source.length() < SPACER_MAX ? null : alternative;
    }
    if (source.isEmpty() && alternative.isEmpty()) return null;
    String file = fileName(source);
    String lower = file.toLowerCase(Locale.ROOT);
    for (String word : DECORATION) if (lower.contains(word)) return null;
    return alternative.isEmpty() ? file : alternative;
  }

  /** Whether an address is that of a document to download. */
  static boolean document(String address) {
    return FILES.contains(extension(address)) || FILES.contains(extension(path(address)));
  }

  /** Whether an element shows a page of another file that is large enough to hold content. */
  static boolean page(Element element) {
    if (!element.nameIs("iframe") && !element.nameIs("frame")) return false;
    Attributes attributes = element.attributes();
    String address = attributes.get("src").strip().toLowerCase(Locale.ROOT);
    boolean none = address.isEmpty() || address.startsWith("about:");
    if (none || address.startsWith("javascript:")) return false;
    return !small(attributes.get("width")) && !small(attributes.get("height"));
  }

  /** The last part of an address's path, folded; the address itself where there is none. */
  static String fileName(String address) {
    String path = path(address);
    return Chars.fold(path.substring(path.lastIndexOf('/') + 1));
  }

  private static String path(String address) {
    int end = address.length();
    int query = address.indexOf('?');
    if (query >= 0) end = query;
    int fragment = address.indexOf('#');
    if (fragment >= 0) end = Math.min(end, fragment);
    return address.substring(0, end);
  }

  private static String extension(String address) {
    String bare = address.strip();
    int dot = bare.lastIndexOf('.');
    if (dot < 0 || bare.length() - dot > 5) return "";
    return bare.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean small(String length) {
    int value = HtmlSpans.number(length, -1);
    return value >= 0 && value <= ICON_MAX && !length.contains("%");
  }
}
