package org.gouji.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.document.Paragraph;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.document.Script;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph made searchable: simplified script, plain width, no white space; every character
 * still knows where it stood, so that quotes are verbatim.
 */
final class Passage {

  private final String original;
  private final String text;
  private final int[] offsets;
  private final int[] starts;
  private final List<Place> places;
  private final boolean heading;
  private @Nullable Letters letters;

  Passage(Paragraph paragraph) {
    this(paragraph.text(), paragraph.place(), paragraph.heading());
  }

  Passage(String original, Place place, boolean heading) {
    this(original, new int[] {0}, List.of(place), heading);
  }

  /**
   * @param starts offsets in the original at which the lines begin that it was joined of
   * @param places where those lines stand
   */
  private Passage(String original, int[] starts, List<Place> places, boolean heading) {
    this.original = original;
    this.starts = starts;
    this.places = places;
    this.heading = heading;
    String simple = Script.simplified(original);
    StringBuilder compact = new StringBuilder(simple.length());
    int[] map = new int[simple.length() + 1];
    for (int i = 0; i < simple.length(); i++) {
      char c = simple.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000') continue;
      if ((c == '(' || c == '\uff08') && Script.skipReading(simple, i) > i) {
        i = Script.skipReading(simple, i) - 1;
        continue;
      }
      map[compact.length()] = i;
      compact.append(plain(c));
    }
    map[compact.length()] = simple.length();
    this.text = compact.toString();
    this.offsets = map;
  }

  /** This passage and a following line of it that the source broke off. */
  Passage joined(Passage next) {
    int[] more = Arrays.copyOf(starts, starts.length + next.starts.length);
    for (int i = 0; i < next.starts.length; i++) {
      more[starts.length + i] = original.length() + next.starts[i];
    }
    List<Place> all = new ArrayList<>(places);
    all.addAll(next.places);
    return new Passage(original + next.original, more, List.copyOf(all), heading);
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

  /** The characters of {@link #text}. */
  Letters letters() {
    Letters known = letters;
    if (known == null) letters = known = new Letters(text);
    return known;
  }

  String original() {
    return original;
  }

  Place place() {
    return places.get(0);
  }

  private Place placeAt(int offset) {
    int line = 0;
    while (line + 1 < starts.length && starts[line + 1] <= offset) line++;
    return places.get(line);
  }

  boolean isHeading() {
    return heading;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether white space stood before the character at an offset of {@link #text}. */
  boolean gapBefore(int at) {
    return at > 0 && offsets[at] > offsets[at - 1] + 1;
  }

  /** The whole, or its beginning where it is long. */
  Quote quote() {
    return quote(0, Math.min(text.length(), 80));
  }

  /** The original words from one offset of {@link #text} to another. */
  Quote quote(int from, int to) {
    if (from >= to) return new Quote(place(), "");
    return new Quote(
        placeAt(offsets[from]), original.substring(offsets[from], offsets[to - 1] + 1).strip());
  }

  /** The part from one offset of {@link #text} to another as a passage of its own. */
  Passage part(int from, int to) {
    if (from >= to) return new Passage("", place(), false);
    int begin = offsets[from];
    int end = offsets[to - 1] + 1;
    List<Place> kept = new ArrayList<>(List.of(placeAt(begin)));
    List<Integer> at = new ArrayList<>(List.of(0));
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] <= begin || starts[i] >= end) continue;
      kept.add(places.get(i));
      at.add(starts[i] - begin);
    }
    int[] lines = at.stream().mapToInt(Integer::intValue).toArray();
    return new Passage(original.substring(begin, end), lines, List.copyOf(kept), heading);
  }
}
