package org.gouji.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/** What the {@code style} elements of a page hide on a wide screen. */
final class StyleSheet {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
  private static final Pattern DISPLAY =
      Pattern.compile("(?:^|;)\\s*display\\s*:\\s*([a-z-]+)\\s*(!important)?");
  private static final Pattern VISIBILITY =
      Pattern.compile("(?:^|;)\\s*visibility\\s*:\\s*([a-z-]+)\\s*(!important)?");

  /** What a selector may ask of where an element stands; others ask what a reader does. */
  private static final Pattern PLACE =
      Pattern.compile(
          ":(?:(?:first|last|only)-(?:child|of-type)|nth-(?:last-)?(?:child|of-type)\\([^)]*\\))");

  private static final Pattern ID = Pattern.compile("#[\\w-]+");
  private static final Pattern CLASS = Pattern.compile("[.:][\\w-]+|\\[[^]]*]");
  private static final Pattern TAG = Pattern.compile("(?<![\\w#.:(-])[a-z][\\w-]*");
  private static final int RULES_MAX = 2000;

  private final List<Rule> rules = new ArrayList<>();

  /** What rules say on rows, columns and cells that fold away. */
  private final List<Rule> folds = new ArrayList<>();

  /** Whether elements that a selector names are shown, and what it outweighs. */
  private record Rule(Evaluator selector, boolean none, boolean important, int weight) {}

  /**
   * Reads style elements, later ones outweighing earlier ones; what is not understood is left out.
   */
  StyleSheet(List<String> texts) {
    for (String text : texts) {
      read(COMMENT.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT));
    }
    for (List<Rule> all : List.of(rules, folds)) {
      all.sort(Comparator.comparing(Rule::important).thenComparing(Rule::weight));
    }
  }

  /** Whether no element is hidden or folded away. */
  boolean hidesNothing() {
    return rules.stream().noneMatch(Rule::none) && folds.stream().noneMatch(Rule::none);
  }

  /** Whether an element, not one around it, is hidden, its own style considered. */
  boolean hides(Element element) {
    return last(rules, element, DISPLAY, "none");
  }

  /** Whether a row, a column or what is in a table is hidden or folded away. */
  boolean removes(Element element) {
    return hides(element) || last(folds, element, VISIBILITY, "collapse");
  }

  private static boolean last(List<Rule> rules, Element element, Pattern property, String nothing) {
    boolean hidden = false;
    boolean important = false;
    for (Rule rule : rules) {
      if (!element.is(rule.selector)) continue;
      hidden = rule.none;
      important = rule.important;
    }
    Matcher own = property.matcher(element.attr("style").toLowerCase(Locale.ROOT));
    return own.find() && !important ? own.group(1).equals(nothing) : hidden;
  }

  private void read(String text) {
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      if (open < 0) return;
      int close = end(text, open);
      String before = text.substring(at, open);
      String head = before.substring(before.lastIndexOf(';') + 1).strip();
      String body = text.substring(open + 1, close);
      if (!head.startsWith("@")) rule(head, body);
      else if (head.startsWith("@supports")) read(body);
      else if (head.startsWith("@media") && WideScreen.fits(head.substring(6))) read(body);
      at = close + 1;
    }
  }

  /** Where the block that opens at an index ends, at the latest the text's end. */
  private static int end(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      if (text.charAt(i) == '{') depth++;
      if (text.charAt(i) == '}' && --depth == 0) return i;
    }
    return text.length();
  }

  private void rule(String selectors, String declarations) {
    rule(selectors, DISPLAY.matcher(declarations), "none", rules);
    rule(selectors, VISIBILITY.matcher(declarations), "collapse", folds);
  }

  private static void rule(String selectors, Matcher property, String nothing, List<Rule> rules) {
    if (!property.find() || rules.size() >= RULES_MAX) return;
    boolean important = property.group(2) != null;
    for (String selector : selectors.split(",")) {
      boolean acts = PLACE.matcher(selector).replaceAll("").indexOf(':') >= 0;
      if (selector.isBlank() || acts) continue;
      try {
        Evaluator evaluator = QueryParser.parse(selector.strip());
        rules.add(
            new Rule(evaluator, property.group(1).equals(nothing), important, weight(selector)));
      } catch (SelectorParseException | IllegalArgumentException e) {
        // a selector that no element can be asked for hides nothing
      }
    }
  }

  private static int weight(String selector) {
    return 10_000 * count(ID, selector) + 100 * count(CLASS, selector) + count(TAG, selector);
  }

  private static int count(Pattern pattern, String text) {
    return (int) pattern.matcher(text).results().count();
  }
}
