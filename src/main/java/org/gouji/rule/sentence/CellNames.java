package org.gouji.rule.sentence;

import java.util.Locale;

/** How cells are named by people: what is written may differ in signs and spaces. */
public final class CellNames {

  private CellNames() {}

  /** The name without spaces and signs, so that different ways to write it are the same. */
  public static String key(String name) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= '\uFF01' && c <= '\uFF5E') c = (char) (c - 0xFEE0);
      if (Character.isLetterOrDigit(c)) key.append(c);
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
