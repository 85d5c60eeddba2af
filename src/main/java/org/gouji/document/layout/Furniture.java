package org.gouji.document.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes page numbers and the lines that stand on most pages out of the text; not a title that only
 * one other page repeats, as where the last begins with the name under the report, unless it is
 * smaller than the text, or than the largest line of the first page, as no title is.
 */
final class Furniture {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－―_·~\\s]*(?:第?\\s*(?!0\\b)\\d{1,4}\\s*页?|[ivxIVX]{1,5})(?:\\s*[/／,，、共]*\\s*\\d{1,4}\\s*页?)?[-—–－―_·~\\s]*");
  private static final float MARGIN = 0.13f;
  private static final int LINES = 3;

  /** Lines closer than this stand beside each other, not one below the other. */
  private static final float BESIDE = 0.95f;

  /** A line smaller than others by this is no title and no name under a report. */
  private static final float SMALL = 0.92f;

  private Furniture() {}

  /**
   * Removes them, in place.
   *
   * @param size usual size of the text
   */
  static void remove(List<PageItems> pages, float size) {
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (PageItems page : pages) {
      for (Line line : marginal(page)) {
        seen.computeIfAbsent(key(line), it -> new HashSet<>()).add(page.page());
      }
    }
    float most = Math.max(size, largest(pages));
    for (PageItems page : pages) {
      for (Line line : marginal(page)) {
        Set<Integer> on = seen.getOrDefault(key(line), Set.of());
        boolean small = line.size() < SMALL * most;
        boolean title = !small && on.size() < 3 && on.contains(pages.get(0).page());
        boolean repeated = on.size() >= 2 && on.size() * 2 > pages.size();
        boolean number = PAGE_NUMBER.matcher(line.text()).matches() && !besideOthers(line, page);
        if (repeated && !title || number) page.items().remove(line);
      }
    }
  }

  private static float largest(List<PageItems> pages) {
    float most = 0;
    if (pages.isEmpty()) return most;
    for (Object item : pages.get(0).items()) {
      if (item instanceof Line line) most = Math.max(most, line.size());
    }
    return most;
  }

  /** Whether a line is a figure of a row of a table, halfway between the lines of its label. */
  private static boolean besideOthers(Line line, PageItems page) {
    return page.items().stream()
        .filter(Line.class::isInstance)
        .map(Line.class::cast)
        .anyMatch(it -> it != line && Math.abs(it.y() - line.y()) < BESIDE * line.size());
  }

  private static List<Line> marginal(PageItems page) {
    List<Line> lines =
        page.items().stream().filter(Line.class::isInstance).map(Line.class::cast).toList();
    return lines.stream()
        .filter(
            line -> {
              int at = lines.indexOf(line);
              boolean top = at < LINES && line.y() < MARGIN * page.height();
              boolean bottom =
                  at >= lines.size() - LINES && line.y() > (1 - MARGIN) * page.height();
              return top || bottom;
            })
        .toList();
  }

  private static String key(Line line) {
    return Math.round(line.y() / 4) + line.text().replaceAll("\\d+", "#");
  }
}
