package org.gouji.extract;

import java.util.ArrayList;
import java.util.List;

/** Cuts a passage into sentences and clauses. */
final class Sentences {

  private Sentences() {}

  /** A stretch of a passage's text. */
  record Span(Passage passage, int from, int to) {
    String text() {
      return passage.text().substring(from, to);
    }
  }

  static List<Span> of(Passage passage) {
    return cut(passage, 0, passage.text().length(), "。;!?");
  }

  /** The stretch of that sentence, between commas, that an offset lies in. */
  static Span clause(Span sentence, int at) {
    String text = sentence.passage().text();
    int from = at;
    int to = at;
    while (from > sentence.from() && !comma(text, from - 1)) from--;
    while (to < sentence.to() && !comma(text, to)) to++;
    return new Span(sentence.passage(), from, to);
  }

  /** A comma that does not stand between the digits of a number. */
  private static boolean comma(String text, int at) {
    char c = text.charAt(at);
    if (c != ',' && c != '，' && c != ':') return false;
    boolean digits =
        at > 0
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1));
    return !digits;
  }

  private static List<Span> cut(Passage passage, int from, int to, String ends) {
    List<Span> spans = new ArrayList<>();
    int start = from;
    for (int i = from; i < to; i++) {
      if (ends.indexOf(passage.text().charAt(i)) >= 0) {
        if (i > start) spans.add(new Span(passage, start, i + 1));
        start = i + 1;
      }
    }
    if (start < to) spans.add(new Span(passage, start, to));
    return spans;
  }
}
