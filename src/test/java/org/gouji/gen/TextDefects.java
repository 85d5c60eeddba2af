package org.gouji.gen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Prose that contradicts the tables from 2019 on, or itself. */
final class TextDefects {
  private static final Wish BASE =
      Wish.years(2019, 2025)
          .with("plainCells")
          .avoids("lastYear", "disclosed")
          .needs(
              "received",
              "granted",
              "partial",
              "refused.process",
              "unavailable.notHeld",
              "carriedIn",
              "carriedOut",
              "legal");
  private static final Expected ERROR = Expected.of("error", "narrative");
  private static final Expected WARNING = Expected.of("warning", "narrative");

  private TextDefects() {}

  static List<Defect> all() {
    List<Defect> all = new ArrayList<>();
    all.add(figure("received", "natural", "workload"));
    all.add(figure("carriedIn", "workload"));
    all.add(figure("handled", "results"));
    all.add(figure("carriedOut"));
    for (String result : List.of("granted", "partial", "refused", "unavailable"))
      all.add(figure(result));
    all.add(natural());
    all.add(
        Defect.of(
            "text.review",
            BASE.needs("reconsideration.upheld").tells("review"),
            plan -> wrong(plan, "review")));
    all.add(
        Defect.of(
            "text.litigation",
            BASE.needs("litigationDirect.upheld").tells("litigation"),
            plan -> wrong(plan, "litigation")));
    all.add(Defect.flag("text.noneReceived", BASE.avoids("*"), "say:none", ERROR));
    all.add(Defect.flag("text.allDone", BASE.avoids("*"), "say:allDone", WARNING));
    all.add(
        Defect.flag(
            "text.allUpheld",
            BASE.avoids("*")
                .needs("reconsideration.corrected", "reconsideration.upheld")
                .tells("review"),
            "say:upheld",
            WARNING));
    Wish sums = Wish.years(2019, 2025).with("parts");
    all.add(Defect.flag("text.partsAbove", sums, "parts:above", WARNING));
    all.add(Defect.flag("text.partsBelow", sums, "parts:below", WARNING));
    return all;
  }

  private static Defect figure(String claim, String... silent) {
    return Defect.of("text." + claim, BASE.tells(claim).avoids(silent), plan -> wrong(plan, claim));
  }

  private static Defect natural() {
    return Defect.of(
        "text.natural",
        BASE.tells("received", "natural").avoids("workload"),
        plan -> wrong(plan, "natural"));
  }

  /** Gives a figure that none of the true ones is, so that no reading saves it. */
  private static Planted wrong(Plan plan, String claim) {
    Facts facts = new Facts(plan);
    Set<Long> taken = new HashSet<>();
    for (String other :
        List.of(
            "received",
            "carriedIn",
            "carriedOut",
            "handled",
            "workload",
            "granted",
            "partial",
            "opened",
            "refused",
            "unavailable",
            "unprocessed",
            "otherHandling",
            "natural",
            "legal",
            "review",
            "litigation")) {
      taken.add(facts.get(other));
    }
    long figure = facts.get(claim) + 3;
    while (taken.contains(figure)) figure++;
    return Planted.of(plan.says(claim, figure), ERROR).tolerating("narrative");
  }
}
