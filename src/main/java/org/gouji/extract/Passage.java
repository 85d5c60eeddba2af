package org.gouji.extract;

import org.gouji.document.Paragraph;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.document.Script;

/**
 * A paragraph made searchable: simplified script, plain width, no white space; every character
 * still knows where it stood, so that quotes are verbatim.
 */
final class Passage {

  private final String original;
  private final String text;
  private final int[] offsets;
  private final Place place;
  private final boolean heading;

  Passage(Paragraph paragraph) {
    this(paragraph.text(), paragraph.place(), paragraph.heading());
  }

  Passage(String original, Place place, boolean heading) {
    this.original = original;
    this.place = place;
    this.heading = heading;
    String simple = Script.simplified(original);
    StringBuilder compact = new StringBuilder(simple.length());
    int[] map = new int[simple.length() + 1];
    for (int i = 0; i < simple.length(); i++) {
      char c = simple.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000') continue;
      map[compact.length()] = i;
      compact.append(plain(c));
    }
    map[compact.length()] = simple.length();
    this.text = compact.toString();
    this.offsets = map;
  }

  private static char plain(char c) {
    if (c >= '\uff01' && c <= '\uff5e') {
      return (char) (c - 0xfee0);
    }
    return c;
  }

  /** Simplified, plain width, no white space. */
  String text() {
    return text;
  }

  String original() {
    return original;
  }

  Place place() {
    return place;
  }

  boolean isHeading() {
    return heading;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The whole, or its beginning where it is long. */
  Quote quote() {
    return quote(0, Math.min(text.length(), 80));
  }

  /** The original words from one offset of {@link #text} to another. */
  Quote quote(int from, int to) {
    if (from >= to) return new Quote(place, "");
    return new Quote(place, original.substring(offsets[from], offsets[to - 1] + 1).strip());
  }

  /** The part from one offset of {@link #text} to another as a passage of its own. */
  Passage part(int from, int to) {
    if (from >= to) return new Passage("", place, false);
    return new Passage(original.substring(offsets[from], offsets[to - 1] + 1), place, heading);
  }
}
