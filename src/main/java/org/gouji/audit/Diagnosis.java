package org.gouji.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.gouji.finding.Suspect;
import org.gouji.finding.Words;
import org.jspecify.annotations.Nullable;

/**
 * A known pattern of mistake that explains broken identities.
 *
 * @param pattern its name; empty where none fits
 * @param words it in a sentence
 * @param meant by cell id, what the cells would hold without the mistake; empty where the pattern
 *     does not tell
 */
record Diagnosis(String pattern, Words words, Map<String, BigDecimal> meant) {

  private static final Diagnosis NONE = new Diagnosis("", new Words("", ""), Map.of());

  private static final List<Function<Breakage, @Nullable Diagnosis>> PATTERNS =
      List.of(
          PartialAgain::fit,
          Exchanged::fit,
          Shifted::fit,
          LeftOut::fit,
          CopiedTotal::fit,
          LastYear::fit);

  Diagnosis {
    meant = Map.copyOf(meant);
  }

  /** Looks for a pattern, the more telling ones first. */
  static Diagnosis of(Breakage breakage) {
    for (Function<Breakage, @Nullable Diagnosis> pattern : PATTERNS) {
      Diagnosis fit = pattern.apply(breakage);
      if (fit != null && fit.stands(breakage)) return fit;
    }
    return NONE;
  }

  boolean fits() {
    return !pattern.isEmpty();
  }

  /** Whether it explains identities however far apart, so that they are one cause. */
  boolean tellsAll() {
    return !meant.isEmpty();
  }

  /** Whether smaller repairs leave it standing: figures shifted are one mistake, however many. */
  private boolean stands(Breakage breakage) {
    return meant.isEmpty()
        || breakage.repairs().isEmpty()
        || pattern.equals(Shifted.NAME)
        || breakage.repairs().stream().anyMatch(this::means);
  }

  /** Whether a repair is what the pattern says. */
  boolean means(List<Suspect> repair) {
    Map<String, BigDecimal> changes = new TreeMap<>();
    for (Suspect suspect : repair) {
      if (suspect.suggested() == null) return false;
      changes.put(suspect.cell(), suspect.suggested());
    }
    return changes.equals(meant);
  }
}
