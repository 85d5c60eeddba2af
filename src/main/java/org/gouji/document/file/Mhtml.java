package org.gouji.document.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the page out of a saved web archive; its pictures and styles are passed over. */
final class Mhtml {

  private static final int DEPTH_MAX = 4;
  private static final Pattern BOUNDARY =
      Pattern.compile("boundary\\s*=\\s*(?:\"([^\"]+)\"|([^\\s;]+))", Pattern.CASE_INSENSITIVE);
  private static final Pattern BLANK_LINE = Pattern.compile("\r?\n\r?\n");

  private Mhtml() {}

  /** The bytes of the first part that is a page; null where there is none. */
  static byte @Nullable [] page(byte[] content) {
    return page(new String(content, StandardCharsets.ISO_8859_1).stripLeading(), 0);
  }

  private static byte @Nullable [] page(String part, int depth) {
    Matcher blank = BLANK_LINE.matcher(part);
    if (depth > DEPTH_MAX || !blank.find()) return null;
    String head = part.substring(0, blank.start()).replaceAll("\r?\n[ \t]+", " ");
    String body = part.substring(blank.end());
    String type = field(head, "content-type").toLowerCase(Locale.ROOT);
    if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
      return decoded(body, field(head, "content-transfer-encoding").toLowerCase(Locale.ROOT));
    }
    Matcher boundary = BOUNDARY.matcher(field(head, "content-type"));
    if (!type.startsWith("multipart/") || !boundary.find()) return null;
    String name = boundary.group(1) != null ? boundary.group(1) : boundary.group(2);
    String line = "--" + name;
    int from = body.startsWith(line) ? 0 : body.indexOf("\n" + line);
    while (from >= 0) {
      int start = body.indexOf('\n', from + 1 + line.length());
      if (start < 0) return null;
      int next = body.indexOf("\n" + line, start);
      byte[] page = page(body.substring(start + 1, next < 0 ? body.length() : next), depth + 1);
      if (page != null) return page;
      from = next;
    }
    return null;
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
