package org.gouji.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gouji.audit.AuditResult;
import org.gouji.audit.FakeAudit;
import org.gouji.audit.RunProblem;
import org.gouji.finding.Finding;
import org.gouji.finding.NotAssessed;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;
import org.gouji.finding.Waiver;
import org.gouji.rule.RuleOutcome;
import org.gouji.store.Address;
import org.gouji.store.Key;
import org.gouji.store.Results;
import org.gouji.store.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondPassTest {

  private static final Agency AGENCY = new Agency("k", "某局", "", "", null);

  @TempDir Path folder;

  @Test
  void whatIsSaidOfAllTogetherCounts() throws Exception {
    Finding error = FakeAudit.finding(Severity.ERROR, "together");
    RuleOutcome outcome =
        new RuleOutcome(List.of(error), List.of(new NotAssessed("R-8", "", List.of())), List.of());
    Judgement judgement =
        new Judgement(
            Map.of("a", outcome),
            List.of(),
            Map.of("a", AGENCY),
            Map.of(),
            new TreeSet<>(),
            List.of());
    List<Assessed> all = run(judgement, Marking.none(), Scoring.none(), "warning", "");
    AuditResult first = all.get(0).result();
    assertThat(first.verdict()).isEqualTo(Verdict.NONCOMPLIANT);
    assertThat(first.findings())
        .extracting(Finding::message)
        .containsExactly("together", "warning");
    assertThat(first.notAssessable()).containsExactly("R-8");
    assertThat(all.get(0).agency()).isEqualTo(AGENCY);
    assertThat(all.get(1)).isEqualTo(Assessed.of(FakeAudit.audit("b", "")));
  }

  @Test
  void whatFailedLeavesNoReportCompliant() throws Exception {
    Judgement judgement =
        new Judgement(
            Map.of(), List.of(), Map.of(), Map.of(), new TreeSet<>(List.of("R-7")), List.of());
    List<Assessed> all = run(judgement, Marking.none(), Scoring.none(), "", "error");
    assertThat(all)
        .extracting(it -> it.result().verdict())
        .containsExactly(Verdict.INCOMPLETE, Verdict.NONCOMPLIANT);
    assertThat(all.get(0).result().notAssessable()).containsExactly("R-7");
  }

  @Test
  void whatIsWaivedIsShownAndDoesNotCount() throws Exception {
    List<Assessed> all =
        run(Judgement.NONE, new WaiveErrors(), Scoring.none(), "error", "error warning");
    assertThat(all)
        .extracting(it -> it.result().verdict())
        .containsExactly(Verdict.COMPLIANT, Verdict.QUESTIONED);
    assertThat(all.get(0).findings()).singleElement().matches(Marked::isWaived);
  }

  @Test
  void allAreAddedBeforeTheFirstIsScored() throws Exception {
    List<Assessed> all = run(Judgement.NONE, Marking.none(), new Counting(), "", "");
    assertThat(all).extracting(it -> it.score().ranked()).containsExactly(2, 2);
  }

  private List<Assessed> run(
      Judgement judgement, Marking marking, Scoring scoring, String a, String b) throws Exception {
    List<Assessed> all = new ArrayList<>();
    try (Store store = Store.open(Address.in(folder))) {
      Results results = new Results(store);
      results.add(new Key("a", ""), FakeAudit.audit("a", a));
      results.add(new Key("b", ""), FakeAudit.audit("b", b));
      new SecondPass(judgement, marking, scoring).run(results, all::add);
    }
    return all;
  }

  private static final class WaiveErrors implements Marking {
    @Override
    public List<Marked> mark(AuditResult result, @Nullable Agency agency, List<Finding> findings) {
      Waiver waiver = new Waiver("why", "who", null);
      return findings.stream()
          .map(it -> new Marked(it, it.severity() == Severity.ERROR ? waiver : null, null))
          .toList();
    }

    @Override
    public List<RunProblem> problems() {
      return List.of();
    }
  }

  private static final class Counting implements Scoring {
    private int added;

    @Override
    public void add(AuditResult result, @Nullable Agency agency, List<Marked> findings) {
      added++;
    }

    @Override
    public Score scoreOf(String report) {
      return new Score(BigDecimal.TEN, "优", false, List.of(), 1, added, null);
    }
  }
}
