package org.gouji.collection.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.collection.Agency;
import org.gouji.collection.Assessed;
import org.gouji.collection.Marked;
import org.gouji.collection.Score;
import org.gouji.finding.Change;
import org.gouji.finding.Severity;
import org.jspecify.annotations.Nullable;

/** Counts the scores of a run: all, and by year, level and region. */
public final class Standings {

  private static final int MOST_FAULTS = 5;

  private static final Comparator<Integer> NEWEST_FIRST = Comparator.reverseOrder();

  private final SortedMap<Group, Tally> tallies = new TreeMap<>(Group.ORDER);

  /**
   * The reports that are looked at together.
   *
   * @param year null for those of all years
   * @param level null for those of all levels
   * @param region null for those of all regions
   */
  public record Group(@Nullable Integer year, @Nullable String level, @Nullable String region) {

    static final Comparator<Group> ORDER =
        Comparator.comparing(Group::year, Comparator.nullsFirst(NEWEST_FIRST))
            .thenComparing(Group::level, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Group::region, Comparator.nullsFirst(Comparator.naturalOrder()));
  }

  /**
   * How the reports of a group stand.
   *
   * @param provisional how many scores are provisional; they count nowhere else but in the faults
   * @param points of the others; null where there are none
   * @param change against the year before, of those where both are known; null where none is
   * @param grades how many have a grade
   * @param faults the commonest, at most five
   */
  public record Standing(
      Group group,
      int provisional,
      @Nullable Distribution points,
      @Nullable Distribution change,
      SortedMap<String, Integer> grades,
      List<Fault> faults) {}

  /**
   * What many reports do wrong, remarks aside.
   *
   * @param reports how many do
   */
  public record Fault(String rule, int reports) {}

  /** Adds a report; those without a score are passed over. */
  public void add(Assessed assessed) {
    Score score = assessed.score();
    if (score == null) return;
    Set<String> rules = new HashSet<>();
    for (Marked marked : assessed.findings()) {
      boolean counts = !marked.isWaived() && marked.change() != Change.FIXED;
      if (counts && marked.finding().severity() != Severity.INFO)
        rules.add(marked.finding().rule());
    }
    for (Group group : groups(assessed)) {
      tallies.computeIfAbsent(group, it -> new Tally()).add(score, rules);
    }
  }

  private static List<Group> groups(Assessed assessed) {
    Agency agency = Agency.of(assessed.result(), assessed.agency());
    Integer year = assessed.result().year();
    List<Group> groups = new ArrayList<>();
    groups.add(new Group(null, null, null));
    if (year == null) return groups;
    groups.add(new Group(year, null, null));
    groups.add(new Group(year, agency.level(), null));
    if (agency.region().isEmpty()) return groups;
    groups.add(new Group(year, null, agency.region()));
    groups.add(new Group(year, agency.level(), agency.region()));
    return groups;
  }

  /** How all groups stand: all years, then the newest year first, within it by level and region. */
  public List<Standing> all() {
    List<Standing> all = new ArrayList<>();
    tallies.forEach((group, tally) -> all.add(tally.standing(group)));
    return all;
  }

  private static final class Tally {
    private final List<BigDecimal> points = new ArrayList<>();
    private final List<BigDecimal> changes = new ArrayList<>();
    private final SortedMap<String, Integer> grades = new TreeMap<>();
    private final Map<String, Integer> faults = new TreeMap<>();
    private int provisional;

    void add(Score score, Set<String> rules) {
      rules.forEach(rule -> faults.merge(rule, 1, Integer::sum));
      if (score.provisional()) {
        provisional++;
        return;
      }
      points.add(score.points());
      grades.merge(score.grade(), 1, Integer::sum);
      BigDecimal change = score.change();
      if (change != null) changes.add(change);
    }

    Standing standing(Group group) {
      List<Fault> commonest =
          faults.entrySet().stream()
              .map(it -> new Fault(it.getKey(), it.getValue()))
              .sorted(Comparator.comparingInt(Fault::reports).reversed().thenComparing(Fault::rule))
              .limit(MOST_FAULTS)
              .toList();
      return new Standing(
          group,
          provisional,
          points.isEmpty() ? null : Distribution.of(points),
          changes.isEmpty() ? null : Distribution.of(changes),
          grades,
          commonest);
    }
  }
}
