package org.gouji.rule;

import java.util.List;

/**
 * Where a rule comes from.
 *
 * @param pack name of the pack that brings it
 * @param changes what packs above changed in it, the first first; for a rule of an overlay, that it
 *     was added and why comes before
 */
public record RuleOrigin(String pack, List<RuleChange> changes) {

  public RuleOrigin {
    changes = List.copyOf(changes);
  }
}
