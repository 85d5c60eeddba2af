package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The conditions of a Drools rule with one of them negated or left out.
 *
 * @param what was done, in words that stay the same as long as the condition does
 * @param conditions what stands between {@code when} and {@code then}
 */
record Mutation(String what, String conditions) {

  private static final Pattern OPENING = Pattern.compile("(?<![.\\p{L}\\p{N}_])[A-Z]\\w*\\(");
  private static final Pattern BINDING = Pattern.compile("\\$\\w+(?=\\s*:)");
  private static final Pattern FROM = Pattern.compile("\\s+from\\b");
  private static final Pattern PREFIX = Pattern.compile("(not|exists)\\s+$");
  private static final Pattern PLAIN =
      Pattern.compile("([^=<>!|&]+?)\\s*(==|!=|>=|<=|>|<)\\s*([^=<>!|&]+)");
  private static final Pattern WORD =
      Pattern.compile("(\\S+)\\s+(not\\s+)?(in|matches|contains|memberOf)\\b(.*)", Pattern.DOTALL);

  /** All mutations of conditions, each in one place. */
  static List<Mutation> of(String conditions) {
    List<Mutation> all = new ArrayList<>();
    String bare = new DrlText(conditions).bare();
    Matcher opening = OPENING.matcher(bare);
    while (opening.find()) {
      int close = close(bare, opening.end() - 1);
      if (!FROM.matcher(bare).region(close + 1, bare.length()).lookingAt()) {
        pattern(conditions, bare, opening.start(), close + 1, all);
      }
      for (int[] range : constraints(bare, opening.end(), close)) {
        constraint(conditions, range[0], range[1], all);
      }
    }
    return all;
  }

  /** A whole pattern is negated, or left out where nothing else needs what it binds. */
  private static void pattern(String text, String bare, int from, int to, List<Mutation> all) {
    int line = bare.lastIndexOf('\n', from) + 1;
    String before = bare.substring(line, from);
    String name = text.substring(from, to).replaceAll("\\s+", " ");
    Matcher prefix = PREFIX.matcher(before);
    if (prefix.find() && before.substring(0, prefix.start()).isBlank()) {
      boolean not = prefix.group(1).equals("not");
      int start = line + prefix.start();
      all.add(new Mutation("drop " + prefix.group(1) + " " + name, without(text, start, to)));
      String other = (not ? "exists " : "not ") + text.substring(from, to);
      all.add(
          new Mutation(
              "negate " + prefix.group(1) + " " + name,
              text.substring(0, start) + other + text.substring(to)));
    } else if (before.isBlank() || before.strip().matches("\\$\\w+\\s*:")) {
      Matcher bindings = BINDING.matcher(bare.substring(line, to));
      String rest = without(bare, line, to);
      boolean needed = false;
      while (bindings.find()) {
        needed |= Pattern.compile(Pattern.quote(bindings.group()) + "\\b").matcher(rest).find();
      }
      if (needed) return;
      boolean only = OPENING.matcher(rest).results().findAny().isEmpty();
      if (!only) all.add(new Mutation("drop " + name, without(text, line, to)));
      String plain = BINDING.matcher(text.substring(from, to)).replaceAll("\\$it");
      if (!plain.contains("$it")) {
        all.add(
            new Mutation(
                "negate " + name,
                text.substring(0, line) + "    not " + plain + text.substring(to)));
      }
    }
  }

  private static void constraint(String text, int from, int to, List<Mutation> all) {
    String constraint = text.substring(from, to);
    if (constraint.isBlank() || BINDING.matcher(constraint).lookingAt()) return;
    String name = constraint.replaceAll("\\s+", " ");
    all.add(new Mutation("drop " + name, withoutConstraint(text, from, to)));
    all.add(
        new Mutation(
            "negate " + name, text.substring(0, from) + negated(constraint) + text.substring(to)));
  }

  static String negated(String constraint) {
    Matcher word = WORD.matcher(constraint);
    if (word.matches()) {
      String not = word.group(2) == null ? "not " : "";
      return word.group(1) + " " + not + word.group(3) + word.group(4);
    }
    Matcher plain = PLAIN.matcher(constraint);
    if (plain.matches()) {
      return plain.group(1) + " " + opposite(plain.group(2)) + " " + plain.group(3);
    }
    if (constraint.matches("!\\w+")) return constraint.substring(1);
    return constraint.matches("\\w+") ? "!" + constraint : "!(" + constraint + ")";
  }

  private static String opposite(String operator) {
    return switch (operator) {
      case "==" -> "!=";
      case "!=" -> "==";
      case ">=" -> "<";
      case "<=" -> ">";
      case ">" -> "<=";
      case "<" -> ">=";
      default -> throw new IllegalArgumentException(operator);
    };
  }

  private static String withoutConstraint(String text, int from, int to) {
    String before = text.substring(0, from);
    String after = text.substring(to);
    if (before.stripTrailing().endsWith(",")) {
      return before.stripTrailing().substring(0, before.stripTrailing().length() - 1) + after;
    }
    return before + after.replaceFirst("^\\s*,\\s*", "");
  }

  private static String without(String text, int from, int to) {
    return text.substring(0, from) + text.substring(to);
  }

  private static int close(String bare, int open) {
    int depth = 0;
    for (int i = open; i < bare.length(); i++) {
      if (bare.charAt(i) == '(') depth++;
      if (bare.charAt(i) == ')' && --depth == 0) return i;
    }
    throw new IllegalArgumentException(bare);
  }

  /** Where the constraints of a pattern stand, without the white space around them. */
  private static List<int[]> constraints(String bare, int from, int to) {
    List<int[]> ranges = new ArrayList<>();
    int depth = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      char c = i == to ? ',' : bare.charAt(i);
      if (c == '(') depth++;
      if (c == ')') depth--;
      if (c != ',' || depth > 0) continue;
      int first = start;
      int last = i;
      while (first < last && Character.isWhitespace(bare.charAt(first))) first++;
      while (last > first && Character.isWhitespace(bare.charAt(last - 1))) last--;
      if (last > first) ranges.add(new int[] {first, last});
      start = i + 1;
    }
    return ranges;
  }
}
