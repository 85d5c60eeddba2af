package org.gouji.document.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * Streaks that lie on one line. A scanner breaks faint lines, and characters look like pieces of
 * lines; so a line is believed in where its pieces fill most of what is between lines across it.
 */
final class Track {

  private static final float ASIDE = 0.8f;
  private static final float REACH = 2.5f;
  private static final double FULL = 0.8;
  private static final double BROKEN = 0.5;

  /** A piece lacks at most so many times as much of a line as others of the page do. */
  private static final double WORSE = 8;

  /** Broken lines are believed in from this length on, in points, without a full piece. */
  private static final float FAR = 100;

  private static final double FAR_SHARE = 0.6;

  /** A stretch that is seen whole lacks at most so much more than lines of the page do. */
  private static final double LESS = 0.15;

  /** Where less is seen of the page's lines, they are rows of short dashes. */
  private static final double DASHED = 0.88;

  /** Longer than characters that touch, in points. */
  private static final float CHARACTERS = 24;

  /**
   * A line that runs on past the last across it, as at a page's end, does so for a row at least.
   */
  private static final float OVERHANG = 16;

  private final float scale;
  private final List<Streak> streaks = new ArrayList<>();
  private boolean[] dark = {};
  private boolean[] bare = {};

  private Track(float scale) {
    this.scale = scale;
  }

  /**
   * A stretch of a ruling line.
   *
   * @param at the row of pixels, or column, of its middle
   * @param share of it that is seen
   * @param of what is seen of it
   */
  record Stretch(double at, int from, int to, double share, List<Streak> of) {

    Stretch {
      of = List.copyOf(of);
    }

    /** Whether it reaches a row, or lacks but so many pixels. */
    boolean passes(double row, double reach) {
      return row >= from - reach && row <= to + reach;
    }
  }

  /**
   * Sorts streaks by the lines on which they lie.
   *
   * @param longestFirst of one direction
   */
  static List<Track> of(List<Streak> longestFirst, float scale) {
    List<Track> tracks = new ArrayList<>();
    for (Streak streak : longestFirst) {
      Track on = null;
      for (Track track : tracks) {
        if (on == null && track.near(streak)) on = track;
      }
      if (on == null) {
        on = new Track(scale);
        tracks.add(on);
      }
      on.streaks.add(streak);
    }
    tracks.forEach(Track::mark);
    return tracks;
  }

  private boolean near(Streak streak) {
    return Math.abs(streaks.get(0).at() - streak.at()) <= ASIDE * scale;
  }

  private void mark() {
    dark = new boolean[streaks.stream().mapToInt(Streak::to).max().orElse(0)];
    bare = new boolean[dark.length];
    for (Streak it : streaks) {
      for (int i = Math.max(0, it.from()); i < it.to(); i++) {
        dark[i] = true;
        bare[i] |= isRuled(it);
      }
    }
  }

  /** What is certainly a line, whatever is across it: a long streak with those close to it. */
  List<Stretch> certain() {
    List<Stretch> certain = new ArrayList<>();
    float gap = 12 * scale;
    for (int start = next(0); start < dark.length; ) {
      int end = start;
      int at = start;
      while (at < dark.length && at - end <= gap) {
        if (dark[at]) end = at + 1;
        at++;
      }
      int from = start;
      int to = end;
      boolean found =
          streaks.stream()
              .anyMatch(it -> it.isLong() && isRuled(it) && it.from() >= from && it.to() <= to);
      if (found || to - from > FAR * scale && share(bare, from, to) >= FAR_SHARE) {
        certain.add(stretch(from, to));
      }
      start = next(end);
    }
    return certain;
  }

  private int next(int from) {
    int at = from;
    while (at < dark.length && !dark[at]) at++;
    return at;
  }

  /**
   * The stretches of it that end at lines across it, or run on past the outer ones.
   *
   * @param reach how far lines across may end from it, in points
   * @param whole the share that is seen of the page's lines
   */
  List<Stretch> between(List<Stretch> across, double reach, double whole) {
    List<Integer> cuts = cuts(across, reach * scale);
    List<Stretch> lines = new ArrayList<>();
    if (cuts.isEmpty()) return lines;
    boolean[] there = there(cuts, whole);
    int from = overhang(cuts.get(0), -1);
    int to = cuts.get(0);
    for (int i = 0; i < there.length; i++) {
      if (there[i]) {
        to = cuts.get(i + 1);
        continue;
      }
      if (to > from) lines.add(stretch(from, to));
      from = cuts.get(i + 1);
      to = from;
    }
    to = overhang(cuts.get(cuts.size() - 1), 1);
    if (to > from) lines.add(stretch(from, to));
    return lines;
  }

