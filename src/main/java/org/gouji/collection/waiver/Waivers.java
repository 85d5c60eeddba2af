package org.gouji.collection.waiver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.audit.AuditResult;
import org.gouji.audit.CellLookup;
import org.gouji.audit.RunProblem;
import org.gouji.collection.agency.AgencyNames;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Waiver;
import org.gouji.finding.Words;
import org.gouji.sheet.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Knows findings again that the office waived, by agency, year, rule and cells, whatever their
 * words. A waiver for some cells holds for a finding on none but these.
 */
public final class Waivers {

  private static final int MOST_CELLS = 12;

  private final AgencyNames names;
  private final @Nullable LocalDate asOf;
  private final List<Use> all = new ArrayList<>();
  private final Map<Integer, List<Use>> byYear = new HashMap<>();
  private final Map<List<Object>, List<Use>> byOwner = new HashMap<>();
  private final Map<Integer, Set<String>> years = new TreeMap<>();

  /** What became of a waiver. */
  private static final class Use {
    private final WaiverEntry entry;
    private final Set<String> owners;
    private final @Nullable WaiverEntry same;
    private final Set<String> otherCells = new TreeSet<>();
    private boolean reportSeen;
    private boolean matched;

    /**
     * @param same an earlier one that says the same; null where none does
     */
    Use(WaiverEntry entry, Set<String> owners, @Nullable WaiverEntry same) {
      this.entry = entry;
      this.owners = owners;
      this.same = same;
    }
  }

  /**
   * @param names tells what agency a name means
   * @param asOf the day on which waivers have to hold; null where that is not asked
   */
  public Waivers(List<WaiverEntry> entries, AgencyNames names, @Nullable LocalDate asOf) {
    this.names = names;
    this.asOf = asOf;
    Map<List<Object>, WaiverEntry> known = new HashMap<>();
    for (WaiverEntry entry : entries) {
      List<Object> said =
          List.of(entry.rule(), entry.agency(), entry.year(), new TreeSet<>(entry.cells()));
      add(new Use(entry, names.keys(entry.agency()), known.putIfAbsent(said, entry)));
    }
  }

  private void add(Use use) {
    all.add(use);
    int year = use.entry.year();
    byYear.computeIfAbsent(year, key -> new ArrayList<>()).add(use);
    if (use.owners.size() != 1) return;
    String owner = use.owners.iterator().next();
    byOwner.computeIfAbsent(List.of(year, owner), key -> new ArrayList<>()).add(use);
  }

  /**
   * The waivers that hold on a report.
   *
   * @param owner key of the agency; null where unknown
   * @return by finding; without those that no waiver holds for
   */
  public Map<Finding, Waiver> on(
      AuditResult result, @Nullable String owner, List<Finding> findings) {
    Map<Finding, Waiver> held = new HashMap<>();
    if (all.isEmpty()) return held;
    if (result.year() != null && result.organ() != null) {
      years.computeIfAbsent(result.year(), year -> new TreeSet<>()).add(result.organ());
    }
    CellLookup cells = new CellLookup(result.cells());
    List<Use> here = of(result, owner);
    for (Use use : here) use.reportSeen = true;
    for (Finding finding : findings) {
      for (Use use : here) {
        if (!use.entry.rule().equals(finding.rule())) continue;
        if (!covers(use.entry, finding, cells)) {
          use.otherCells.addAll(finding.cells());
          continue;
        }
        use.matched = true;
        if (!isExpired(use.entry)) held.putIfAbsent(finding, use.entry.waiver());
      }
    }
    return held;
  }

  private List<Use> of(AuditResult result, @Nullable String owner) {
    Integer year = result.year();
    if (year == null) return List.of();
    if (owner != null) return byOwner.getOrDefault(List.of(year, owner), List.of());
    String organ = result.organ();
    return byYear.getOrDefault(year, List.of()).stream()
        .filter(
            use ->
                use.entry.agency().equals(result.report())
                    || organ != null && names.isSame(organ, use.entry.agency()))
        .toList();
  }

