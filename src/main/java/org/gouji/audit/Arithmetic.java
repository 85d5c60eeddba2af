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
import org.gouji.document.Quote;
import org.gouji.finding.Fault;
import org.gouji.finding.Suspect;
import org.gouji.finding.Words;
import org.gouji.repair.Cause;
import org.gouji.repair.Change;
import org.gouji.repair.Component;
import org.gouji.repair.Deducer;
import org.gouji.repair.Problem;
import org.gouji.repair.Repair;
import org.gouji.repair.Repairer;
import org.gouji.report.Cell;
import org.gouji.report.Identity;
import org.gouji.report.Identity.State;
import org.gouji.report.Report;
import org.jspecify.annotations.Nullable;

/** Finds the causes of broken identities and the values that identities leave for lost cells. */
final class Arithmetic {

  private static final int MOST_ALTERNATIVES = 24;

  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private final Map<String, Identity> identities = new LinkedHashMap<>();
  private @Nullable Problem problem;

  Arithmetic(Report report) {
    for (Cell cell : report.cells()) cells.put(cell.id(), cell);
    for (Identity identity : report.identities()) {
      if (!identity.relation().equals("=") || identity.optional()) continue;
      identities.put(identity.id() + " " + identity.subject() + " " + identities.size(), identity);
    }
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
      Long value = cell == null ? null : integer(cell.value());
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
    boolean broken = identities.values().stream().anyMatch(i -> i.state() == State.FAILS);
    if (!broken) return faults;
    Set<Identity> covered = new LinkedHashSet<>();
    for (Component component : Repairer.repair(problem()).components()) {
      for (Cause cause : component.causes()) {
        List<Identity> failing = failing(cause.identities(), covered);
        if (!failing.isEmpty()) faults.add(fault(failing, cause.repairs()));
      }
      List<Identity> rest = failing(component.brokenIdentities(), covered);
      if (!rest.isEmpty()) faults.add(fault(rest, List.of()));
    }
    for (List<Identity> linked : linked(covered)) faults.add(fault(linked, List.of()));
    return faults;
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

  private Fault fault(List<Identity> failing, List<Repair> repairs) {
    Set<String> members = new LinkedHashSet<>();
    Set<Quote> evidence = new LinkedHashSet<>();
    List<Words> details = new ArrayList<>();
    for (Identity identity : failing) {
      members.addAll(identity.cellIds());
      details.add(new Words(identity.zh(), identity.en()));
      for (Cell cell : identity.cells()) {
        BigDecimal value = cell.value();
        boolean total = identity.right().contains(cell);
        if (value != null && (total || value.signum() != 0)) evidence.add(cell.quote());
      }
    }
    List<List<Suspect>> answers = new ArrayList<>();
    for (Repair repair : repairs)
      answers.add(repair.changes().stream().map(this::suspect).toList());
    boolean whole = answers.stream().flatMap(List::stream).allMatch(s -> s.suggested() != null);
    if (!whole || answers.size() > MOST_ALTERNATIVES) answers = List.of();
    Diagnosis diagnosis = Diagnosis.of(failing, cells);
    return new Fault(
        failing.get(0).table(),
        failing,
        joined(details),
        List.copyOf(members),
        List.copyOf(evidence),
        answers.size() == 1 ? answers.get(0) : List.of(),
        answers.size() > 1 ? answers : List.of(),
        answer(answers),
        diagnosis.pattern(),
        diagnosis.words());
  }

  private static Words joined(List<Words> details) {
    return new Words(
        String.join("；", details.stream().map(Words::zh).toList()),
        String.join("; ", details.stream().map(Words::en).toList()));
  }

  private Suspect suspect(Change change) {
    Long suggested = change.suggested();
    return new Suspect(
        change.cell(),
        BigDecimal.valueOf(change.found()),
        suggested == null ? null : BigDecimal.valueOf(suggested));
  }

  private Words answer(List<List<Suspect>> answers) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (List<Suspect> answer : answers.subList(0, Math.min(4, answers.size()))) {
      zh.add(String.join("，", answer.stream().map(s -> say(s, "“%s”由 %s 改为 %s")).toList()));
      en.add(String.join(", ", answer.stream().map(s -> say(s, "\"%s\" %s to %s")).toList()));
    }
    return new Words(String.join("；或", zh), String.join("; or ", en));
  }

  private String say(Suspect suspect, String pattern) {
    Cell cell = cells.get(suspect.cell());
    String name = cell == null ? suspect.cell() : cell.name();
    return String.format(
        java.util.Locale.ROOT, pattern, name, plain(suspect.found()), plain(suspect.suggested()));
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "?" : value.toPlainString();
  }

  /**
   * The values that identities leave for cells that were lost.
   *
   * @param lost ids of the cells whose figures were lost in reading
   * @return by cell id, sorted; empty where nothing was lost
   */
  Map<String, BigDecimal> deduced(Set<String> lost) {
    Map<String, BigDecimal> deduced = new TreeMap<>();
    if (lost.isEmpty()) return deduced;
    Deducer.deduce(problem())
        .forEach(
            (id, value) -> {
              if (lost.contains(id)) deduced.put(id, BigDecimal.valueOf(value));
            });
    return deduced;
  }
}
