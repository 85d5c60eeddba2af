package org.gouji.document.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.document.layout.Segment;

/** Finds ruling lines: long thin runs of dark pixels, and short ones that join two of them. */
final class RuledLines {

  /** Longer than any stroke of a character, in points. */
  private static final float LONG = 50;

  private static final float SHORT = 7;
  private static final float THICKEST = 4;
  private static final float REACH = 2.5f;
  private static final float GAP = 2.5f;
  private static final double SOLID = 0.9;

  private final int width;
  private final int height;
  private final float scale;
  private final List<Found> lines = new ArrayList<>();

  /** A run of pixels along a line, or the runs that make one. */
  private static final class Found {
    final boolean horizontal;
    final boolean isLong;
    int from;
    int to;
    int first;
    int last;
    double weight;
    double moment;
    int lastFrom;
    int lastTo;

    Found(boolean horizontal, boolean isLong, int at, int from, int to) {
      this.horizontal = horizontal;
      this.isLong = isLong;
      this.from = from;
      this.to = to;
      this.first = at;
      add(at, from, to);
    }

    final void add(int at, int newFrom, int newTo) {
      from = Math.min(from, newFrom);
      to = Math.max(to, newTo);
      last = at;
      lastFrom = newFrom;
      lastTo = newTo;
      weight += newTo - newFrom;
      moment += (double) at * (newTo - newFrom);
    }

    boolean takes(Found run) {
      return isLong == run.isLong && run.from <= lastTo && run.to >= lastFrom;
    }

    double at() {
      return moment / weight;
    }

    /** Rows of pixels that it takes, without the two that looking beside them adds. */
    double thickness() {
      return Math.max(1, weight / (to - from) - 2);
    }
  }

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
    RuledLines found = new RuledLines(page, scale);
    List<Found> shorter = new ArrayList<>();
    found.search(true, new Ridges(page, scale), shorter);
    found.search(false, new Ridges(page.transposed(), scale), shorter);
    for (int round = 0; round < 2; round++) {
      List<Found> joining = shorter.stream().filter(found::joins).toList();
      shorter.removeAll(joining);
      found.lines.addAll(joining);
    }
    return found;
  }

  /** The lines in points. */
  List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    for (Found line : lines) {
      float at = (float) ((line.at() + 0.5) / scale);
      segments.add(new Segment(line.horizontal, at, line.from / scale, line.to / scale));
    }
    return segments;
  }

  /** The pixels of the lines. */
  Ink pixels() {
    Ink pixels = new Ink(width, height);
    for (Found line : lines) {
      for (int at = line.first - 1; at <= line.last + 1; at++) {
        for (int i = line.from - 2; i <= line.to + 2; i++) {
          if (line.horizontal) pixels.set(i, at);
          else pixels.set(at, i);
        }
      }
    }
    return pixels;
  }

  /** Looks along the rows of pixels, those of the transposed page for lines that stand. */
  private void search(boolean horizontal, Ridges ridges, List<Found> shorter) {
    Ink along = ridges.ink();
    int least = Math.round(SHORT * scale);
    int enough = Math.round(LONG * scale);
    int gap = Math.max(1, Math.round(GAP * scale));
    List<Found> longer = new ArrayList<>();
    List<Found> open = new ArrayList<>();
    for (int at = 0; at < along.height(); at++) {
      int now = at;
      open.removeIf(line -> now - line.last > 1);
      int start = -1;
      int end = -1;
      int dark = 0;
      for (int i = 0; i <= along.width() + gap; i++) {
        if (along.at(i, at) || along.at(i, at - 1) || along.at(i, at + 1)) {
          if (start < 0) start = i;
          end = i + 1;
          dark++;
        } else if (start >= 0 && i - end >= gap) {
          boolean solid = end - start >= least && dark >= SOLID * (end - start);
          if (solid && ridges.isEven(at, start, end)) {
            boolean isLong = end - start >= enough;
            take(new Found(horizontal, isLong, at, start, end), open, isLong ? longer : shorter);
          }
          start = -1;
          dark = 0;
        }
      }
    }
    longer.removeIf(line -> line.thickness() > THICKEST * scale);
    longer.sort(Comparator.comparingInt((Found line) -> line.from - line.to));
    for (Found line : longer) if (lines.stream().noneMatch(it -> blurs(it, line))) lines.add(line);
  }

  /** Whether a line is but the edge of a longer one. */
  private boolean blurs(Found line, Found edge) {
    if (line.horizontal != edge.horizontal) return false;
    if (Math.abs(line.at() - edge.at()) > REACH * scale) return false;
    int shared = Math.min(line.to, edge.to) - Math.max(line.from, edge.from);
    return shared > 0.8 * (edge.to - edge.from);
  }

  private static void take(Found run, List<Found> open, List<Found> all) {
    for (Found line : open) {
      if (!line.takes(run)) continue;
      line.add(run.first, run.from, run.to);
      return;
    }
    open.add(run);
    all.add(run);
  }

  /** Whether both ends of a short line lie on lines across it. */
  private boolean joins(Found line) {
    if (lines.stream().anyMatch(it -> blurs(it, line))) return false;
    return line.thickness() <= THICKEST * scale && meets(line, line.from) && meets(line, line.to);
  }

  private boolean meets(Found line, int end) {
    float reach = REACH * scale;
    for (Found other : lines) {
      if (other.horizontal == line.horizontal) continue;
      if (Math.abs(other.at() - end) > reach) continue;
      if (line.at() >= other.from - reach && line.at() <= other.to + reach) return true;
    }
    return false;
  }
}
