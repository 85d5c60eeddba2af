package org.gouji.document;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;

/** Chinese script, width and white space made alike, for comparing; never for quoting. */
public final class Script {

  private static final String TRADITIONAL_SIGNS = "開關務報數為機總計與們據會國請實應發區縣處結轉個時門說問題";

  private Script() {}

  /**
   * The text in simplified script, character by character, so that every character keeps its
   * offset.
   */
  public static String simplified(String text) {
    if (!hasTraditional(text)) return text;
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] >= 0x3400) chars[i] = Table.SIMPLE[chars[i]];
    }
    return new String(chars);
  }

  /** Whether the text has any of the commonest traditional characters of this field. */
  public static boolean hasTraditional(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x4e00 && TRADITIONAL_SIGNS.indexOf(c) >= 0) return true;
    }
    return false;
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
    static final char[] SIMPLE = build();

    private static char[] build() {
      char[] simple = new char[0x10000];
      for (int c = 0; c < simple.length; c++) {
        simple[c] = (char) c;
        if (c >= 0x3400 && c <= 0x9fff) {
          String converted = ZhConverterUtil.toSimple(String.valueOf((char) c));
          if (converted.length() == 1) simple[c] = converted.charAt(0);
        }
      }
      return simple;
    }
  }
}
