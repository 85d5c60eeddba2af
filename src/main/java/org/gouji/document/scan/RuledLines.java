package org.gouji.document.scan;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.layout.Segment;

/** Finds ruling lines, also where the scanner broke them. */
final class RuledLines {

  private static final int ROUNDS = 3;

  /** How far a line may end from one across it, in points, and where both may be broken. */
  private static final double NEAR = 2.5;

  private static final double BROKEN = 10;

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

  /** The lines in points. */
  List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    for (Track.Stretch line : level) segments.add(segment(true, line));
    for (Track.Stretch line : upright) segments.add(segment(false, line));
    return segments;
  }

  private Segment segment(boolean horizontal, Track.Stretch line) {
    float at = (float) ((line.at() + 0.5) / scale);
    return new Segment(horizontal, at, line.from() / scale, line.to() / scale);
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
