package org.gouji.gen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.audit.AuditResult;
import org.gouji.finding.Finding;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;
import org.gouji.report.Cell;

/**
 * An audit held against the truth.
 *
 * @param differences what is wrong, in words; empty where the audit is right
 * @param required findings that the audit must have
 * @param found those of them that it has
 * @param falseErrors errors that nothing in the report explains
 * @param falseWarnings likewise
 * @param cells cells of the report
 * @param right those of them that were read as they are
 * @param wrong those that were read as another figure, which is worse than unread
 */
record Check(
    List<String> differences,
    int required,
    int found,
    int falseErrors,
    int falseWarnings,
    int cells,
    int right,
    int wrong) {

  static Check of(AuditResult result, Truth truth) {
    return new Checking(result, truth).run();
  }

  boolean passed() {
    return differences.isEmpty();
  }

  private static final class Checking {
    private final AuditResult result;
    private final Truth truth;
    private final List<String> differences = new ArrayList<>();
    private int required;
    private int found;
    private int falseErrors;
    private int falseWarnings;
    private int right;
    private int wrong;

    Checking(AuditResult result, Truth truth) {
      this.result = result;
      this.truth = truth;
    }

    Check run() {
      facts();
      cells();
      findings();
      verdict();
      if (truth.lost().isEmpty()) {
        result
            .problems()
            .forEach(
                p ->
                    differences.add(
                        "problem of an intact source: " + p.code() + " " + p.message()));
      }
      if (truth.sure() && !result.notAssessable().isEmpty()) {
        differences.add("not assessable though all was there: " + result.notAssessable());
      }
      return new Check(
          List.copyOf(differences),
          required,
          found,
          falseErrors,
          falseWarnings,
          truth.cells().size(),
          right,
          wrong);
    }

    private void facts() {
      if (!Objects.equals(result.year(), truth.year()))
        differences.add("year " + result.year() + ", not " + truth.year());
      String organ = result.organ() == null ? "" : result.organ();
      if (!truth.organs().contains(organ))
        differences.add("organ " + organ + ", not " + truth.organs());
      truth
          .templates()
          .forEach(
              (table, version) -> {
                String read = result.templates().get(table);
                if (!version.equals(read))
                  differences.add("form of " + table + " " + read + ", not " + version);
              });
    }

    private void cells() {
      Map<String, Cell> read = new HashMap<>();
      result.cells().forEach(cell -> read.put(cell.id(), cell));
      truth.cells().forEach((id, filled) -> cell(id, filled, read.get(id)));
      for (String id : truth.absent()) {
        Cell cell = read.get(id);
        if (cell != null && cell.value() != null)
          differences.add(id + " is not in the report, read " + cell.value());
      }
    }

    private void cell(String id, Filled filled, @org.jspecify.annotations.Nullable Cell cell) {
      BigDecimal value = cell == null ? null : cell.value();
      String state = cell == null ? "absent" : cell.state().word();
      boolean other = value != null && !isSame(value, filled.value());
      if (other) wrong++;
      boolean same =
          filled.value() == null
              ? value == null
              : value != null && value.compareTo(filled.value()) == 0;
      if (truth.lost().contains(id)) {
        if (same || value == null) right++;
        else differences.add(id + " lost, yet read " + value);
      } else if (same && state.equals(filled.state())) {
        right++;
      } else {
        differences.add(
            id
                + " is \""
                + filled.raw()
                + "\" ("
                + filled.state()
                + "), read "
                + value
                + " ("
                + state
                + ")");
      }
    }

    private static boolean isSame(
        BigDecimal value, @org.jspecify.annotations.Nullable BigDecimal other) {
      return other != null && value.compareTo(other) == 0;
    }

    private void findings() {
      List<Finding> left = new ArrayList<>(result.findings());
      for (Expected expected : truth.expected()) {
        if (expected.required()) required++;
        Finding match =
            left.stream().filter(finding -> matches(expected, finding)).findFirst().orElse(null);
        if (match != null) {
          left.remove(match);
          if (expected.required()) found++;
        } else if (expected.required()) {
          differences.add("missed: " + describe(expected) + near(expected, left));
        }
      }
      for (Finding finding : left) {
        if (finding.severity() == Severity.INFO || tolerated(finding)) continue;
        if (finding.severity() == Severity.ERROR) falseErrors++;
        else falseWarnings++;
        differences.add("false " + describe(finding));
      }
    }

    private static boolean matches(Expected expected, Finding finding) {
      return expected.severities().contains(finding.severity().word())
          && expected.categories().contains(finding.category().word())
          && finding.cells().containsAll(expected.cells());
    }

    private boolean tolerated(Finding finding) {
      String category = finding.category().word();
      boolean ofPlanted =
          !truth.lost().isEmpty()
              && truth.expected().stream()
                  .filter(it -> it.categories().contains(category))
                  .anyMatch(it -> it.cells().stream().anyMatch(finding.cells()::contains));
      return ofPlanted
          || truth.tolerated().contains(category + "!")
          || (finding.severity() == Severity.WARNING && truth.tolerated().contains(category));
    }

    private static String near(Expected expected, List<Finding> findings) {
      return findings.stream()
          .filter(finding -> expected.categories().contains(finding.category().word()))
          .findFirst()
          .map(finding -> "; nearest is " + describe(finding) + " " + finding.cells())
          .orElse("");
    }

    private static String describe(Expected expected) {
      return expected.severities()
          + " "
          + expected.categories()
          + (expected.cells().isEmpty() ? "" : " " + expected.cells());
    }

    private static String describe(Finding finding) {
      return finding.severity().word()
          + " "
          + finding.category().word()
          + " "
          + finding.rule()
          + ": "
          + finding.message();
    }

    private void verdict() {
      boolean open =
          truth.expected().stream().anyMatch(one -> !one.required() || one.severities().size() > 1);
      if (open || !truth.tolerated().isEmpty()) return;
      boolean error = truth.expected().stream().anyMatch(one -> one.severities().contains("error"));
      boolean warning =
          truth.expected().stream().anyMatch(one -> one.severities().contains("warning"));
      Verdict due = error ? Verdict.NONCOMPLIANT : warning ? Verdict.QUESTIONED : Verdict.COMPLIANT;
      boolean incomplete = !truth.sure() && !error && result.verdict() == Verdict.INCOMPLETE;
      if (result.verdict() != due && !incomplete) {
        differences.add("verdict " + result.verdict().word() + ", not " + due.word());
      }
    }
  }
}
