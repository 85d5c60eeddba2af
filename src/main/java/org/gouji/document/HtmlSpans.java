package org.gouji.document;

/** Reads numbers from attributes as browsers do. */
final class HtmlSpans {

  private static final int MAX = 65_534;

  private HtmlSpans() {}

  /** The whole number that an attribute begins with, at most 65534, else what is given. */
  static int number(String attribute, int otherwise) {
    int i = 0;
    while (i < attribute.length() && Chars.space(attribute.charAt(i))) i++;
    int start = i;
    int value = 0;
    while (i < attribute.length() && attribute.charAt(i) >= '0' && attribute.charAt(i) <= '9') {
      value = Math.min(MAX, value * 10 + attribute.charAt(i) - '0');
      i++;
    }
    return i == start ? otherwise : value;
  }
}
