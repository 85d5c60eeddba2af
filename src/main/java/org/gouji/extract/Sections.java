package org.gouji.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.gouji.report.Section;
import org.jspecify.annotations.Nullable;

/**
 * The prose of a report by statutory section.
 *
 * @param found the sections found, by number
 * @param preface passages before the first section
 * @param running whether titles stand amid running text, so that a title with a slip is not seen
 */
record Sections(Map<Integer, Part> found, List<Passage> preface, boolean running) {

  /** A section: its heading and its passages. */
  record Part(Section section, List<Passage> passages) {}

  /** With fewer, the titles may bear another kind of number. */
  private static final int FEWEST_HEADINGS = 3;

  /** From this length on a line holds more than a title. */
  private static final int SHORTEST_SPLIT = 30;

  /** Titles that stand before a few words on their line have at least this length. */
  private static final int SHORTEST_RUN = 8;

  private record Heading(int index, SectionTitles.Hit hit, Passage passage) {}

  /**
   * Splits passages that hold section titles amid running text, then finds the sections.
   *
   * @param recognized whether characters of titles may have been read wrongly
   */
  static Sections of(List<Passage> passages, SectionTitles titles, boolean recognized) {
    List<Passage> split = new ArrayList<>();
    for (Passage passage : passages) split(passage, titles, split);
    Map<Integer, Heading> best = headings(split, titles::worded);
    if (best.size() < FEWEST_HEADINGS) {
      for (Function<String, SectionTitles.@Nullable Hit> other :
          List.<Function<String, SectionTitles.@Nullable Hit>>of(
              titles::bracketed, titles::unnumbered)) {
        Map<Integer, Heading> found = headings(split, other);
        if (found.size() > Math.max(best.size(), FEWEST_HEADINGS)) best = found;
      }
    }
    if (recognized) misread(split, titles, best);
    List<Heading> order = new ArrayList<>(best.values());
    order.sort(Comparator.comparingInt(Heading::index));
    Map<Integer, Part> found = new TreeMap<>();
    for (int k = 0; k < order.size(); k++) {
      Heading heading = order.get(k);
      int end = k + 1 < order.size() ? order.get(k + 1).index() : split.size();
      List<Passage> body = split.subList(heading.index() + 1, end);
      found.put(heading.hit().no(), part(heading, k + 1, body, titles));
    }
    int first = order.isEmpty() ? split.size() : order.get(0).index();
    boolean running = split.size() > passages.size() + 2;
    return new Sections(found, List.copyOf(split.subList(0, first)), running);
  }

  private static Map<Integer, Heading> headings(
      List<Passage> passages, Function<String, SectionTitles.@Nullable Hit> title) {
    Map<Integer, Heading> best = new TreeMap<>();
    List<SectionTitles.@Nullable Hit> hits =
        new ArrayList<>(passages.stream().map(p -> title.apply(p.text())).toList());
    withoutContents(hits);
    for (int i = 0; i < passages.size(); i++) {
      SectionTitles.Hit hit = hits.get(i);
      if (hit == null) continue;
      Heading known = best.get(hit.no());
      if (known == null || hit.score() > known.hit().score()) {
        best.put(hit.no(), new Heading(i, hit, passages.get(i)));
      }
    }
    return best;
  }

  /** Adds numbered titles, in their place among those found, that resemble what they should be. */
  private static void misread(
      List<Passage> passages, SectionTitles titles, Map<Integer, Heading> found) {
    for (int no = 1; no <= SectionTitles.LAST; no++) {
      Heading before = found.get(no - 1);
      Heading after = found.get(no + 1);
      if (found.containsKey(no) || before == null && no > 1) continue;
      int from = before == null ? 0 : before.index() + 1;
      int to = after == null ? passages.size() : after.index();
      for (int i = from; i < to; i++) {
        SectionTitles.Hit hit = titles.misread(passages.get(i).text(), no);
        if (hit == null) continue;
        found.put(no, new Heading(i, hit, passages.get(i)));
        break;
      }
    }
  }

  /** Takes titles away that are a table of contents: one after the other, the first comes again. */
  private static void withoutContents(List<SectionTitles.@Nullable Hit> hits) {
    for (int from = 0; from < hits.size(); from++) {
      SectionTitles.Hit first = hits.get(from);
      if (first == null || first.no() != 1) continue;
      int to = from;
      while (to < hits.size() && hits.get(to) != null) to++;
      boolean again =
          hits.subList(to, hits.size()).stream().anyMatch(hit -> hit != null && hit.no() == 1);
      if (to - from > FEWEST_HEADINGS + 1 && again) {
        for (int i = from; i < to; i++) hits.set(i, null);
      }
      from = to;
    }
  }

  private static Part part(
      Heading heading, int position, List<Passage> body, SectionTitles titles) {
    String text = body.stream().map(Passage::text).collect(Collectors.joining("\n"));
    int length = body.stream().mapToInt(passage -> passage.text().length()).sum();
    String official =
        titles.wordings().stream()
            .filter(w -> w.no() == heading.hit().no() && w.official())
            .map(SectionTitles.Wording::key)
            .findFirst()
            .orElse("");
    Section section =
        new Section(
            heading.hit().no(),
            official,
            heading.hit().number(),
            position,
            length,
            text,
            heading.passage().quote());
    return new Part(section, List.copyOf(body));
  }

  private static void split(Passage passage, SectionTitles titles, List<Passage> out) {
    String text = passage.text();
    boolean whole =
        text.length() < SHORTEST_RUN
            || !SectionTitles.numbered(text)
            || !titles.inline().possible(passage.letters());
    if (whole || titles.hit(text) != null) {
      out.add(passage);
      return;
    }
    int from = 0;
    Matcher matcher = titles.inline().matcher(text);
    while (matcher.find()) {
      boolean starts = matcher.start() == 0 || matcher.start() > 0 && ends(text, matcher.start());
      boolean run =
          text.length() >= SHORTEST_SPLIT || matcher.end() - matcher.start() >= SHORTEST_RUN;
      if (!starts || !run) continue;
      if (matcher.start() > from) out.add(passage.part(from, matcher.start()));
      out.add(passage.part(matcher.start(), matcher.end()));
      from = matcher.end();
    }
    if (from < text.length()) out.add(from == 0 ? passage : passage.part(from, text.length()));
  }

  private static boolean ends(String text, int at) {
    char before = text.charAt(at - 1);
    return "。;!)）”\"”0123456789".indexOf(before) >= 0 || at > 400;
  }

  @Nullable Part get(int no) {
    return found.get(no);
  }

  List<Passage> passages(int no) {
    Part part = found.get(no);
    return part == null ? List.of() : part.passages();
  }

  /** Passages of the preface and of these sections, in this order. */
  List<Passage> withPreface(int... numbers) {
    List<Passage> all = new ArrayList<>(preface);
    for (int no : numbers) all.addAll(passages(no));
    return all;
  }
}
