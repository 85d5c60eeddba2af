package org.gouji.document.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.DecodedText;
import org.jspecify.annotations.Nullable;

/**
 * Takes the page out of a saved web archive, with the pages in its frames; pictures and styles are
 * passed over.
 */
final class Mhtml {

  private static final int DEPTH_MAX = 4;
  private static final int PAGES_MAX = 50;
  private static final Pattern BOUNDARY =
      Pattern.compile("boundary\\s*=\\s*(?:\"([^\"]+)\"|([^\\s;]+))", Pattern.CASE_INSENSITIVE);
  private static final Pattern BLANK_LINE = Pattern.compile("\r?\n\r?\n");

  /** The address of a frame's page. */
  private static final Pattern FRAME =
      Pattern.compile(
          "(<i?frame\\b[^>]*?\\s)src\\s*=\\s*[\"']([^\"']+)[\"']", Pattern.CASE_INSENSITIVE);

  /** A page, by what others may name it. */
  private record Page(byte[] bytes, String id, String location) {}

  private final List<Page> pages = new ArrayList<>();
  private final int characters;
  private long room;

  private Mhtml(int characters) {
    this.characters = characters;
    this.room = characters;
  }

  /**
   * The bytes of the first part that is a page, what its frames show set into it; null where there
   * is none.
   *
   * @param characters most of a page to decode and of all pages in frames to set in
   */
  static byte @Nullable [] page(byte[] content, int characters) {
    Mhtml archive = new Mhtml(characters);
    archive.add(new String(content, StandardCharsets.ISO_8859_1).stripLeading(), 0);
    if (archive.pages.isEmpty()) return null;
    Page first = archive.pages.get(0);
    if (archive.pages.size() == 1) return first.bytes;
    String plain = DecodedText.of(first.bytes, characters).text();
    String whole = archive.framed(plain, 0);
    return whole.equals(plain) ? first.bytes : ('\uFEFF' + whole).getBytes(StandardCharsets.UTF_8);
  }

  /** A page with the pages in its frames as {@code srcdoc}. */
  private String framed(String page, int depth) {
    Matcher frame = FRAME.matcher(page);
    StringBuilder whole = new StringBuilder();
    while (frame.find()) {
      Page shown = named(frame.group(2));
      String set = frame.group();
      if (shown != null && depth < DEPTH_MAX && shown.bytes.length < room) {
        room -= shown.bytes.length + 1;
        String text = framed(DecodedText.of(shown.bytes, characters).text(), depth + 1);
        String escaped = text.replace("&", "&amp;").replace("\"", "&quot;");
        room -= escaped.length();
        set = frame.group(1) + "srcdoc=\"" + escaped + '"';
      }
      frame.appendReplacement(whole, Matcher.quoteReplacement(set));
    }
    return frame.appendTail(whole).toString();
  }

  private @Nullable Page named(String address) {
    for (Page page : pages.subList(1, pages.size())) {
      if (address.equals(page.location) || address.equals("cid:" + page.id)) return page;
    }
    return null;
  }

  private void add(String part, int depth) {
    Matcher blank = BLANK_LINE.matcher(part);
    if (depth > DEPTH_MAX || pages.size() >= PAGES_MAX || !blank.find()) return;
    String head = part.substring(0, blank.start()).replaceAll("\r?\n[ \t]+", " ");
    String body = part.substring(blank.end());
    String type = field(head, "content-type").toLowerCase(Locale.ROOT);
    if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
      byte[] bytes =
          decoded(body, field(head, "content-transfer-encoding").toLowerCase(Locale.ROOT));
      String id = field(head, "content-id").replaceAll("^<|>$", "");
      if (bytes != null) pages.add(new Page(bytes, id, field(head, "content-location")));
      return;
    }
    Matcher boundary = BOUNDARY.matcher(field(head, "content-type"));
    if (!type.startsWith("multipart/") || !boundary.find()) return;
    String name = boundary.group(1) != null ? boundary.group(1) : boundary.group(2);
    String line = "--" + name;
    int from = body.startsWith(line) ? 0 : body.indexOf("\n" + line);
    while (from >= 0) {
      int start = body.indexOf('\n', from + 1 + line.length());
      if (start < 0) return;
      int next = body.indexOf("\n" + line, start);
      add(body.substring(start + 1, next < 0 ? body.length() : next), depth + 1);
      from = next;
    }
  }

  private static String field(String head, String name) {
    for (String line : head.split("\r?\n", -1)) {
      if (line.regionMatches(true, 0, name + ":", 0, name.length() + 1)) {
        return line.substring(name.length() + 1).strip();
      }
    }
    return "";
  }

  private static byte @Nullable [] decoded(String body, String encoding) {
    return switch (encoding) {
      case "base64" -> base64(body);
      case "quoted-printable" -> quotedPrintable(body);
      default -> body.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  private static byte @Nullable [] base64(String body) {
    try {
      return Base64.getMimeDecoder().decode(body.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException cutOff) {
      return null;
    }
  }

  private static byte[] quotedPrintable(String body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c != '=') {
        out.write(c);
      } else if (body.startsWith("\r\n", i + 1)) {
        i += 2;
      } else if (body.startsWith("\n", i + 1)) {
        i++;
      } else {
        int high = i + 2 < body.length() ? Character.digit(body.charAt(i + 1), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(body.charAt(i + 2), 16);
        if (low < 0) {
          out.write(c);
        } else {
          out.write(high << 4 | low);
          i += 2;
        }
      }
    }
    return out.toByteArray();
  }
}
