package org.gouji.rule;

/**
 * A rule before it is compiled.
 *
 * @param info what it says about itself
 * @param file path of its DRL below the pack's folder
 */
record RuleSource(RuleInfo info, String file, DrlText drl) {

  RuleSource with(String otherDrl) {
    return new RuleSource(info, file, new DrlText(otherDrl));
  }
}
