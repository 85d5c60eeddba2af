package org.gouji.gen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Auditor;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Suspect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Wrong figures planted in the tables of generated reports, through the whole audit. {@code
 * -Dgouji.planted=N} sets how many reports a line.
 */
class RepairedReportsTest {
  private static final Auditor AUDITOR = Auditor.load(Path.of("rules"), Lang.ZH);
  private static final int COUNT = Integer.getInteger("gouji.planted", 150);
  private static final Wish QUIET = Wish.years(2019, 2025).avoids("*").with("plainCells");
  private static final List<String> FLOWS =
      List.of("received", "carriedIn", "handledTotal", "carriedOut");

  /** What became of the reports of one kind. */
  private static final class Score {
    private int reports;
    private int right;
    private int wrong;
    private int named;
    private int lost;
    private long before;
    private long after;

    void add(AuditResult result, Map<String, BigDecimal> truth) {
      List<Finding> findings =
          result.findings().stream().filter(f -> f.rule().matches("ARITH-00[12]")).toList();
      Set<String> members = new HashSet<>();
      Set<String> looked = new HashSet<>();
      Map<String, BigDecimal> suggested = new TreeMap<>();
      boolean unique = true;
      boolean among = true;
      Set<String> explained = new HashSet<>();
      for (Finding finding : findings) {
        finding.cells().forEach(members::add);
        finding.suspects().forEach(suspect -> looked.add(suspect.cell()));
        finding.alternatives().forEach(set -> set.forEach(s -> looked.add(s.cell())));
        finding.suspects().forEach(s -> suggested.put(s.cell(), s.suggested()));
        unique &= !finding.suspects().isEmpty();
        among &= finding.suspects().isEmpty() ? names(finding, truth, explained) : true;
        explained.addAll(finding.suspects().stream().map(Suspect::cell).toList());
        if (finding.suspects().isEmpty() && finding.alternatives().isEmpty()) {
          looked.addAll(finding.cells());
        }
      }
      reports++;
      before += members.size();
      after += looked.size();
      boolean whole = explained.equals(truth.keySet());
      if (unique && suggested.equals(truth)) right++;
      else if (unique) wrong++;
      else if (among && whole) named++;
      else lost++;
    }

    private static boolean names(
        Finding finding, Map<String, BigDecimal> truth, Set<String> explained) {
      for (List<Suspect> set : finding.alternatives()) {
        boolean all = set.stream().allMatch(s -> s.suggested() != null && same(s, truth));
        if (!all) continue;
        set.forEach(suspect -> explained.add(suspect.cell()));
        return true;
      }
      return false;
    }

    private static boolean same(Suspect suspect, Map<String, BigDecimal> truth) {
      BigDecimal value = truth.get(suspect.cell());
      return value != null && isValue(suspect, value);
    }

    String print(String name) {
      return String.format(
          Locale.ROOT,
          "%s: %d reports, unique and true %.1f %%, unique but wrong %.1f %%, truth among several"
              + " %.1f %%, not named %.1f %%; cells to look at %.1f, of %.1f in broken"
              + " identities%n",
          name,
          reports,
          share(right),
          share(wrong),
          share(named),
          share(lost),
          (double) after / reports,
          (double) before / reports);
    }

    private double share(int part) {
      return 100.0 * part / reports;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "inner, 1, 99.5",
    "total, 1, 99.5",
    "flow, 1, 99.5",
    "any, 1, 99.5",
    "any, 2, 98",
    "any, 3, 95"
  })
  void namesThePlantedCells(String kind, int errors, double least) {
    Score score = new Score();
    for (long seed = 1; score.reports < COUNT; seed++) {
      Plan plan = Plans.draw(seed, QUIET, false);
      Map<String, BigDecimal> truth = new TreeMap<>();
      plan = plant(plan, kind, errors, new Dice(seed, "slips" + kind + errors), truth);
      score.add(audit(plan), truth);
    }
    System.out.print(score.print(kind + " " + errors));
    assertThat(score.share(score.right)).isGreaterThanOrEqualTo(least);
    assertThat(score.share(score.wrong)).isLessThanOrEqualTo(0.3);
  }

  @ParameterizedTest
  @CsvSource({"row", "column", "carried", "review"})
  void hasTheTruthAmongTheSetsOfHardPatterns(String pattern) {
    Score score = new Score();
    for (long seed = 1; score.reports < COUNT; seed++) {
      Plan plan = Plans.draw(seed, QUIET.needs("granted"), false);
      Map<String, BigDecimal> truth = new TreeMap<>();
      plan = pattern(plan, pattern, new Dice(seed, "hard" + pattern), truth);
      if (truth.isEmpty()) continue;
      AuditResult result = audit(plan);
      score.add(result, truth);
      assertThat(score.lost + score.wrong)
          .as("seed %d: %s %s", seed, truth, result.findings())
          .isZero();
    }
    System.out.print(score.print(pattern));
  }