  private List<Integer> cuts(List<Stretch> across, double reach) {
    double at = streaks.get(0).at();
    List<Integer> cuts = new ArrayList<>();
    across.stream()
        .filter(it -> it.passes(at, reach))
        .map(it -> (int) Math.round(it.at()))
        .sorted()
        .filter(it -> cuts.isEmpty() || it - cuts.get(cuts.size() - 1) > REACH * scale)
        .forEach(cuts::add);
    return cuts;
  }

  /** Between which lines across there is a line. */
  private boolean[] there(List<Integer> cuts, double whole) {
    double least = Math.max(BROKEN, 1 - WORSE * (1 - whole));
    double full = Math.max(FAR_SHARE, Math.min(FULL, whole - LESS));
    float piece = whole < DASHED ? 0 : CHARACTERS;
    int count = cuts.size() - 1;
    boolean[] there = new boolean[count];
    boolean[] broken = new boolean[count];
    for (int i = 0; i < count; i++) {
      int from = cuts.get(i);
      int to = cuts.get(i + 1);
      double share = share(from, to);
      boolean begins = touches(from, 1);
      boolean ends = touches(to, -1);
      there[i] = share >= full && begins && ends && piece(from, to, 0);
      broken[i] = (share >= least && (begins || ends) || share >= full) && piece(from, to, piece);
    }
    for (int start = 0; start < count; start++) {
      if (!broken[start] && !there[start]) continue;
      int end = start;
      boolean sure = false;
      while (end < count && (broken[end] || there[end])) sure |= there[end++];
      int from = cuts.get(start);
      int to = cuts.get(end);
      sure |=
          to - from >= FAR * scale
              && piece(from, to, piece)
              && share(from, to) >= Math.max(least, FAR_SHARE);
      for (int i = start; i < end; i++) there[i] = sure;
      start = end;
    }
    return there;
  }

  private boolean touches(int cut, int step) {
    for (int i = 0; i <= REACH * scale; i++) if (dark(cut + step * i)) return true;
    return false;
  }

  /** Whether some piece so long, with paper beside it, has part in a stretch. */
  private boolean piece(int from, int to, float least) {
    return streaks.stream()
        .anyMatch(
            it -> it.to() > from && it.from() < to && isRuled(it) && it.length() >= least * scale);
  }

  /** Whether a piece is part of no characters. */
  private boolean isRuled(Streak piece) {
    return piece.isBare() || piece.length() >= FAR * scale;
  }

  private int overhang(int cut, int step) {
    int end = cut;
    for (int at = cut; Math.abs(at - end) <= REACH * scale; at += step) if (dark(at)) end = at;
    boolean runsOn = Math.abs(end - cut) >= OVERHANG * scale;
    return runsOn && share(Math.min(cut, end), Math.max(cut, end)) >= FULL ? end : cut;
  }

  private boolean dark(int at) {
    return at >= 0 && at < dark.length && dark[at];
  }

  private double share(int from, int to) {
    return share(dark, from, to);
  }

  private static double share(boolean[] seen, int from, int to) {
    int count = 0;
    for (int i = Math.max(0, from); i < Math.min(seen.length, to); i++) if (seen[i]) count++;
    return (double) count / Math.max(1, to - from);
  }

  private Stretch stretch(int from, int to) {
    return new Stretch(
        at(from, to),
        from,
        to,
        share(from, to),
        streaks.stream().filter(it -> it.to() > from && it.from() < to).toList());
  }

  private double at(int from, int to) {
    double weight = 0;
    double moment = 0;
    for (Streak it : streaks) {
      if (it.to() <= from || it.from() >= to) continue;
      weight += it.weight();
      moment += it.weight() * it.at();
    }
    return weight == 0 ? streaks.get(0).at() : moment / weight;
  }
}
