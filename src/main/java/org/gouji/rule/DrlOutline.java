package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.gouji.finding.Findings;
import org.jspecify.annotations.Nullable;

/**
 * The named parts of a DRL file.
 *
 * @param parts its rules, top down
 */
record DrlOutline(List<Part> parts) {

  private static final String PACKAGE = "gouji.rules.";
  private static final String GLOBAL = "findings";

  /**
   * A Drools rule.
   *
   * @param from offset of its first line in the source
   * @param to offset after its last
   */
  record Part(String name, int from, int to) {}

  /** Parses a rule's DRL; null, with mistakes, where it cannot be parsed. */
  static @Nullable DrlOutline of(RuleSource rule, Mistakes mistakes) {
    DrlParser parser = new DrlParser();
    PackageDescr descr;
    try {
      descr = parser.parse(false, rule.drl().source());
    } catch (DroolsParserException e) {
      throw new IllegalStateException(e);
    }
    if (parser.hasErrors()) {
      for (DroolsError error : parser.getErrors()) report(rule, error, mistakes);
      return null;
    }
    checkHead(rule, descr, mistakes);
    return new DrlOutline(parts(rule, descr, mistakes));
  }

  private static void report(RuleSource rule, DroolsError error, Mistakes mistakes) {
    CompilerWords.Meaning meaning = CompilerWords.of(String.valueOf(error.getMessage()));
    int line = error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]);
    int from = rule.drl().offset(line);
    int at =
        meaning.name() == null
            ? -1
            : rule.drl().find(meaning.name(), from, rule.drl().offset(line + 1));
    mistakes.add(rule.file(), line, at < 0 ? 0 : rule.drl().column(at), meaning.words());
  }

  private static void checkHead(RuleSource rule, PackageDescr descr, Mistakes mistakes) {
    if (descr.getName() == null || !descr.getName().startsWith(PACKAGE)) {
      mistakes.add(
          rule.file(),
          1,
          0,
          "第一句应是 package " + PACKAGE + "…",
          "the first statement must be package " + PACKAGE + "…");
    }
    for (GlobalDescr global : descr.getGlobals()) {
      if (global.getIdentifier().equals(GLOBAL)) return;
    }
    String statement = "global " + Findings.class.getName() + " " + GLOBAL;
    mistakes.add(rule.file(), 1, 0, "缺少 " + statement, statement + " is missing");
  }

  private static List<Part> parts(RuleSource rule, PackageDescr descr, Mistakes mistakes) {
    List<RuleDescr> rules = descr.getRules();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      RuleDescr part = rules.get(i);
      int from = rule.drl().offset(part.getLine());
      int next =
          rule.drl().offset(i + 1 < rules.size() ? rules.get(i + 1).getLine() : Integer.MAX_VALUE);
      parts.add(new Part(part.getName(), from, end(rule.drl(), from, next)));
      String id = rule.id();
      if (!part.getName().equals(id) && !part.getName().startsWith(id + " ")) {
        mistakes.add(
            rule.file(),
            part.getLine(),
            0,
            "规则名“" + part.getName() + "”应是“" + id + "”,或以“" + id + " ”开头",
            "the rule name '"
                + part.getName()
                + "' must be '"
                + id
                + "' or begin with '"
                + id
                + " '");
      }
    }
    return parts;
  }

  /** Where a rule ends: what follows, up to the next one, may be a function that others use. */
  private static int end(DrlText drl, int from, int next) {
    int then = drl.find("then", from, next);
    int end = then < 0 ? -1 : drl.find("end", then, next);
    return end < 0 ? next : end + "end".length();
  }
}
