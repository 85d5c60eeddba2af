package org.gouji.rule;

import java.util.List;

/**
 * One of the packs that rules were made of.
 *
 * @param version that it gives itself; empty where it gives none
 * @param fingerprint SHA-256 of its files, lower-case hex
 * @param rules number of the rules it brings
 * @param changes what it changes in the packs below, in the order of its sheet
 */
public record PackPart(
    String name, String version, String fingerprint, int rules, List<RuleChange> changes) {

  public PackPart {
    changes = List.copyOf(changes);
  }
}
