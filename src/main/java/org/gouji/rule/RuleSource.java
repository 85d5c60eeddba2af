package org.gouji.rule;

import org.jspecify.annotations.Nullable;

/**
 * A rule before it is compiled.
 *
 * @param id the name of its folder
 * @param info what it says about itself; null where that has mistakes
 * @param file path of its DRL below the pack's folder
 */
record RuleSource(String id, @Nullable RuleInfo info, String file, DrlText drl) {

  RuleSource with(String otherDrl) {
    return new RuleSource(id, info, file, new DrlText(otherDrl));
  }
}
