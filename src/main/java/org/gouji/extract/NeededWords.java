package org.gouji.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads out of a regular expression the words that any match must have. What it does not understand
 * it takes as asking for nothing.
 */
final class NeededWords {

  private static final int MOST_ALTERNATIVES = 40;
  private static final char FIRST_IDEOGRAPH = '\u4e00';
  private static final char LAST_IDEOGRAPH = '\u9fff';

  private final String regex;
  private final boolean anyCase;
  private int at;

  private NeededWords(String regex) {
    this.regex = regex;
    this.anyCase = regex.startsWith("(?i)");
    if (anyCase) at = 4;
  }

  /**
   * The words needed.
   *
   * @return groups of alternatives, of each of which a match holds at least one; the group with the
   *     fewest first
   */
  static List<List<String>> of(String regex) {
    NeededWords reader = new NeededWords(regex);
    try {
      List<Set<String>> groups = reader.alternatives();
      if (reader.more()) return List.of();
      Comparator<Set<String>> fewest = Comparator.comparingInt(Set::size);
      return groups.stream().sorted(fewest).map(List::copyOf).toList();
    } catch (NotUnderstood | IndexOutOfBoundsException e) {
      return List.of();
    }
  }

  private static final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private boolean more() {
    return at < regex.length();
  }

  /** Branches up to the end or a closing bracket: of each the group with the fewest words. */
  private List<Set<String>> alternatives() {
    List<Set<String>> first = sequence();
    if (!more() || regex.charAt(at) != '|') return first;
    Set<String> any = new TreeSet<>(fewest(first));
    boolean all = !any.isEmpty();
    while (more() && regex.charAt(at) == '|') {
      at++;
      Set<String> words = fewest(sequence());
      all &= !words.isEmpty();
      any.addAll(words);
    }
    return all && any.size() <= MOST_ALTERNATIVES ? List.of(any) : List.of();
  }

  private static Set<String> fewest(List<Set<String>> groups) {
    return groups.stream().min(Comparator.comparingInt(Set::size)).orElse(Set.of());
  }

  private List<Set<String>> sequence() {
    List<Set<String>> groups = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    while (more() && "|)".indexOf(regex.charAt(at)) < 0) {
      if (plainLetter()) {
        word.append(regex.charAt(at++));
        continue;
      }
      int start = at;
      List<Set<String>> item = item();
      boolean literal = isLiteral(item, start);
      int quantifier = at;
      boolean optional = quantifier();
      boolean once = at == quantifier;
      if (literal && !optional) word.append(item.get(0).iterator().next());
      if (literal && once) continue;
      end(word, groups);
      if (!literal && !optional) groups.addAll(item);
    }
    end(word, groups);
    return groups;
  }

  /** Whether a character that stands for itself comes next, just once. */
  private boolean plainLetter() {
    char c = regex.charAt(at);
    if (c < FIRST_IDEOGRAPH || c > LAST_IDEOGRAPH) return false;
    return at + 1 == regex.length() || "?*+{".indexOf(regex.charAt(at + 1)) < 0;
  }

  private boolean isLiteral(List<Set<String>> item, int start) {
    return item.size() == 1 && item.get(0).size() == 1 && "([".indexOf(regex.charAt(start)) < 0;
  }

  private static void end(StringBuilder word, List<Set<String>> groups) {
    if (word.length() > 0) groups.add(Set.of(word.toString()));
    word.setLength(0);
  }

  /** Passes over a quantifier, if there is one; says whether it allows for none at all. */
  private boolean quantifier() {
    if (!more()) return false;
    char c = regex.charAt(at);
    boolean optional = c == '?' || c == '*';
    if (c == '{') {
      optional = regex.startsWith("{0", at);
      at = regex.indexOf('}', at);
    } else if (!optional && c != '+') {
      return false;
    }
    at++;
    if (more() && "?+".indexOf(regex.charAt(at)) >= 0) at++;
    return optional;
  }

  private List<Set<String>> item() {
    char c = regex.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> characterClass();
      case '\\' -> escape();
      case '.', '^', '$' -> List.of();
      default -> literal(c);
    };
  }

  private List<Set<String>> group() {
    boolean asks = true;
    if (regex.charAt(at) == '?') {
      boolean behind = regex.charAt(at + 1) == '<';
      char kind = regex.charAt(behind ? at + 2 : at + 1);
      if ((behind ? "=!" : ":>=!").indexOf(kind) < 0) throw new NotUnderstood();
      asks = kind == ':' || kind == '>';
      at += behind ? 3 : 2;
    }
    List<Set<String>> inside = alternatives();
    at++;
    return asks ? inside : List.of();
  }

  private List<Set<String>> escape() {
    char c = regex.charAt(at++);
    if (c == 'u') {
      at += 4;
      return literal((char) Integer.parseInt(regex, at - 4, at, 16));
    }
    if (c == 'd') return List.of(characters('0', '9'));
    if ("DsSwWbBnrt".indexOf(c) >= 0) return List.of();
    if (Character.isLetterOrDigit(c)) throw new NotUnderstood();
    return literal(c);
  }

  private List<Set<String>> literal(char c) {
    boolean letter = c < 128 && Character.isLetter(c);
    return anyCase && letter ? List.of() : List.of(Set.of(String.valueOf(c)));
  }

  private static Set<String> characters(char first, char last) {
    Set<String> all = new TreeSet<>();
    for (char c = first; c <= last; c++) all.add(String.valueOf(c));
    return all;
  }

  /** A plain list of characters is understood; ranges and negations are not. */
  private List<Set<String>> characterClass() {
    Set<String> any = new TreeSet<>();
    boolean plain = regex.charAt(at) != '^' && !anyCase;
    if (regex.charAt(at) == '^') at++;
    for (boolean first = true; first || regex.charAt(at) != ']'; first = false) {
      char c = regex.charAt(at++);
      if (c == '\\') {
        List<Set<String>> escaped = escape();
        plain &= !escaped.isEmpty();
        escaped.forEach(any::addAll);
      } else {
        if (c == '[') throw new NotUnderstood();
        plain &= c != '-' && c != '&';
        any.add(String.valueOf(c));
      }
    }
    at++;
    return plain && any.size() <= MOST_ALTERNATIVES ? List.of(any) : List.of();
  }
}
