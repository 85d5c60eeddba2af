package org.gouji.document.scan;

import java.util.ArrayList;
import java.util.List;

/** Finds lines of text: rows of pixels with ink between rows without. */
final class TextLines {

  /** Writing that is lower and narrower than these shares of a character is a speck. */
  private static final float SPECK = 0.2f;

  private static final float GAP = 2.2f;

  private final Ink ink;

  TextLines(Ink ink) {
    this.ink = ink;
  }

  /** The rows with ink in a box, gathered as they touch, each as wide as its ink. */
  List<Box> bands(Box box) {
    List<Box> bands = new ArrayList<>();
    int start = -1;
    for (int y = box.top(); y <= box.bottom(); y++) {
      boolean inked = y < box.bottom() && inked(box, y);
      if (inked && start < 0) start = y;
      if (inked || start < 0) continue;
      bands.add(tight(new Box(box.left(), start, box.right(), y)));
      start = -1;
    }
    return bands;
  }

  /**
   * The lines of text in a box, top down.
   *
   * @param em height of a character in pixels: pieces of one, as in 三, are put together
   */
  List<Box> lines(Box box, float em) {
    List<Box> lines = new ArrayList<>();
    for (Box band : bands(box)) {
      Box last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      if (last != null && band.bottom() - last.top() <= 1.1f * em) {
        lines.set(lines.size() - 1, union(last, band));
      } else {
        lines.add(band);
      }
    }
    lines.removeIf(line -> isSpeck(line, em));
    return lines;
  }

  /** The parts of a line between wide gaps. */
  List<Box> pieces(Box line, float em) {
    float gap = GAP * em;
    List<Box> pieces = new ArrayList<>();
    int start = line.left();
    int end = line.left();
    for (int x = line.left(); x < line.right(); x++) {
      if (!inkedColumn(line, x)) continue;
      if (x - end >= gap) {
        pieces.add(tight(new Box(start, line.top(), end, line.bottom())));
        start = x;
      }
      end = x + 1;
    }
    pieces.add(tight(new Box(start, line.top(), end, line.bottom())));
    pieces.removeIf(piece -> isSpeck(piece, em));
    return pieces;
  }

  private static boolean isSpeck(Box box, float em) {
    return box.height() < SPECK * em && box.width() < SPECK * em;
  }

  private static Box union(Box a, Box b) {
    return new Box(
        Math.min(a.left(), b.left()),
        Math.min(a.top(), b.top()),
        Math.max(a.right(), b.right()),
        Math.max(a.bottom(), b.bottom()));
  }

  private Box tight(Box box) {
    int left = box.right();
    int right = box.left();
    for (int x = box.left(); x < box.right(); x++) {
      if (!inkedColumn(box, x)) continue;
      left = Math.min(left, x);
      right = x + 1;
    }
    int top = box.top();
    int bottom = box.bottom();
    Box narrow = new Box(left, top, Math.max(left, right), bottom);
    while (top < bottom && !inked(narrow, top)) top++;
    while (bottom > top && !inked(narrow, bottom - 1)) bottom--;
    return new Box(left, top, narrow.right(), bottom);
  }

  private boolean inked(Box box, int y) {
    for (int x = box.left(); x < box.right(); x++) if (ink.at(x, y)) return true;
    return false;
  }

  private boolean inkedColumn(Box box, int x) {
    for (int y = box.top(); y < box.bottom(); y++) if (ink.at(x, y)) return true;
    return false;
  }
}
