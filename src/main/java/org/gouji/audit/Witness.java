package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
   * What the prose says for one repair.
   *
   * @param repair the only one that agrees with every figure concerned
   * @param claims the figures that some other repair contradicts, at least one
   */
  record Choice(List<Suspect> repair, List<Claim> claims) {}

  /** Chooses among repairs; null where the prose agrees with none or with several. */
  @Nullable Choice choose(List<List<Suspect>> repairs) {
    Set<String> touched = new HashSet<>();
    repairs.forEach(repair -> repair.forEach(suspect -> touched.add(suspect.cell())));
    List<Claim> concerned =
        claims.stream()
            .filter(claim -> claim.cells().stream().anyMatch(touched::contains))
            .toList();
    List<List<Suspect>> agreeing = new ArrayList<>(repairs);
    Set<Claim> telling = new LinkedHashSet<>();
    for (Claim claim : concerned) {
      for (List<Suspect> repair : repairs) {
        Boolean agrees = agrees(claim, repair);
        if (Boolean.FALSE.equals(agrees)) {
          agreeing.remove(repair);
          telling.add(claim);
        }
      }
    }
    if (agreeing.size() != 1 || repairs.size() < 2) return null;
    return new Choice(agreeing.get(0), List.copyOf(telling));
  }

  /** Null where a cell that matters holds no number. */
  private @Nullable Boolean agrees(Claim claim, List<Suspect> repair) {
    Map<String, BigDecimal> meant = new HashMap<>();
    for (Suspect suspect : repair) {
      if (suspect.suggested() == null) return null;
      meant.put(suspect.cell(), suspect.suggested());
    }
    boolean unknown = false;
    for (Map<String, Integer> sum : claim.sums()) {
      BigDecimal total = BigDecimal.ZERO;
      boolean known = true;
      for (Map.Entry<String, Integer> term : sum.entrySet()) {
        Cell cell = cells.get(term.getKey());
        BigDecimal value = meant.getOrDefault(term.getKey(), cell == null ? null : cell.value());
        if (value == null) known = false;
        else total = total.add(value.multiply(BigDecimal.valueOf(term.getValue())));
      }
      if (known && total.compareTo(claim.value()) == 0) return true;
      unknown |= !known;
    }
    return unknown ? null : Boolean.FALSE;
  }
}
