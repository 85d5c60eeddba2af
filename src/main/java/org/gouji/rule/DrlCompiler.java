package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gouji.finding.Words;
import org.gouji.rule.DroolsBuild.Complaint;
import org.jspecify.annotations.Nullable;

/** Compiles rules together; where that fails, finds out which and says where. */
final class DrlCompiler {

  /** Messages that only repeat another. */
  private static final Pattern REPEATS =
      Pattern.compile("Java source of |Parser returned a null|Unable to analyze expression");

  private final SortedMap<String, DrlOutline> outlines = new TreeMap<>();
  private final Mistakes mistakes;

  private DrlCompiler(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /**
   * Compiles rules.
   *
   * @return the module; null, with mistakes, where there is one in them
   */
  static byte @Nullable [] compile(List<RuleSource> rules, Mistakes mistakes) {
    return new DrlCompiler(mistakes).run(rules);
  }

  private byte @Nullable [] run(List<RuleSource> rules) {
    int before = mistakes.count();
    List<RuleSource> parsed = new ArrayList<>();
    for (RuleSource rule : rules) {
      DrlOutline outline = DrlOutline.of(rule, mistakes);
      if (outline == null) continue;
      outlines.put(rule.file(), outline);
      parsed.add(rule);
    }
    if (parsed.isEmpty()) return null;
    DroolsBuild build = DroolsBuild.executable(parsed);
    if (build.module() != null) return mistakes.count() == before ? build.module() : null;
    int known = mistakes.count();
    explain(parsed);
    if (mistakes.count() == known) {
      build.complaints().forEach(it -> mistakes.add("", 0, 0, CompilerWords.of(it.text()).words()));
    }
    return null;
  }

  /** Halves a set that does not compile until the rules to blame are alone. */
  private void explain(List<RuleSource> broken) {
    if (broken.size() == 1) {
      explain(broken.get(0));
      return;
    }
    int middle = broken.size() / 2;
    for (List<RuleSource> half :
        List.of(broken.subList(0, middle), broken.subList(middle, broken.size()))) {
      if (DroolsBuild.executable(half).module() == null) explain(half);
    }
  }

  private void explain(RuleSource rule) {
    int before = mistakes.count();
    DrlOutline outline = Objects.requireNonNull(outlines.get(rule.file()));
    for (DrlOutline.Part part : outline.parts()) explain(alone(rule, outline, part), part);
    if (mistakes.count() == before) {
      DrlOutline.Part whole = new DrlOutline.Part("", 0, rule.drl().source().length());
      explain(rule, whole);
    }
  }

  private void explain(RuleSource rule, DrlOutline.Part part) {
    List<Complaint> complaints = DroolsBuild.classic(List.of(rule)).complaints();
    if (complaints.isEmpty()) complaints = DroolsBuild.executable(List.of(rule)).complaints();
    List<Complaint> causes =
        complaints.stream().filter(it -> !isLost(rule.drl(), part, it)).toList();
    for (Complaint complaint : causes.isEmpty() ? complaints : causes) {
      if (REPEATS.matcher(complaint.text()).lookingAt()) continue;
      CompilerWords.Meaning meaning = CompilerWords.of(complaint.text());
      add(rule, part, complaint.line(), meaning.name(), meaning.words());
    }
  }

  /** Whether a message is about a variable that is lost only with the condition that binds it. */
  private static boolean isLost(DrlText drl, DrlOutline.Part part, Complaint complaint) {
    String name = CompilerWords.of(complaint.text()).name();
    if (name == null || !name.startsWith("$")) return false;
    Pattern binding = Pattern.compile(Pattern.quote(name) + "\\s*:");
    return binding.matcher(drl.bare().substring(part.from(), part.to())).find();
  }

  private void add(
      RuleSource rule, DrlOutline.Part part, int line, @Nullable String name, Words words) {
    if (!rule.file().endsWith(".drl")) { // what was written of sentences or a sheet
      mistakes.add(rule.file(), 0, 0, words);
      return;
    }
    DrlText drl = rule.drl();
    int first = drl.line(part.from());
    int start = line > first ? drl.offset(line) : part.from();
    if (line <= first) {
      int then = drl.find("then", part.from(), part.to());
      int inThen = name == null || then < 0 ? -1 : drl.find(name, then, part.to());
      if (inThen >= 0) start = inThen;
    }
    int at = name == null ? -1 : drl.find(name, start, part.to());
    if (at < 0 && name != null) at = drl.find(name, 0, drl.source().length());
    if (at >= 0) {
      mistakes.add(rule.file(), drl.line(at), drl.column(at), words);
    } else {
      mistakes.add(rule.file(), Math.max(line, first), 0, words);
    }
  }

  private static RuleSource alone(RuleSource rule, DrlOutline outline, DrlOutline.Part kept) {
    RuleSource alone = rule;
    for (DrlOutline.Part part : outline.parts()) {
      if (!part.equals(kept)) alone = alone.with(alone.drl().without(part.from(), part.to()));
    }
    return alone;
  }
}
