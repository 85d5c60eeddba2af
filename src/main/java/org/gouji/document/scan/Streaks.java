package org.gouji.document.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds what may be ruling lines or pieces of them: long thin runs of dark pixels. */
final class Streaks {

  /** Longer than any stroke of a character, in points. */
  private static final float LONG = 50;

  private static final float SHORT = 7;
  private static final float THICKEST = 4;
  private static final float GAP = 2.5f;
  private static final float BESIDE = 2.5f;
  private static final double SOLID = 0.9;

  private final Ridges ridges;
  private final float scale;
  private final List<Streak> found = new ArrayList<>();
  private final List<Streak> open = new ArrayList<>();

  private Streaks(Ridges ridges, float scale) {
    this.ridges = ridges;
    this.scale = scale;
  }

  /**
   * The streaks along the rows of a page, long ones first, without those at the edge of longer
   * ones.
   *
   * @param scale pixels a point
   */
  static List<Streak> of(Ridges ridges, float scale) {
    Streaks streaks = new Streaks(ridges, scale);
    streaks.search();
    return streaks.sharp();
  }

  private void search() {
    Ink along = ridges.ink();
    int gap = Math.max(1, Math.round(GAP * scale));
    for (int at = 0; at < along.height(); at++) {
      int row = at;
      open.removeIf(streak -> row - streak.last() > 1);
      runs(
          along.width(),
          gap,
          x -> along.at(x, row) || along.at(x, row - 1) || along.at(x, row + 1),
          (from, to) -> pieces(row, from, to));
    }
  }

  /** Takes what is even of a run. */
  private void pieces(int row, int start, int end) {
    if (end - start < SHORT * scale) return;
    boolean[] firm = ridges.firm(row, start, end);
    runs(
        firm.length,
        1,
        i -> firm[i],
        (from, to) -> {
          if (to - from < SHORT * scale) return;
          boolean isLong = to - from >= LONG * scale;
          int bare = 0;
          for (int x = start + from; x < start + to; x++) if (ridges.isBare(x, row)) bare++;
          take(new Streak(isLong, row, start + from, start + to, bare));
        });
  }

  private void take(Streak run) {
    for (Streak streak : open) if (streak.takes(run)) return;
    open.add(run);
    found.add(run);
  }

  /** What is done with a run of places. */
  private interface Run {
    void take(int from, int to);
  }

  /** Finds the runs of dark places with but small gaps. */
  private static void runs(int length, int gap, IntPredicate dark, Run run) {
    int start = -1;
    int end = -1;
    int count = 0;
    for (int i = 0; i <= length + gap; i++) {
      if (i < length && dark.test(i)) {
        if (start < 0) start = i;
        end = i + 1;
        count++;
      } else if (start >= 0 && i - end >= gap) {
        if (count >= SOLID * (end - start)) run.take(start, end);
        start = -1;
        count = 0;
      }
    }
  }

  private List<Streak> sharp() {
    found.removeIf(it -> it.thickness() > THICKEST * scale);
    found.sort(Comparator.comparingInt(Streak::length).reversed());
    List<Streak> sharp = new ArrayList<>();
    for (Streak streak : found) {
      if (streak.isBare() || sharp.stream().noneMatch(it -> blurs(it, streak))) sharp.add(streak);
    }
    return sharp;
  }

  /** Whether a streak is but the edge of a longer one. */
  private boolean blurs(Streak streak, Streak edge) {
    if (Math.abs(streak.at() - edge.at()) > BESIDE * scale) return false;
    int shared = Math.min(streak.to(), edge.to()) - Math.max(streak.from(), edge.from());
    return shared > 0.8 * edge.length();
  }
}
