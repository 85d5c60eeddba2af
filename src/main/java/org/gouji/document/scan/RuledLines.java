package org.gouji.document.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.document.layout.Segment;

/** Finds ruling lines, also where the scanner broke them. */
final class RuledLines {

  private static final int ROUNDS = 3;

  /** How far a line may end from one across it, in points, and where both may be broken. */
  private static final double NEAR = 2.5;

  private static final double BROKEN = 10;

  /** Closer than any row is high, in points. */
  private static final double DOUBLE = 3.5;

  private final int width;
  private final int height;
  private final float scale;
  private List<Track.Stretch> level = List.of();
  private List<Track.Stretch> upright = List.of();

  private RuledLines(Grey page, float scale) {
    this.width = page.width();
    this.height = page.height();
    this.scale = scale;
  }

  /**
   * The lines of a page.
   *
   * @param scale pixels a point
   */
  static RuledLines of(Grey page, float scale) {
    RuledLines lines = new RuledLines(page, scale);
    Ridges rows = new Ridges(page, scale);
    Ridges columns = new Ridges(page.transposed(), scale);
    lines.find(
        Track.of(Streaks.of(rows, scale), scale), Track.of(Streaks.of(columns, scale), scale));
    return lines;
  }

  /** Finds lines by those across them, and those again by these. */
  private void find(List<Track> rows, List<Track> columns) {
    List<Track.Stretch> certainRows = rows.stream().flatMap(it -> it.certain().stream()).toList();
    List<Track.Stretch> certainColumns =
        columns.stream().flatMap(it -> it.certain().stream()).toList();
    double whole = Math.min(whole(certainRows), whole(certainColumns));
    for (int round = 1; round <= ROUNDS; round++) {
      boolean last = round == ROUNDS;
      level = between(rows, last ? upright : union(certainColumns, upright), last, whole);
      upright = between(columns, last ? level : union(certainRows, level), last, whole);
    }
  }

  /** The share that is seen of lines. */
  private static double whole(List<Track.Stretch> lines) {
    double length = 0;
    double seen = 0;
    for (Track.Stretch line : lines) {
      length += line.to() - line.from();
      seen += line.share() * (line.to() - line.from());
    }
    return length == 0 ? 1 : seen / length;
  }

  private static List<Track.Stretch> between(
      List<Track> tracks, List<Track.Stretch> across, boolean last, double whole) {
    double reach = last ? NEAR : BROKEN;
    return tracks.stream().flatMap(it -> it.between(across, reach, whole).stream()).toList();
  }

  private static List<Track.Stretch> union(List<Track.Stretch> some, List<Track.Stretch> more) {
    List<Track.Stretch> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  /** The lines in points, two that run close side by side, as around cells of their own, as one. */
  List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    segments(true, level, segments);
    segments(false, upright, segments);
    return segments;
  }

  private void segments(boolean horizontal, List<Track.Stretch> lines, List<Segment> segments) {
    List<Track.Stretch> sorted = new ArrayList<>(lines);
    sorted.sort(
        Comparator.comparingDouble(Track.Stretch::at).thenComparingInt(Track.Stretch::from));
    List<List<Track.Stretch>> groups = new ArrayList<>();
    for (Track.Stretch line : sorted) {
      List<Track.Stretch> with = null;
      for (List<Track.Stretch> group : groups) if (besides(group, line)) with = group;
      if (with == null) groups.add(new ArrayList<>(List.of(line)));
      else with.add(line);
    }
    for (List<Track.Stretch> group : groups) {
      float at = (float) ((middle(group) + 0.5) / scale);
      for (Track.Stretch line : group) {
        segments.add(new Segment(horizontal, at, line.from() / scale, line.to() / scale));
      }
    }
  }

  private boolean besides(List<Track.Stretch> group, Track.Stretch line) {
    return line.at() - group.get(0).at() <= DOUBLE * scale
        && group.stream().anyMatch(it -> line.from() < it.to() && line.to() > it.from());
  }

  private static double middle(List<Track.Stretch> lines) {
    double length = 0;
    double moment = 0;
    for (Track.Stretch line : lines) {
      length += line.to() - line.from();
      moment += line.at() * (line.to() - line.from());
    }
    return moment / length;
  }

  /** The pixels of the lines. */
  Ink pixels() {
    Ink pixels = new Ink(width, height);
    for (Track.Stretch line : level) mark(line, true, pixels);
    for (Track.Stretch line : upright) mark(line, false, pixels);
    return pixels;
  }

  private static void mark(Track.Stretch line, boolean horizontal, Ink pixels) {
    for (Streak streak : line.of()) {
      int from = Math.max(streak.from(), line.from()) - 2;
      int to = Math.min(streak.to(), line.to()) + 2;
      for (int at = streak.first() - 1; at <= streak.last() + 1; at++) {
        for (int i = from; i <= to; i++) {
          if (horizontal) pixels.set(i, at);
          else pixels.set(at, i);
        }
      }
    }
  }
}
