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
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0xff && !(c >= 0x4e00 && c <= 0x9fff)) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
      }
    }
    return text;
  }

  private static final class Table {
    /** The simplified twin of each character; 0 where it is its own. */
    static final char[] SIMPLE = load();

    private static char[] load() {
      char[] simple = new char[LAST - FIRST + 1];
      for (String pair : pairs().split("\\s+")) {
        simple[pair.charAt(0) - FIRST] = pair.charAt(1);
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
