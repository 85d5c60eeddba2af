package org.gouji.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
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

  private final Set<Element> copies = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Element, String> unseen = new IdentityHashMap<>();

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
    Map<Element, List<Element>> styled = new IdentityHashMap<>();
    List<Element> marked = new ArrayList<>();
    for (Element table : all) {
      if (table.select("table").size() > 1) continue;
      Element styledBy = sheet.hidesNothing() ? null : outermost(table, sheet::hides);
      if (outermost(table, HtmlRole::hidden) != null) marked.add(table);
      else if (styledBy != null)
        styled.computeIfAbsent(styledBy, e -> new ArrayList<>()).add(table);
      else shown.add(labels(table));
    }
    styled.forEach(
        (outer, tables) -> {
          List<Element> same = tables.stream().filter(t -> shown.contains(labels(t))).toList();
          if (same.size() == tables.size()) copies.add(outer);
          else copies.addAll(same);
        });
    for (Element table : marked) {
      Element outer = outermost(table, HtmlRole::hidden);
      if (outer != null && !shown.contains(labels(table)) && ofReport(table)) {
        unseen.putIfAbsent(outer, Chars.fold(table.select("td,th").get(0).text()));
      }
    }
  }

  private static @Nullable Element outermost(Element table, Predicate<Element> hides) {
    Element outer = null;
    for (Element at = table; at != null && !at.nameIs("body"); at = at.parent()) {
      if (hides.test(at)) outer = at;
    }
    return outer;
  }

  private static boolean ofReport(Element table) {
    int figures = 0;
    int words = 0;
    for (Element cell : table.select("td,th")) {
      String text = cell.text().strip();
      if (text.isEmpty()) continue;
      if (FIGURES.matcher(text).matches()) figures++;
      else if (text.codePoints().filter(Character::isIdeographic).count() > 1) words++;
    }
    return figures >= FEWEST && words >= FEWEST;
  }

  private static String labels(Element table) {
    return FIGURES.matcher(table.text()).replaceAll("");
  }

  /** Whether style sheets hide an element whose tables are all shown elsewhere. */
  boolean isCopy(Element element) {
    return copies.contains(element);
  }

  /** How a table that only a hidden element holds begins; null where that holds none. */
  @Nullable String unseen(Element element) {
    return unseen.get(element);
  }
}
