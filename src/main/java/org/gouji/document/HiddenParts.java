package org.gouji.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Rows, cells and words of a shown table that the page's style hides: a reader does not see them. A
 * row with figures under a label that no shown row has may be one that a script shows.
 */
final class HiddenParts {

  private static final Pattern FIGURE = Pattern.compile("[-+]?[\\d０-９,，]+");
  private static final Pattern BETWEEN = Pattern.compile("\\s+");

  private final StyleSheet sheet;
  private final Set<Element> parts = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<String> doubtful = new ArrayList<>();

  HiddenParts(StyleSheet sheet) {
    this.sheet = sheet;
  }

  /** What is left out. */
  Set<Element> parts() {
    return parts;
  }

  /** How the rows begin that may be shown and were left out. */
  List<String> doubtful() {
    return doubtful;
  }

  /** Finds them in a table without inner tables; one of which no row is shown is read as it is. */
  void find(Element table) {
    List<Element> shown = new ArrayList<>();
    List<Element> hidden = new ArrayList<>();
    for (Element row : table.select("tr")) (isHidden(row) ? hidden : shown).add(row);
    if (shown.isEmpty()) return;
    for (Element row : shown) row.children().forEach(this::cell);
    for (Element row : hidden) {
      parts.addAll(row.children());
      if (!among(shown, row)) doubtful.add(label(row));
    }
  }

  private boolean isHidden(Element row) {
    if (sheet.removes(row) || row.parent() != null && sheet.removes(row.parent())) return true;
    return !row.children().isEmpty() && row.children().stream().allMatch(sheet::removes);
  }

  private void cell(Element cell) {
    if (sheet.removes(cell)) {
      parts.add(cell);
      return;
    }
    List<Element> within = cell.select("*").stream().filter(sheet::removes).toList();
    int hidden = within.stream().mapToInt(HiddenParts::length).max().orElse(0);
    if (hidden > 0 && hidden < length(cell)) parts.addAll(within);
  }

  private static int length(Element element) {
    return BETWEEN.matcher(element.text()).replaceAll("").length();
  }

  /** Whether a row holds no figures, or begins as one that is shown. */
  private static boolean among(List<Element> shown, Element row) {
    boolean figures = row.children().stream().anyMatch(it -> FIGURE.matcher(it.text()).matches());
    String label = label(row);
    return !figures || label.isEmpty() || shown.stream().anyMatch(it -> label.equals(label(it)));
  }

  /** The last cell with words of a row. */
  private static String label(Element row) {
    String label = "";
    for (Element cell : row.children()) {
      String text = Chars.fold(cell.text());
      if (text.codePoints().anyMatch(Character::isIdeographic)) label = text;
    }
    return label;
  }
}
