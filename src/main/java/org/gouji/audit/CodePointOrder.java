package org.gouji.audit;

import java.util.Comparator;

/** Compares strings by code point, which UTF-16 order does not for rare characters. */
final class CodePointOrder {

  static final Comparator<String> INSTANCE = CodePointOrder::compare;

  private CodePointOrder() {}

  private static int compare(String a, String b) {
    int common = Math.min(a.length(), b.length());
    for (int i = 0; i < common; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean bothOrNeither = Character.isSurrogate(x) == Character.isSurrogate(y);
        return bothOrNeither ? Character.compare(x, y) : Character.isSurrogate(x) ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
