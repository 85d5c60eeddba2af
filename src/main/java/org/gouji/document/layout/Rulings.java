package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Ruling lines put in order: pieces of one line joined, lines that touch gathered to lattices. */
final class Rulings {

  static final float NEAR = 2.5f;
  private static final float GAP = 3.5f;
  private static final float TOUCH = 3.5f;
  private static final float SHORTEST = 5f;
  private static final float BESIDE = 6f;

  private Rulings() {}

  /** The lattices of a page, small ones first, so that an inner table comes before its frame. */
  static List<Lattice> lattices(List<Segment> segments) {
    List<Segment> lines = joined(segments);
    int[] group = new int[lines.size()];
    for (int i = 0; i < group.length; i++) group[i] = i;
    for (int i = 0; i < lines.size(); i++) {
      for (int j = i + 1; j < lines.size(); j++) {
        if (touch(lines.get(i), lines.get(j))) group[root(group, i)] = root(group, j);
      }
    }
    List<List<Segment>> groups = new ArrayList<>();
    List<Segment> alone = new ArrayList<>();
    for (int g = 0; g < group.length; g++) {
      if (root(group, g) != g) continue;
      List<Segment> members = new ArrayList<>();
      for (int i = 0; i < group.length; i++) if (root(group, i) == g) members.add(lines.get(i));
      if (members.size() == 1 && !members.get(0).horizontal()) alone.add(members.get(0));
      else groups.add(members);
    }
    List<Lattice> lattices = new ArrayList<>();
    for (List<Segment> members : groups) {
      Lattice lattice = Lattice.of(members);
      if (lattice == null) continue;
      lattices.add(beside(lattice, members, alone));
    }
    lattices.sort(Comparator.comparingDouble(Lattice::area));
    return lattices;
  }

  /**
   * The lattice with the lines beside it that run as far as it does: on a page that begins and ends
   * within a cell nothing else holds that cell's outer line.
   */
  private static Lattice beside(Lattice lattice, List<Segment> members, List<Segment> alone) {
    if (!lattice.openAbove() && !lattice.openBelow()) return lattice;
    List<Segment> more = new ArrayList<>(members);
    for (Segment line : alone) {
      boolean along =
          line.from() <= lattice.top() + BESIDE
              && line.from() >= lattice.top() - BESIDE
              && line.to() >= lattice.bottom() - BESIDE
              && line.to() <= lattice.bottom() + BESIDE;
      if (along) more.add(line);
    }
    Lattice wider = more.size() > members.size() ? Lattice.of(more) : null;
    return wider == null ? lattice : wider;
  }

  private static int root(int[] group, int i) {
    int at = i;
    while (group[at] != at) at = group[at] = group[group[at]];
    return at;
  }

  private static boolean touch(Segment a, Segment b) {
    if (a.horizontal() == b.horizontal()) return false;
    return a.at() >= b.from() - TOUCH
        && a.at() <= b.to() + TOUCH
        && b.at() >= a.from() - TOUCH
        && b.at() <= a.to() + TOUCH;
  }

  /** Lines of pieces that lie on one line and meet, as dashes and the borders of cells do. */
  static List<Segment> joined(List<Segment> segments) {
    List<Segment> sorted = new ArrayList<>(segments);
    sorted.sort(
        Comparator.comparing((Segment it) -> it.horizontal())
            .thenComparing(Segment::at)
            .thenComparing(Segment::from)
            .thenComparing(Segment::to));
    List<Segment> lines = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i < sorted.size() && sameLine(sorted.get(i - 1), sorted.get(i), sorted.get(start))) {
        continue;
      }
      join(sorted.subList(start, i), lines);
      start = i;
    }
    lines.removeIf(line -> line.length() < SHORTEST);
    return lines;
  }

  private static boolean sameLine(Segment before, Segment next, Segment first) {
    return before.horizontal() == next.horizontal()
        && next.at() - before.at() <= NEAR / 2
        && next.at() - first.at() <= NEAR;
  }

  private static void join(List<Segment> pieces, List<Segment> lines) {
    List<Segment> byStart = new ArrayList<>(pieces);
    byStart.sort(Comparator.comparing(Segment::from).thenComparing(Segment::to));
    Segment open = null;
    for (Segment piece : byStart) {
      if (open != null && piece.from() <= open.to() + GAP) {
        open =
            new Segment(open.horizontal(), open.at(), open.from(), Math.max(open.to(), piece.to()));
      } else {
        if (open != null) lines.add(open);
        open = piece;
      }
    }
    if (open != null) lines.add(open);
  }
}
