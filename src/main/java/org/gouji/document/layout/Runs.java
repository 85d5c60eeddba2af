package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.List;

/** Characters that belong together: the digits of a number, which may stand over a cell's edge. */
final class Runs {

  private Runs() {}

  /** The characters in their order, each alone but for numbers. */
  static List<List<Glyph>> of(List<Glyph> glyphs) {
    List<List<Glyph>> runs = new ArrayList<>();
    Glyph last = null;
    for (Glyph glyph : glyphs) {
      if (last != null && follows(last, glyph)) {
        runs.get(runs.size() - 1).add(glyph);
      } else {
        List<Glyph> run = new ArrayList<>(1);
        run.add(glyph);
        runs.add(run);
      }
      last = glyph;
    }
    return runs;
  }

  private static boolean follows(Glyph last, Glyph next) {
    return last.turn() == 0
        && next.turn() == 0
        && figure(last)
        && figure(next)
        && Math.abs(last.y() - next.y()) < 0.2f * last.size()
        && Math.abs(next.x() - last.right()) < 0.3f * last.size();
  }

  private static boolean figure(Glyph glyph) {
    char c = glyph.text().charAt(0);
    return c >= '0' && c <= '9' || c == '.' || c == ',';
  }
}
