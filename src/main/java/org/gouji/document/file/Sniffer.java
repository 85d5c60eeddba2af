package org.gouji.document.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.document.Bytes;
import org.gouji.document.Chars;
import org.gouji.document.Encodings;
import org.jspecify.annotations.Nullable;

/** Tells the kind of content by its bytes, never by a file's name. */
final class Sniffer {

  private static final int SAMPLE = 64 * 1024;
  private static final int HEADER = 4096;

  /** So few control characters make no text binary, however short it is. */
  private static final int STRAY_CONTROLS = 3;

  /** Elements that make a text a page; names that also occur in plain text are left out. */
  private static final Set<String> PAGE_TAGS =
      Set.of(
          "html",
          "head",
          "body",
          "title",
          "meta",
          "table",
          "tbody",
          "tr",
          "td",
          "div",
          "p",
          "span",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "article",
          "section",
          "font",
          "center",
          "frameset",
          "pre",
          "script",
          "style",
          "main",
          "textarea");

  /** A header field, as saved pages and mails begin with. */
  private static final Pattern FIELD = Pattern.compile("\n[a-z][a-z0-9-]*: ?\\S");

  /** Fields of mails that saved pages do not have. */
  private static final List<String> MAIL =
      List.of("to", "cc", "received", "message-id", "return-path", "delivered-to");

  private Sniffer() {}

  /** The format, {@link Format#CHARACTERS} for everything that is to be decoded as text. */
  static Format format(byte[] content) {
    if (content.length == 0) return Format.EMPTY;
    if (Bytes.starts(content, 0, "PK\003\004") || Bytes.starts(content, 0, "PK\005\006")) {
      return Containers.zip(content);
    }
    if (Bytes.starts(content, 0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return Containers.ole2(content);
    }
    if (Bytes.starts(content, 0, "Rar!\u001A\u0007")) return Format.RAR;
    if (Bytes.starts(content, 0, "7z\u00BC\u00AF\u0027\u001C")) return Format.SEVENZIP;
    if (Bytes.starts(content, 0, "\u001F\u008B\u0008")) return Format.GZIP;
    Format picture = picture(content);
    if (picture != null) return picture;
    int first = firstVisible(content);
    if (Bytes.starts(content, first, "{\\rtf")) return Format.RTF;
    if (pdf(content, first)) return Format.PDF;
    Format message = message(content, first);
    if (message != null) return message;
    if (Bytes.starts(content, 257, "ustar")) return Format.TAR;
    return binary(content) ? Format.BINARY : Format.CHARACTERS;
  }

  /** Whether a decoded text is a page or a fragment of one, not a text with a stray bracket. */
  static boolean markup(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (text.regionMatches(true, at, "<!doctype html", 0, 14)) return true;
      if (text.startsWith("<!--", at)) {
        int end = text.indexOf("-->", at + 4);
        if (end < 0) return false;
        at = end;
        continue;
      }
      int from = at + 1;
      int to = from;
      while (to < text.length() && to - from < 9 && alphanumeric(text.charAt(to))) to++;
      if (to == from || to == text.length()) continue;
      char after = text.charAt(to);
      if ((after == '>' || after == '/' || Chars.space(after))
          && PAGE_TAGS.contains(text.substring(from, to).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a decoded text only holds the address of a page, as shortcuts of Windows do. */
  static boolean shortcut(String text) {
    return text.startsWith("[InternetShortcut]") || text.startsWith("[{000214A0-");
  }

  /** Whether a decoded text begins as an XML file. */
  static boolean xml(String text) {
    int from = 0;
    while (from < text.length() && Chars.blank(text, from, from + 1)) from++;
    return text.startsWith("<?xml ", from);
  }

  private static boolean alphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static @Nullable Format picture(byte[] content) {
    if (Bytes.starts(content, 0, "\u0089PNG\r\n\u001A\n")) return Format.PNG;
    if (Bytes.starts(content, 0, "\u00FF\u00D8\u00FF")) return Format.JPEG;
    if (Bytes.starts(content, 0, "GIF87a") || Bytes.starts(content, 0, "GIF89a")) return Format.GIF;
    if (Bytes.starts(content, 0, "II*\0") || Bytes.starts(content, 0, "MM\0*")) return Format.TIFF;
    if (Bytes.starts(content, 0, "BM") && Bytes.starts(content, 6, "\0\0\0\0")) return Format.BMP;
    if (Bytes.starts(content, 0, "RIFF") && Bytes.starts(content, 8, "WEBP")) return Format.WEBP;
    return null;
  }

  private static boolean pdf(byte[] content, int first) {
    if (Bytes.starts(content, first, "%PDF-")) return true;
    for (int i = first; i < Math.min(content.length, 1024); i++) {
      if (content[i] == '<') return false;
      if (content[i] == '\n' && Bytes.starts(content, i + 1, "%PDF-")) return true;
    }
    return false;
  }

  /** A saved page or a mail, both of which begin with header fields. */
  private static @Nullable Format message(byte[] content, int first) {
    int length = Math.min(content.length - first, HEADER);
    String head =
        new String(content, first, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int blank = head.indexOf("\n\n");
    int blankCrLf = head.indexOf("\r\n\r\n");
    int end = blankCrLf >= 0 && (blank < 0 || blankCrLf < blank) ? blankCrLf : blank;
    String fields = "\n" + (end >= 0 ? head.substring(0, end) : head);
    if (!FIELD.matcher(fields).lookingAt()) return null;
    boolean sent = MAIL.stream().anyMatch(field -> has(fields, field));
    boolean mime = has(fields, "mime-version");
    boolean page = fields.contains("multipart/related") || fields.contains("text/html");
    if (mime && page && !sent) return Format.MHTML;
    return mime || sent && has(fields, "from") ? Format.EML : null;
  }

  private static boolean has(String fields, String field) {
    return fields.contains("\n" + field + ":");
  }

  /** Many control characters that no encoding of text explains. */
  private static boolean binary(byte[] content) {
    if (Encodings.byteOrderMark(content) != null) return false;
    int length = Math.min(content.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = content[i];
      if (b >= 0 && b < ' ' && !(b >= '\t' && b <= '\r') && b != 0x1A && b != 0x1B) controls++;
    }
    return controls > STRAY_CONTROLS && controls * 50L > length && Encodings.wide(content) == null;
  }

  private static int firstVisible(byte[] content) {
    int i = Bytes.starts(content, 0, "\u00EF\u00BB\u00BF") ? 3 : 0;
    while (i < content.length && content[i] >= 0 && content[i] <= ' ') i++;
    return i == content.length ? 0 : i;
  }
}
