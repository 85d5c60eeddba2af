package org.gouji.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.document.Place;
import org.gouji.document.Quote;

/** Passages as one text without white space, in which labels are found whatever stands between. */
final class RunningText {

  private final StringBuilder text = new StringBuilder();
  private final List<Passage> passages;
  private final List<Integer> starts = new ArrayList<>();
  private final StringBuilder keys = new StringBuilder();
  private final List<Integer> places = new ArrayList<>();

  RunningText(List<Passage> passages) {
    this.passages = passages;
    for (Passage passage : passages) {
      starts.add(text.length());
      text.append(passage.text());
    }
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetterOrDigit(text.charAt(i))) continue;
      keys.append(text.charAt(i));
      places.add(i);
    }
  }

  /**
   * Where a label stands.
   *
   * @param start offset of its first character
   * @param end offset after its last one
   */
  record Hit(int start, int end) {}

  /** All places of any of some labels from an offset on, the longest label at each. */
  List<Hit> find(List<String> labels, int from) {
    int place = Collections.binarySearch(places, from);
    int first = place < 0 ? -place - 1 : place;
    SortedMap<Integer, Integer> longest = new TreeMap<>();
    for (String label : labels) {
      for (int k = keys.indexOf(label, first); k >= 0; k = keys.indexOf(label, k + 1)) {
        longest.merge(k, label.length(), Math::max);
      }
    }
    List<Hit> hits = new ArrayList<>();
    longest.forEach((k, n) -> hits.add(new Hit(places.get(k), places.get(k + n - 1) + 1)));
    return hits;
  }

  int length() {
    return text.length();
  }

  /** Whether a passage begins at an offset. */
  boolean opensPassage(int offset) {
    return starts.get(passage(offset)) == offset;
  }

  char at(int offset) {
    return text.charAt(offset);
  }

  /** From one offset to another, a space wherever the original has white space or a new line. */
  String spaced(int from, int to) {
    StringBuilder spaced = new StringBuilder();
    for (int i = from; i < to; i++) {
      int passage = passage(i);
      int own = i - starts.get(passage);
      if (i > from && (own == 0 || passages.get(passage).gapBefore(own))) spaced.append(' ');
      spaced.append(text.charAt(i));
    }
    return spaced.toString();
  }

  /** The original words; up to the end of the line where they go over several. */
  Quote quote(int from, int to) {
    if (from >= to) return new Quote(Place.NONE, "");
    int passage = passage(from);
    int start = starts.get(passage);
    int end = Math.min(to - start, passages.get(passage).text().length());
    return passages.get(passage).quote(from - start, end);
  }

  private int passage(int offset) {
    int place = Collections.binarySearch(starts, offset);
    int found = place < 0 ? -place - 2 : place;
    while (found + 1 < starts.size() && starts.get(found + 1) == offset) found++;
    return found;
  }
}