  private static boolean covers(WaiverEntry entry, Finding finding, CellLookup cells) {
    if (entry.cells().isEmpty()) return true;
    if (finding.cells().isEmpty()) return false;
    Set<String> waived = new HashSet<>(entry.cells());
    for (String cell : entry.cells()) {
      List<String> ids = cells.find(cell);
      if (ids.size() == 1) waived.addAll(ids);
    }
    return waived.containsAll(finding.cells());
  }

  private boolean isExpired(WaiverEntry entry) {
    LocalDate last = entry.waiver().expires();
    return asOf != null && last != null && asOf.isAfter(last);
  }

  /**
   * What is wrong with the waivers; asked when all reports were seen.
   *
   * @param rules ids of the rules there are
   */
  public List<RunProblem> problems(Set<String> rules, Lang lang) {
    List<RunProblem> problems = new ArrayList<>();
    Set<String> unchecked = new LinkedHashSet<>();
    for (Use use : all) {
      WaiverEntry entry = use.entry;
      if (use.matched && entry.waiver().expires() != null && asOf == null) {
        unchecked.add(entry.file());
      }
      Words words = words(use, rules);
      if (words == null) continue;
      String code = use.matched && use.same == null ? "waiver-expired" : "waiver-useless";
      String what = entry.rule() + " " + entry.agency() + " " + entry.year();
      Words at =
          new Words(
              "第 " + entry.line() + " 行（" + what + "）：" + words.zh(),
              "line " + entry.line() + " (" + what + "): " + words.en());
      problems.add(RunProblem.warning(code, entry.file(), at.in(lang)));
    }
    for (String file : unchecked) {
      Words words =
          new Words(
              "有的豁免写有到期日；要核对是否到期，请用 --as-of 给出日期",
              "some waivers expire; give a date by --as-of to have that checked");
      problems.add(RunProblem.warning("waiver-expiry-unchecked", file, words.in(lang)));
    }
    return problems;
  }

  /** What is wrong with a waiver; null where nothing is. */
  private @Nullable Words words(Use use, Set<String> rules) {
    WaiverEntry entry = use.entry;
    WaiverEntry same = use.same;
    if (same != null) {
      return new Words(
          "与 " + same.file() + " 第 " + same.line() + " 行是同一豁免，可以删去一行",
          "the same waiver as in " + same.file() + " line " + same.line() + "; take one out");
    }
    if (use.matched) {
      return isExpired(entry)
          ? new Words(
              "已于 " + entry.waiver().expires() + " 到期，不再豁免",
              "expired on " + entry.waiver().expires() + " and holds no longer")
          : null;
    }
    if (!rules.contains(entry.rule())) {
      return new Words(
          "没有这条规则" + Nearest.askZh(entry.rule(), rules),
          "there is no such rule" + Nearest.askEn(entry.rule(), rules));
    }
    if (use.owners.size() > 1) {
      return new Words(
          "有几个机关都可叫这个名称，请写全称：" + String.join("、", names.names(use.owners)),
          "several agencies bear this name; give it in full: "
              + String.join(", ", names.names(use.owners)));
    }
    if (!use.reportSeen) return use.owners.isEmpty() ? misnamed(entry) : null;
    if (!use.otherCells.isEmpty()) {
      String cells =
          use.otherCells.stream().limit(MOST_CELLS).collect(Collectors.joining(" "))
              + (use.otherCells.size() > MOST_CELLS ? " …" : "");
      return new Words(
          "这条规则的问题还涉及其他单元格，未豁免：" + cells,
          "the findings of the rule are on other cells too: " + cells);
    }
    return new Words("报告没有这样的问题，可以删去", "the report has no such finding; take it out");
  }

  /** Asks for an agency of this year whose name holds the one written, or stands in it. */
  private @Nullable Words misnamed(WaiverEntry entry) {
    String name =
        years.getOrDefault(entry.year(), Set.of()).stream()
            .filter(it -> it.contains(entry.agency()) || entry.agency().contains(it))
            .findFirst()
            .orElse(null);
    if (name == null && !names.isOffRoster(entry.agency())) return null;
    if (name == null) {
      return new Words(
          "花名册和本次审核的报告中都没有这个机关", "neither the roster nor a report audited now has this agency");
    }
    return new Words(
        "本次没有审核这个机关的报告，是否为“" + name + "”？",
        "no report of this agency was audited; did you mean '" + name + "'?");
  }
}
