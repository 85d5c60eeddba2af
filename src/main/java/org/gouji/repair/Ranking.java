package org.gouji.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Orders repairs of equal size by likelihood. An order, never a fact. */
public final class Ranking {
  private static final int UNKNOWN = 1000;
  private static final Map<Slip, Integer> COSTS =
      Map.of(
          Slip.EXCHANGED, 150,
          Slip.CARRIED, 100,
          Slip.DIGITS_SWAPPED, 290,
          Slip.DIGIT_DOUBLED, 290,
          Slip.DIGIT_DROPPED, 290,
          Slip.SMALL, 400);

  private final Problem problem;
  private final Neighbourhood neighbourhood;

  private Ranking(Problem problem, Neighbourhood neighbourhood) {
    this.problem = problem;
    this.neighbourhood = neighbourhood;
  }

  /**
   * Ranks repairs of one cause or component.
   *
   * @param problem what they repair
   * @return the likeliest first; equals in the order given
   */
  public static List<Ranked> rank(
      List<Repair> repairs, Problem problem, Neighbourhood neighbourhood) {
    Ranking ranking = new Ranking(problem, neighbourhood);
    return repairs.stream()
        .map(ranking::judge)
        .sorted(Comparator.comparingInt(Ranked::cost))
        .collect(Collectors.toUnmodifiableList());
  }

  private Ranked judge(Repair repair) {
    List<Slip> slips = new ArrayList<>();
    int cost = 0;
    for (Change change : repair.changes()) {
      Slip likeliest = Slip.OTHER;
      int least = UNKNOWN;
      for (Slip slip : Slip.values()) {
        int own = cost(slip, change, repair);
        if (own < least) {
          likeliest = slip;
          least = own;
        }
      }
      slips.add(likeliest);
      cost += least + surprise(change);
    }
    return new Ranked(repair, slips, cost);
  }

  private int cost(Slip slip, Change change, Repair repair) {
    Long meant = change.suggested();
    if (meant == null) {
      return UNKNOWN;
    }
    List<String> near = neighbourhood.of(change.cell());
    boolean fits =
        switch (slip) {
          case EXCHANGED ->
              repair.changes().stream()
                  .anyMatch(other -> near.contains(other.cell()) && exchanged(change, other));
          case CARRIED -> carried(change, repair);
          case NEIGHBOUR -> near.stream().anyMatch(cell -> holds(cell, change.found()));
          default -> slip.explains(meant, change.found());
        };
    if (!fits) {
      return UNKNOWN;
    }
    if (slip != Slip.NEIGHBOUR) {
      return COSTS.getOrDefault(slip, UNKNOWN);
    }
    long same = near.stream().filter(cell -> holds(cell, change.found())).count();
    return 110 + logarithm((double) near.size() / same);
  }

  /** How little a zero, or another figure, is expected among these neighbours. */
  private int surprise(Change change) {
    Long meant = change.suggested();
    if (meant == null) {
      return 0;
    }
    List<String> near = neighbourhood.of(change.cell());
    long zeros = near.stream().filter(cell -> holds(cell, 0)).count();
    long alike = meant == 0 ? zeros : near.size() - zeros;
    return logarithm((near.size() + 2.0) / (alike + 1.0));
  }

  private boolean carried(Change change, Repair repair) {
    for (Change other : repair.changes()) {
      if (other.cell().compareTo(change.cell()) < 0
          && sameStep(change, other)
          && problem.identities().stream()
              .map(identity -> identity.terms().keySet())
              .anyMatch(cells -> cells.containsAll(Set.of(change.cell(), other.cell())))) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(String cell, long value) {
    Long found = problem.value(cell);
    return found != null && found == value;
  }

  private static boolean exchanged(Change one, Change other) {
    Long meant = one.suggested();
    Long others = other.suggested();
    return meant != null && others != null && meant == other.found() && others == one.found();
  }

  private static boolean sameStep(Change one, Change other) {
    Long meant = one.suggested();
    Long others = other.suggested();
    return meant != null && others != null && meant - one.found() == others - other.found();
  }

  private static int logarithm(double ratio) {
    return (int) Math.round(100 * StrictMath.log(ratio));
  }
}
