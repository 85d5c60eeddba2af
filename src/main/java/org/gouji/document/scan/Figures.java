package org.gouji.document.scan;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures. A model of text makes little of a digit alone, so short ones are shown to it
 * several times in a row, and count as read only where it says the same each time.
 */
final class Figures {

  /** How sure a figure is at most that was read in two ways. */
  static final double DISPUTED = 0.3;

  /** From here on readings that agree bear each other out. */
  private static final double LIKELY = 0.5;

  private static final double MOST = 0.999;

  /** Says that something stands there, but not what. */
  static final Reading UNREADABLE = new Reading("\uFFFD", 0);

  /** What figures and the signs that stand for none may be taken for. */
  private static final Pattern LIKE =
      Pattern.compile("[0-9０-９A-Za-z〇○|.,，．。·:：/／\\\\—–\\-－一_＿'`丨+＋%％]{1,14}");

  private static final float MARGIN = 0.25f;
  private static final float GAP = 0.14f;

  private final TextRecognizer recognizer;
  private final Grey page;
  private final float em;

  /**
   * @param page without ruling lines
   * @param em height of its characters in pixels
   */
  Figures(TextRecognizer recognizer, Grey page, float em) {
    this.recognizer = recognizer;
    this.page = page;
    this.em = em;
  }

  /** Whether a line is so short that it may be a figure. */
  boolean isShort(Box line) {
    return line.width() < 3 * em && line.height() < 1.3f * em;
  }

  static boolean isLike(String text) {
    return LIKE.matcher(text).matches();
  }

  /**
   * Reads a line that is short or may be a figure.
   *
   * @return where all readings agree and each is likely, it is in doubt only if all err; else as
   *     sure as the least sure
   */
  Reading read(Box line) {
    int copies = line.width() < 1.5f * em ? 3 : line.width() < 3 * em ? 2 : 1;
    List<Reading> readings = recognizer.figure(row(line, copies));
    Reading free = once(readings.get(0), copies);
    if (free != null && !isLike(free.text())) return free;
    Reading best = null;
    double least = 1;
    double doubt = 1;
    for (Reading reading : readings.subList(1, readings.size())) {
      Reading single = once(reading, copies);
      if (single == null) {
        least = Math.min(least, DISPUTED);
        continue;
      }
      least = Math.min(least, single.confidence());
      doubt *= 1 - single.confidence();
      if (best == null) best = single;
      else if (!best.text().equals(single.text())) least = Math.min(least, DISPUTED);
    }
    if (best == null) return UNREADABLE;
    return new Reading(best.text(), least < LIKELY ? least : Math.min(MOST, 1 - doubt));
  }

  /** What is read of one of several copies; null where they were read in several ways. */
  private static @Nullable Reading once(Reading reading, int copies) {
    String text = reading.text().replace(" ", "");
    if (text.isEmpty() || text.length() % copies != 0) return null;
    String first = text.substring(0, text.length() / copies);
    return first.repeat(copies).equals(text) ? new Reading(first, reading.confidence()) : null;
  }

  private Grey row(Box line, int copies) {
    int gap = Math.round(GAP * em);
    int margin = Math.round(MARGIN * em);
    int height = Math.round(Math.max(line.height(), 0.7f * em) + 0.3f * em);
    int top = (line.top() + line.bottom() - height) / 2;
    int step = line.width() + gap;
    int width = copies * step - gap + 2 * margin;
    byte[] pixels = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int along = x - margin + gap / 2;
        int copy = Math.max(0, Math.min(copies - 1, Math.floorDiv(along, step)));
        int from = line.left() + x - margin - copy * step;
        pixels[y * width + x] = (byte) page.at(from, top + y);
      }
    }
    return Grey.of(width, height, pixels);
  }
}
