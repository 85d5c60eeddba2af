package org.gouji.collection;

import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import org.gouji.audit.AuditResult;
import org.gouji.finding.Change;
import org.gouji.finding.Finding;
import org.gouji.finding.Verdict;
import org.gouji.store.Results;

/**
 * Goes over the audits of a run once more, when all are known: joins what was said about each
 * report alone with what was said about all together, and lets it be marked and scored.
 */
public final class SecondPass {

  private final Judgement judgement;
  private final Marking marking;
  private final Scoring scoring;

  /** What takes the documents, one at a time, in the order of the audits. */
  @FunctionalInterface
  public interface Receiver {
    void accept(Assessed assessed) throws IOException;
  }

  public SecondPass(Judgement judgement, Marking marking, Scoring scoring) {
    this.judgement = judgement;
    this.marking = marking;
    this.scoring = scoring;
  }

  /**
   * Hands out every document as it stands among all; of a report in several files, one is scored.
   */
  public void run(Results results, Receiver receiver) throws IOException {
    if (scoring != Scoring.none()) {
      results.forEach(
          result -> {
            if (judgement.copies().containsKey(result.report())) return;
            if (result.content().partOf() != null) return;
            Assessed stands = assess(result);
            scoring.add(stands.result(), stands.agency(), stands.findings());
          });
    }
    results.forEach(
        result -> {
          Assessed stands = assess(result, results);
          Score score = scoring.scoreOf(result.report());
          receiver.accept(
              new Assessed(
                  stands.result(), stands.agency(), stands.findings(), score, stands.own()));
        });
  }

  /**
   * Hands out the reports that are not there, each as the audit of nothing, under the name of the
   * roster.
   */
  public void missing(Receiver receiver) throws IOException {
    for (Missing missing : judgement.missing()) {
      AuditResult nothing =
          AuditResult.of(missing.roster(), missing.year(), missing.agency().name());
      List<Marked> marked = marking.mark(nothing, missing.agency(), missing.findings());
      Verdict verdict = verdict(nothing, marked, false);
      AuditResult stands = nothing.judged(missing.findings(), List.of(), verdict);
      receiver.accept(new Assessed(stands, missing.agency(), marked, null));
    }
  }

  /**
   * A file that holds a part of a report stands as the whole does, and so does a page that only
   * leads to it. What another file of the same report shows too is not among its own findings.
   */
  private Assessed assess(AuditResult result, Results results) throws IOException {
    Assessed stands = assess(result);
    String whole = result.content().partOf();
    String copied = judgement.copies().get(result.report());
    if (whole == null && copied != null && result.leadsTo(copied)) whole = copied;
    boolean copy = whole == null && copied != null && !result.findings().isEmpty();
    String other = copy ? copied : whole;
    AuditResult found = other == null ? null : results.find(other);
    if (found == null) return stands;
    Assessed main = assess(found);
    if (copy) {
      List<Marked> own = TakenOnce.rest(stands.findings(), main.findings());
      return new Assessed(stands.result(), stands.agency(), stands.findings(), null, own);
    }
    AuditResult judged = stands.result().standing(main.result().verdict());
    return new Assessed(judged, stands.agency(), stands.findings(), null);
  }

  private Assessed assess(AuditResult result) {
    Agency agency = judgement.agencies().get(result.report());
    List<Finding> all = judgement.findings(result);
    SortedSet<String> open = judgement.open(result);
    List<Marked> marked = marking.mark(result, agency, all);
    Verdict verdict = verdict(result, marked, !open.isEmpty());
    return new Assessed(result.judged(all, List.copyOf(open), verdict), agency, marked, null);
  }

  private static Verdict verdict(AuditResult result, List<Marked> marked, boolean open) {
    if (result.verdict() == Verdict.NOT_A_REPORT && marked.isEmpty()) return result.verdict();
    List<Finding> counted =
        marked.stream()
            .filter(it -> !it.isWaived() && it.change() != Change.FIXED)
            .map(Marked::finding)
            .toList();
    return Verdict.of(counted, open || !result.problems().isEmpty());
  }
}