  @Test
  void proseHelpsWithReview() {
    int chosen = 0;
    int alone = 0;
    int right = 0;
    int reports = 0;
    Wish wish =
        Wish.years(2019, 2025)
            .needs("granted", "reconsideration.upheld")
            .tells("review")
            .with("plainCells");
    for (long seed = 1; reports < COUNT; seed++) {
      Plan plan = Plans.draw(seed, wish, false);
      String id = "review.reconsideration.total";
      BigDecimal truth = plan.values().getOrDefault(id, BigDecimal.ZERO);
      plan = plan.add(id, 3);
      reports++;
      Finding finding =
          audit(plan).findings().stream()
              .filter(f -> f.rule().equals("ARITH-002"))
              .findFirst()
              .orElseThrow();
      assertThat(finding.suspects()).isEmpty();
      boolean asked = finding.message().contains("相符");
      chosen += asked ? 1 : 0;
      alone += finding.message().contains("只有第一种与正文") ? 1 : 0;
      Suspect first = finding.alternatives().get(0).get(0);
      right += asked && first.cell().equals(id) && isValue(first, truth) ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "review: prose chose in %d of %d, one alone in %d, the truth first in %d%n",
        chosen,
        reports,
        alone,
        right);
    assertThat(chosen).isPositive();
    assertThat(right).isEqualTo(chosen);
  }

  private static boolean isValue(Suspect suspect, BigDecimal value) {
    return suspect.suggested() != null && suspect.suggested().compareTo(value) == 0;
  }

  private static AuditResult audit(Plan plan) {
    Paper paper = Composer.compose(plan);
    return AUDITOR.audit("x", Rendering.of(paper, Layout.HTML_CLEAN).bytes());
  }

  private static List<String> rows(Plan plan) {
    List<String> rows = new ArrayList<>(List.of("received", "carriedIn"));
    rows.addAll(Forms.resultRows(plan.versions().getOrDefault("applications", "2021")));
    rows.addAll(List.of("handledTotal", "carriedOut"));
    return rows;
  }

  private static Plan plant(
      Plan plan, String kind, int errors, Dice dice, Map<String, BigDecimal> truth) {
    List<String> rows = rows(plan);
    Plan planted = plan;
    while (truth.size() < errors) {
      int row = dice.range(0, rows.size() - 1);
      int column = dice.range(0, 6);
      boolean flow = FLOWS.contains(rows.get(row));
      boolean fits =
          switch (kind) {
            case "inner" -> !flow && column < 6;
            case "total" -> column == 6;
            case "flow" -> flow;
            default -> true;
          };
      String id = id(rows, row, column);
      long value = plan.value(id);
      long wrong = slip(plan, rows, row, column, dice);
      if (!fits || wrong < 0 || wrong == value || truth.containsKey(id)) continue;
      truth.put(id, BigDecimal.valueOf(value));
      planted = planted.add(id, wrong - value);
    }
    return planted;
  }

  private static String id(List<String> rows, int row, int column) {
    return "applications." + rows.get(row) + "." + Forms.APPLICANTS.get(column);
  }

  private static long slip(Plan plan, List<String> rows, int row, int column, Dice dice) {
    long value = plan.value(id(rows, row, column));
    String digits = Long.toString(value);
    int at = dice.range(0, digits.length() - 1);
    return switch (dice.range(0, 4)) {
      case 0 -> value + (dice.chance(0.5) ? 1L : -1L) * dice.range(1, 9);
      case 1 -> Long.parseLong(digits.substring(0, at + 1) + digits.substring(at));
      case 2 -> Long.parseLong("0" + digits.substring(0, at) + digits.substring(at + 1));
      case 3 -> plan.value(id(rows, row, column == 0 ? 1 : column - 1));
      default -> plan.value(id(rows, row == 0 ? 1 : row - 1, column));
    };
  }

  private static Plan pattern(Plan plan, String pattern, Dice dice, Map<String, BigDecimal> truth) {
    List<String> rows = rows(plan);
    int row = dice.range(0, rows.size() - 2);
    int column = dice.range(0, 5);
    if (pattern.equals("review")) {
      String id =
          "review." + dice.pick(Forms.REVIEW_BLOCKS) + "." + dice.pick(Forms.REVIEW_COLUMNS);
      return change(plan, truth, id, plan.value(id) + dice.range(1, 9));
    }
    String cell = id(rows, row, column);
    if (pattern.equals("carried")) {
      int at = dice.range(2, rows.size() - 3);
      String inner = id(rows, at, column);
      long step = slip(plan, rows, at, column, dice) - plan.value(inner);
      String total = id(rows, at, 6);
      if (step == 0 || plan.value(inner) + step < 0 || plan.value(total) + step < 0) return plan;
      return change(
          change(plan, truth, inner, plan.value(inner) + step),
          truth,
          total,
          plan.value(total) + step);
    }
    String other = pattern.equals("row") ? id(rows, row, column + 1) : id(rows, row + 1, column);
    if (plan.value(cell) == plan.value(other)) return plan;
    return change(change(plan, truth, cell, plan.value(other)), truth, other, plan.value(cell));
  }

  private static Plan change(Plan plan, Map<String, BigDecimal> truth, String id, long wrong) {
    truth.put(id, BigDecimal.valueOf(plan.value(id)));
    return plan.add(id, wrong - plan.value(id));
  }
}
