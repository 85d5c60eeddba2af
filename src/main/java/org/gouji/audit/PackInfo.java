package org.gouji.audit;

import java.util.List;
import org.gouji.rule.PackPart;

/**
 * Which rules an audit was made with.
 *
 * @param name name of the pack
 * @param version version that the pack gives itself; empty where it gives none
 * @param fingerprint lower-case hex digest over everything in the pack, and in what is laid on it,
 *     that bears on results
 * @param rules number of rules
 * @param parts the pack itself and those laid on it, the lowest first
 */
public record PackInfo(
    String name, String version, String fingerprint, int rules, List<PackPart> parts) {

  public PackInfo {
    parts = List.copyOf(parts);
  }
}
