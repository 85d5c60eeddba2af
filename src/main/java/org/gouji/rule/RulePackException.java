package org.gouji.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.finding.Lang;

/** A rule pack that cannot be used, with everything that is wrong in it. */
public final class RulePackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<RuleMistake> mistakes;

  RulePackException(List<RuleMistake> mistakes) {
    super(describe(mistakes, Lang.ZH));
    this.mistakes = List.copyOf(mistakes);
  }

  /** By file, line and column; never empty. */
  public List<RuleMistake> mistakes() {
    return mistakes;
  }

  /** All mistakes, a line each. */
  public String describe(Lang lang) {
    return describe(mistakes, lang);
  }

  private static String describe(List<RuleMistake> mistakes, Lang lang) {
    return mistakes.stream().map(it -> it.describe(lang)).collect(Collectors.joining("\n"));
  }
}
