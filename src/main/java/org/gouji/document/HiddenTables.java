package org.gouji.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a page that a reader does not see: copies of shown ones, as for small screens, and
 * others, of which it is not known whether a script shows them.
 */
final class HiddenTables {

  /** What differs between copies of a form. */
  private static final Pattern FIGURES = Pattern.compile("[\\s\\d０-９.,，．%+－−/—–-]+");

  /** So many figures and words make a table one of a report, not a calendar or a form to fill. */
  private static final int FEWEST = 4;

  private static final double NEARLY = 0.8;

  private final Set<Element> copies = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Element, String> unseen = new IdentityHashMap<>();
  private final List<ReadProblem> problems = new ArrayList<>();

  /** Finds the hidden tables of a page. */
  static HiddenTables of(org.jsoup.nodes.Document page) {
    HiddenTables tables = new HiddenTables();
    List<Element> all = page.select("table");
    if (all.isEmpty()) return tables;
    List<String> styles = new ArrayList<>();
    for (Element style : page.select("style")) styles.add(style.data());
    tables.find(all, new StyleSheet(styles));
    return tables;
  }

  private void find(List<Element> all, StyleSheet sheet) {
    Set<String> shown = new HashSet<>();
    HiddenParts within = new HiddenParts(sheet);
    Map<Element, List<Element>> styled = new IdentityHashMap<>();
    Map<Element, Element> marked = new LinkedHashMap<>();
    for (Element table : all) {
      if (table.select("table").size() > 1) continue;
      Element byAttribute = outermost(table, HtmlRole::hidden);
      Element byStyle = sheet.hidesNothing() ? null : outermost(table, sheet::hides);
      if (byAttribute != null) marked.put(table, byAttribute);
      else if (byStyle != null) styled.computeIfAbsent(byStyle, e -> new ArrayList<>()).add(table);
      else {
        if (!sheet.hidesNothing()) within.find(table);
        shown.addAll(labels(table));
      }
    }
    copies.addAll(within.parts());
    for (String row : within.doubtful()) {
      problems.add(new ReadProblem("hidden", row, new Quote(Place.NONE, row)));
    }
    styled.forEach(
        (outer, tables) -> {
          List<Element> same = tables.stream().filter(t -> among(shown, t)).toList();
          if (same.size() == tables.size()) copies.add(outer);
          else copies.addAll(same);
        });
    marked.forEach(
        (table, outer) -> {
          if (among(shown, table) || !ofReport(table)) return;
          unseen.putIfAbsent(outer, Chars.fold(table.select("td,th").get(0).text()));
        });
  }

  /** Whether nearly all labels of a table are among those of others, though in another order. */
  private static boolean among(Set<String> shown, Element table) {
    List<String> labels = labels(table);
    long same = labels.stream().filter(shown::contains).count();
    return same > 0 && same >= NEARLY * labels.size();
  }

  private static @Nullable Element outermost(Element table, Predicate<Element> hides) {
    Element outer = null;
    for (Element at = table; at != null && !at.nameIs("body"); at = at.parent()) {
      if (hides.test(at)) outer = at;
    }
    return outer;
  }

  private static boolean ofReport(Element table) {
    long figures =
        table.select("td,th").stream()
            .map(cell -> cell.text().strip())
            .filter(text -> !text.isEmpty() && FIGURES.matcher(text).matches())
            .count();
    return figures >= FEWEST && labels(table).size() >= FEWEST;
  }

  private static List<String> labels(Element table) {
    return table.select("td,th").stream()
        .map(cell -> FIGURES.matcher(cell.text()).replaceAll(""))
        .filter(text -> text.codePoints().filter(Character::isIdeographic).count() > 1)
        .toList();
  }

  /** The rows that were left out though nothing shown says what they do. */
  List<ReadProblem> problems() {
    return problems;
  }

  /**
   * Whether style sheets hide an element whose tables are all shown elsewhere, or a part of a table
   * that is shown.
   */
  boolean isCopy(Element element) {
    return copies.contains(element);
  }

  /** How a table that only a hidden element holds begins; null where that holds none. */
  @Nullable String unseen(Element element) {
    return unseen.get(element);
  }
}
