package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.finding.Suspect;
import org.gouji.report.Cell;
import org.gouji.report.Claim;
import org.jspecify.annotations.Nullable;

/** The figures of the prose, asked which of several repairs they agree with. */
final class Witness {

  private static final int CONTRADICTION = -1;

  private final List<Claim> claims;
  private final Map<String, Cell> cells;

  /**
   * @param claims those that are not plain are passed over
   */
  Witness(List<Claim> claims, Map<String, Cell> cells) {
    this.claims = claims.stream().filter(Claim::plain).toList();
    this.cells = cells;
  }

  /**
   * What the prose says for some repairs.
   *
   * @param repairs those that agree with every figure concerned, the plainest agreement first; at
   *     least one, and not all
   * @param claims the figures that the other repairs contradict, at least one
   */
  record Choice(List<List<Suspect>> repairs, List<Claim> claims) {}

  /** Chooses among repairs; null where the prose agrees with none or with all. */
  @Nullable Choice choose(List<List<Suspect>> repairs) {
    Set<String> touched = new HashSet<>();
    repairs.forEach(repair -> repair.forEach(suspect -> touched.add(suspect.cell())));
    List<Claim> concerned =
        claims.stream()
            .filter(claim -> claim.cells().stream().anyMatch(touched::contains))
            .toList();
    Map<List<Suspect>, Integer> agreeing = new LinkedHashMap<>();
    Set<Claim> telling = new LinkedHashSet<>();
    for (List<Suspect> repair : repairs) {
      int farthest = 0;
      boolean agrees = true;
      for (Claim claim : concerned) {
        int sum = agreement(claim, repair);
        if (sum == CONTRADICTION) telling.add(claim);
        agrees &= sum != CONTRADICTION;
        farthest = Math.max(farthest, sum);
      }
      if (agrees) agreeing.put(repair, farthest);
    }
    if (agreeing.isEmpty() || agreeing.size() == repairs.size()) return null;
    List<List<Suspect>> chosen = new ArrayList<>(agreeing.keySet());
    chosen.sort(Comparator.comparing(repair -> agreeing.getOrDefault(repair, 0)));
    return new Choice(chosen, List.copyOf(telling));
  }

  /**
   * Which of a claim's sums, the usual meaning first, a repair makes equal its figure; 0 too where
   * a cell that matters holds no number.
   */
  private int agreement(Claim claim, List<Suspect> repair) {
    Map<String, BigDecimal> meant = new HashMap<>();
    for (Suspect suspect : repair) {
      if (suspect.suggested() == null) return 0;
      meant.put(suspect.cell(), suspect.suggested());
    }
    boolean unknown = false;
    for (int i = 0; i < claim.sums().size(); i++) {
      BigDecimal total = BigDecimal.ZERO;
      boolean known = true;
      for (Map.Entry<String, Integer> term : claim.sums().get(i).entrySet()) {
        Cell cell = cells.get(term.getKey());
        BigDecimal value = meant.getOrDefault(term.getKey(), cell == null ? null : cell.value());
        if (value == null) known = false;
        else total = total.add(value.multiply(BigDecimal.valueOf(term.getValue())));
      }
      if (known && total.compareTo(claim.value()) == 0) return i;
      unknown |= !known;
    }
    return unknown ? 0 : CONTRADICTION;
  }
}
