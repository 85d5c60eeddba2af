package org.gouji.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Tells the encoding of a text by its mark, its own declaration and its bytes. */
public final class Encodings {

  static final Charset GB18030 = Charset.forName("GB18030");
  static final Charset BIG5 = Charset.forName("Big5");

  private static final int DECLARATION_WITHIN = 8192;
  private static final int SAMPLE = 32 * 1024;

  /** How much likelier a declared encoding is than one that only fits; a share of characters. */
  private static final double DECLARED_BONUS = 0.1;

  private Encodings() {}

  /** An encoding told by a byte order mark, and the length of the mark. */
  public record Mark(Charset charset, int length) {}

  public static @Nullable Mark byteOrderMark(byte[] content) {
    if (Bytes.starts(content, 0, "\u00EF\u00BB\u00BF")) {
      return new Mark(StandardCharsets.UTF_8, 3);
    }
    if (Bytes.starts(content, 0, "\u00FF\u00FE\0\0")) {
      return new Mark(Charset.forName("UTF-32LE"), 4);
    }
    if (Bytes.starts(content, 0, "\0\0\u00FE\u00FF")) {
      return new Mark(Charset.forName("UTF-32BE"), 4);
    }
    if (Bytes.starts(content, 0, "\u00FF\u00FE")) {
      return new Mark(StandardCharsets.UTF_16LE, 2);
    }
    if (Bytes.starts(content, 0, "\u00FE\u00FF")) {
      return new Mark(StandardCharsets.UTF_16BE, 2);
    }
    if (Bytes.starts(content, 0, "\u0084\u0031\u0095\u0033")) return new Mark(GB18030, 4);
    return null;
  }

  /** UTF-16 without a mark, told by NUL bytes on one side or by the Chinese that comes out. */
  public static @Nullable Charset wide(byte[] content) {
    int length = Math.min(content.length, SAMPLE) & ~1;
    if (length < 4) return null;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      if (content[i] == 0) even++;
      if (content[i + 1] == 0) odd++;
    }
    int units = length / 2;
    if (odd > 4 * even
        && odd * 50L > units
        && wideText(content, length, StandardCharsets.UTF_16LE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (even > 4 * odd
        && even * 50L > units
        && wideText(content, length, StandardCharsets.UTF_16BE)) {
      return StandardCharsets.UTF_16BE;
    }
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      if (CommonChinese.likeness(new String(content, 0, length, charset)) > 0.4) return charset;
    }
    return null;
  }

  private static boolean wideText(byte[] content, int length, Charset charset) {
    String text = new String(content, 0, length, charset);
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean usual =
          (c >= ' ' && c < 0x250)
              || Chars.space(c)
              || (c >= 0x2010 && c < 0xA000)
              || (c >= 0xFE00 && c < 0xFFF0);
      if (!usual) odd++;
    }
    return odd * 20L < text.length();
  }

  /** The encoding that a page or XML file claims in its first bytes, null if none or unknown. */
  static @Nullable Charset declared(byte[] content) {
    int length = Math.min(content.length, DECLARATION_WITHIN);
    String head =
        new String(content, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int meta = head.indexOf("<meta");
    while (meta >= 0) {
      int close = head.indexOf('>', meta);
      int end = close < 0 ? head.length() : close;
      int at = head.indexOf("charset", meta);
      if (at >= 0 && at < end) {
        Charset charset = named(value(head, at + 7, end));
        if (charset != null) return charset;
      }
      meta = head.indexOf("<meta", end);
    }
    int xml = head.indexOf("<?xml");
    int encoding = xml < 0 ? -1 : head.indexOf("encoding", xml);
    int close = xml < 0 ? -1 : head.indexOf("?>", xml);
    return encoding < 0 || encoding > close ? null : named(value(head, encoding + 8, close));
  }

  /** What follows {@code =} and a quote, up to the next character that no charset name has. */
  private static String value(String head, int from, int end) {
    int start = from;
    while (start < end && "= \t\r\n\"'".indexOf(head.charAt(start)) >= 0) start++;
    int stop = start;
    while (stop < end && "\"' \t\r\n;/>?".indexOf(head.charAt(stop)) < 0) stop++;
    return head.substring(start, stop);
  }

  private static @Nullable Charset named(String name) {
    if (name.startsWith("gb") || name.equals("cp936") || name.equals("ms936")) return GB18030;
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }

  /** The encoding of bytes that are no valid UTF-8, or are it only by chance. */
  static Charset likeliest(byte[] content, @Nullable Charset declared, boolean validUtf8) {
    int from = firstBeyondAscii(content) & ~1;
    int length = Math.min(content.length - from, SAMPLE) & ~1;
    if (length == 0) length = content.length - from;
    Charset best = validUtf8 ? StandardCharsets.UTF_8 : GB18030;
    double most = score(content, from, length, best, declared) + (validUtf8 ? DECLARED_BONUS : 0);
    Charset wide = validUtf8 ? null : wide(content);
    List<Charset> others = new ArrayList<>(List.of(StandardCharsets.UTF_8, GB18030, BIG5));
    if (wide != null) others.add(wide);
    Charset guess = null;
    for (Charset other : others) {
      if (other.equals(best)) continue;
      double score = score(content, from, length, other, declared);
      if (Math.abs(score - most) < 0.02 && !validUtf8) {
        if (guess == null) guess = detected(content, from, length);
        if (other.equals(guess)) score += 0.04;
      }
      if (score > most) {
        best = other;
        most = score;
      }
    }
    return best;
  }

  private static double score(
      byte[] content, int from, int length, Charset charset, @Nullable Charset declared) {
    double likeness = CommonChinese.likeness(new String(content, from, length, charset));
    return charset.equals(declared) ? likeness + DECLARED_BONUS : likeness;
  }

  private static Charset detected(byte[] content, int from, int length) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(content, from, length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    Charset charset = name == null ? null : named(name.toLowerCase(Locale.ROOT));
    return charset == null ? GB18030 : charset;
  }

  private static int firstBeyondAscii(byte[] content) {
    int i = 0;
    while (i < content.length && content[i] > 0) i++;
    return i == content.length ? 0 : i;
  }
}
