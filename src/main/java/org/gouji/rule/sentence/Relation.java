package org.gouji.rule.sentence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.finding.Words;
import org.gouji.sheet.Equation;
import org.gouji.sheet.Nearest;
import org.jspecify.annotations.Nullable;

/** Reads an equation between rows or columns, named by their labels. */
final class Relation {

  private final Map<String, List<String>> ids;
  private final String prefix;
  private final Map<String, Words> mistakes = new LinkedHashMap<>();

  /**
   * @param ids by prefix and key of the name
   * @param prefix of those that are meant
   */
  Relation(Map<String, List<String>> ids, String prefix) {
    this.ids = ids;
    this.prefix = prefix;
  }

  /** The equation with ids instead of names; null, with mistakes, where a name is unknown. */
  @Nullable String ids(String text) {
    List<String> words = new ArrayList<>();
    try {
      for (String word : Equation.of(text).words()) {
        words.add(Equation.isSign(word) ? word : id(Line.strip(word)));
      }
    } catch (Equation.Malformed e) {
      mistake(text, e.zh(), e.en());
      return null;
    }
    return mistakes.isEmpty() ? String.join(" ", words) : null;
  }

  private String id(String name) {
    List<String> found = ids.get(prefix + CellNames.key(name));
    if (found != null) return String.join(name.endsWith("各项") ? "&" : "|", found);
    List<String> known = new ArrayList<>();
    for (String key : ids.keySet()) {
      if (key.startsWith(prefix)) known.add(key.substring(prefix.length()));
    }
    mistake(
        name,
        "没有“" + name + "”这一行或列" + Nearest.askZh(CellNames.key(name), known),
        "unknown row or column '" + name + "'" + Nearest.askEn(CellNames.key(name), known));
    return "";
  }

  private void mistake(String word, String zh, String en) {
    mistakes.putIfAbsent(word, new Words(zh, en));
  }

  /** By the word concerned. */
  Map<String, Words> mistakes() {
    return Collections.unmodifiableMap(mistakes);
  }
}
