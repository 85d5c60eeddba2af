package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.finding.Fault;
import org.gouji.finding.Suspect;
import org.gouji.repair.Cause;
import org.gouji.repair.Change;
import org.gouji.repair.Component;
import org.gouji.repair.Deducer;
import org.gouji.repair.Problem;
import org.gouji.repair.Ranked;
import org.gouji.repair.Ranking;
import org.gouji.repair.Repair;
import org.gouji.repair.Repairer;
import org.gouji.report.Cell;
import org.gouji.report.Claim;
import org.gouji.report.Identity;
import org.gouji.report.Identity.State;
import org.gouji.report.Loss;
import org.gouji.report.Report;
import org.jspecify.annotations.Nullable;

/** Finds the causes of broken identities and the values that identities leave for lost cells. */
final class Arithmetic {

  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private final Map<String, Identity> identities = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Set<String> lost = new HashSet<>();
  private final boolean broken;
  private @Nullable Problem problem;
  private @Nullable List<Group> groups;
  private @Nullable Map<String, BigDecimal> deduced;

  /** Broken identities of one cause with the smallest repairs of it, the likeliest first. */
  private record Group(List<Identity> broken, List<List<Suspect>> repairs, boolean exceeded) {
    String table() {
      return broken.get(0).table();
    }
  }

  Arithmetic(Report report) {
    this(report, List.of());
  }

  /**
   * @param more identities beside those of the forms
   */
  Arithmetic(Report report, List<Identity> more) {
    for (Cell cell : report.cells()) cells.put(cell.id(), cell);
    List<Identity> all = new ArrayList<>(report.identities());
    all.addAll(more);
    for (Identity identity : all) {
      if (!identity.relation().equals("=") || identity.optional()) continue;
      identities.put(identity.id() + " " + identity.subject() + " " + identities.size(), identity);
    }
    for (Object fact : report.facts()) if (fact instanceof Claim claim) claims.add(claim);
    for (Loss loss : report.losses()) lost.addAll(loss.cells());
    this.broken = identities.values().stream().anyMatch(i -> i.state() == State.FAILS);
  }

  private Problem problem() {
    Problem known = problem;
    if (known == null) problem = known = makeProblem();
    return known;
  }

  private Problem makeProblem() {
    Set<String> used = new HashSet<>();
    for (Identity identity : identities.values()) used.addAll(identity.cellIds());
    Map<String, Long> values = new TreeMap<>();
    Set<String> free = new HashSet<>();
    for (String id : used) {
      Cell cell = cells.get(id);
      Long value = cell == null || cell.isDoubtful() ? null : integer(cell.value());
      if (value == null) free.add(id);
      else values.put(id, value);
    }
    List<org.gouji.repair.Identity> sums = new ArrayList<>();
    identities.forEach(
        (name, identity) -> {
          Map<String, Integer> terms = new TreeMap<>();
          identity.left().forEach(cell -> terms.merge(cell.id(), 1, Integer::sum));
          identity.right().forEach(cell -> terms.merge(cell.id(), -1, Integer::sum));
          sums.add(new org.gouji.repair.Identity(name, terms));
        });
    return new Problem(sums, values, free, Set.of());
  }

