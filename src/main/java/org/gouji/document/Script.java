package org.gouji.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Chinese script, width and white space made alike, for comparing; never for quoting. */
public final class Script {

  private static final int LONGEST_READING = 6;
  private static final char FIRST = '\u3400';
  private static final char LAST = '\u9fff';

  private Script() {}

  /**
   * The text in simplified script, character by character, so that every character keeps its
   * offset.
   */
  public static String simplified(String text) {
    char[] chars = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < FIRST || c > LAST) continue;
      char simple = Table.SIMPLE[c - FIRST];
      if (simple == 0) continue;
      if (chars == null) chars = text.toCharArray();
      chars[i] = simple;
    }
    return chars == null ? text : new String(chars);
  }

  /**
   * End of a reading in brackets after an ideograph ({@code 政(zheng)府(fu)}), as mirrors strew them.
   *
   * @param at offset of an opening bracket
   * @return offset behind the closing bracket; {@code at} where there is no reading
   */
  public static int skipReading(CharSequence text, int at) {
    if (at == 0 || text.charAt(at - 1) < FIRST || text.charAt(at - 1) > LAST) return at;
    int end = at + 1;
    while (end < text.length() && end - at <= LONGEST_READING && isRoman(text.charAt(end))) end++;
    if (end == at + 1 || end >= text.length()) return at;
    char close = text.charAt(end);
    return close == ')' || close == '）' ? end + 1 : at;
  }

  private static boolean isRoman(char c) {
    return c >= 'a' && c <= 'z' || c >= 'à' && c <= 'ǿ' && Character.isLowerCase(c);
  }

  /** Full-width letters, digits and signs as their plain twins (NFKC); plain text is returned. */
  public static String plainWidth(String text) {
    char[] narrowed = null;
    boolean wide = false;
    boolean latin = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0xa0 || c >= 0x4e00 && c <= LAST || c == '·') continue;
      latin |= c <= 0xff;
      wide |= c > 0xff;
      char plain = c <= 0xff ? c : narrow(c);
      if (plain == 0) return Normalizer.normalize(text, Normalizer.Form.NFKC);
      if (plain == c) continue;
      if (narrowed == null) narrowed = text.toCharArray();
      narrowed[i] = plain;
    }
    if (wide && latin) return Normalizer.normalize(text, Normalizer.Form.NFKC);
    return narrowed == null ? text : new String(narrowed);
  }

  /**
   * What NFKC makes of the signs that most reports have, without the tables of Unicode, which cost
   * a start some milliseconds; 0 for all others.
   */
  private static char narrow(char c) {
    if (c > '\uff00' && c < '\uff5f') return (char) (c - 0xfee0);
    if (c == '\u3000') return ' ';
    return "、。〇〈〉《》「」『』【】〔〕—‘’“”".indexOf(c) < 0 ? 0 : c;
  }

  private static final class Table {
    /** The simplified twin of each character; 0 where it is its own. */
    static final char[] SIMPLE = load();

    private static char[] load() {
      char[] simple = new char[LAST - FIRST + 1];
      String pairs = pairs();
      for (int i = 0; i < pairs.length(); i++) {
        if (Character.isWhitespace(pairs.charAt(i))) continue;
        simple[pairs.charAt(i) - FIRST] = pairs.charAt(++i);
      }
      return simple;
    }

    private static String pairs() {
      try (InputStream in = Script.class.getResourceAsStream("simplified.txt")) {
        if (in == null) throw new IllegalStateException("no resource simplified.txt");
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return text.substring(text.indexOf('\n') + 1).strip();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