  private static @Nullable Long integer(@Nullable BigDecimal value) {
    if (value == null || value.stripTrailingZeros().scale() > 0) return null;
    return value.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE / 1000)) > 0
        ? null
        : value.longValue();
  }

  /** The causes of broken identities, each with all that it breaks. */
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (!broken) return faults;
    FaultWriter writer = new FaultWriter(cells, new Witness(claims, cells));
    CellGrid grid = new CellGrid(cells.values());
    Set<String> told = new HashSet<>();
    for (Group group : groups()) {
      if (told.contains(group.table())) continue;
      Group whole = whole(group.table(), groups());
      Diagnosis common = whole == null ? null : Diagnosis.of(breakage(whole, grid));
      if (whole != null && common != null && common.tellsAll()) {
        told.add(group.table());
        faults.add(writer.write(breakage(whole, grid), common, whole.exceeded()));
      } else {
        Breakage breakage = breakage(group, grid);
        faults.add(writer.write(breakage, Diagnosis.of(breakage), group.exceeded()));
      }
    }
    return faults;
  }

  private Breakage breakage(Group group, CellGrid grid) {
    List<Identity> all = List.copyOf(identities.values());
    return new Breakage(group.broken(), all, cells, grid, group.repairs());
  }

  /** All groups of a table as one, repairs only where each has one; null where there is but one. */
  private static @Nullable Group whole(String table, List<Group> groups) {
    List<Group> own = groups.stream().filter(group -> group.table().equals(table)).toList();
    if (own.size() < 2) return null;
    List<Identity> broken = own.stream().flatMap(group -> group.broken().stream()).toList();
    List<Suspect> together = new ArrayList<>();
    boolean unique = own.stream().allMatch(group -> group.repairs().size() == 1);
    if (unique) own.forEach(group -> together.addAll(group.repairs().get(0)));
    return new Group(broken, unique ? List.of(together) : List.of(), false);
  }

  /**
   * A group whose repairs all share some corrections, cut in two where those alone mend some of its
   * identities: they are a cause of their own, and unique.
   */
  private static List<Group> apart(Group group) {
    if (group.repairs().size() < 2) return List.of(group);
    Set<Suspect> shared = new LinkedHashSet<>(group.repairs().get(0));
    group.repairs().forEach(shared::retainAll);
    Map<Boolean, List<Identity>> mended =
        group.broken().stream().collect(Collectors.partitioningBy(i -> mends(i, shared)));
    List<Identity> own = mended.getOrDefault(true, List.of());
    List<Identity> others = mended.getOrDefault(false, List.of());
    if (own.isEmpty() || others.isEmpty()) return List.of(group);
    List<List<Suspect>> rest =
        group.repairs().stream()
            .map(repair -> repair.stream().filter(s -> !shared.contains(s)).toList())
            .toList();
    return List.of(
        new Group(own, List.of(List.copyOf(shared)), group.exceeded()),
        new Group(others, rest, group.exceeded()));
  }

  /** Whether these corrections alone make a broken identity hold. */
  private static boolean mends(Identity identity, Set<Suspect> corrections) {
    if (!identity.cells().stream().allMatch(Cell::isNumber)) return false;
    BigDecimal gap = identity.leftSum().subtract(identity.rightSum());
    for (Suspect correction : corrections) {
      BigDecimal found = correction.found();
      BigDecimal suggested = correction.suggested();
      if (found == null || suggested == null) return false;
      BigDecimal change = suggested.subtract(found);
      for (Cell cell : identity.left()) {
        if (cell.id().equals(correction.cell())) gap = gap.add(change);
      }
      for (Cell cell : identity.right()) {
        if (cell.id().equals(correction.cell())) gap = gap.subtract(change);
      }
    }
    return gap.signum() == 0;
  }

  private List<Group> groups() {
    List<Group> known = groups;
    if (known == null) groups = known = broken ? findGroups() : List.of();
    return known;
  }

  private List<Group> findGroups() {
    List<Group> groups = new ArrayList<>();
    CellGrid grid = new CellGrid(cells.values());
    Set<Identity> covered = new LinkedHashSet<>();
    for (Component component : Repairer.repair(problem()).components()) {
      for (Cause cause : component.causes()) {
        List<Identity> failing = failing(cause.identities(), covered);
        if (failing.isEmpty()) continue;
        List<List<Suspect>> repairs = answers(cause.repairs(), grid);
        groups.addAll(apart(new Group(failing, repairs, component.exceeded())));
      }
      List<Identity> rest = failing(component.brokenIdentities(), covered);
      if (!rest.isEmpty()) groups.add(new Group(rest, List.of(), component.exceeded()));
    }
    for (List<Identity> linked : linked(covered)) groups.add(new Group(linked, List.of(), false));
    return groups;
  }

  private List<List<Suspect>> answers(List<Repair> repairs, CellGrid grid) {
    List<List<Suspect>> answers = new ArrayList<>();
    for (Ranked ranked : Ranking.rank(repairs, problem(), grid)) {
      answers.add(ranked.repair().changes().stream().map(Arithmetic::suspect).toList());
    }
    return FaultWriter.isAnswer(answers) ? answers : List.of();
  }

  private static Suspect suspect(Change change) {
    Long suggested = change.suggested();
    return new Suspect(
        change.cell(),
        BigDecimal.valueOf(change.found()),
        suggested == null ? null : BigDecimal.valueOf(suggested));
  }

  /** The failing identities not covered yet, those that share a cell together. */
  private List<List<Identity>> linked(Set<Identity> covered) {
    List<List<Identity>> groups = new ArrayList<>();
    for (Identity identity : identities.values()) {
      if (identity.state() != State.FAILS || covered.contains(identity)) continue;
      List<Identity> group = new ArrayList<>();
      for (List<Identity> other : List.copyOf(groups)) {
        if (other.stream().noneMatch(member -> shares(member, identity))) continue;
        group.addAll(other);
        groups.remove(other);
      }
      group.add(identity);
      groups.add(group);
    }
    return groups;
  }

  private static boolean shares(Identity a, Identity b) {
    return a.cellIds().stream().anyMatch(b.cellIds()::contains);
  }

  private List<Identity> failing(Set<String> names, Set<Identity> covered) {
    List<Identity> failing = new ArrayList<>();
    for (Map.Entry<String, Identity> identity : identities.entrySet()) {
      boolean named = names.contains(identity.getKey());
      boolean fails = identity.getValue().state() == State.FAILS;
      if (named && fails && covered.add(identity.getValue())) failing.add(identity.getValue());
    }
    return failing;
  }

  /**
   * The values that identities leave for cells that were lost, whichever suspected cell is wrong.
   *
   * @return by cell id, sorted; empty where nothing was lost
   */
  Map<String, BigDecimal> deduced() {
    Map<String, BigDecimal> known = deduced;
    if (known == null) deduced = known = deduced(lost);
    return known;
  }

  /** The same for cells of a choice. */
  Map<String, BigDecimal> deduced(Set<String> lost) {
    Map<String, BigDecimal> deduced = new TreeMap<>();
    if (lost.isEmpty()) return deduced;
    Deducer.deduce(trusted())
        .forEach(
            (id, value) -> {
              if (lost.contains(id)) deduced.put(id, BigDecimal.valueOf(value));
            });
    return deduced;
  }

  /** The problem without the figures that may be wrong. */
  private Problem trusted() {
    Problem all = problem();
    Set<String> free = new HashSet<>(all.free());
    for (Group group : groups()) {
      group.repairs().forEach(repair -> repair.forEach(suspect -> free.add(suspect.cell())));
      if (group.repairs().isEmpty()) group.broken().forEach(i -> free.addAll(i.cellIds()));
    }
    return new Problem(all.identities(), all.values(), free, all.signed());
  }
}
