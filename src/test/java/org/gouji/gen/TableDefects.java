package org.gouji.gen;

import java.util.List;

/** Wrong figures in the tables from 2019 on. */
final class TableDefects {
  private static final Wish QUIET = Wish.years(2019, 2025).avoids("*").with("plainCells");
  private static final String A = "applications.";

  private TableDefects() {}

  static List<Defect> all() {
    return List.of(
        cell("arithmetic.inner", QUIET.needs("refused.process"), A + "refused.process.natural", 2),
        cell("arithmetic.innerLess", QUIET.needs("granted"), A + "granted.natural", -1),
        cell("arithmetic.legal", QUIET.needs("granted"), A + "unavailable.notHeld.legal", 3),
        cell("arithmetic.rowTotal", QUIET.needs("partial"), A + "partial.total", 4),
        cell("arithmetic.received", QUIET.needs("granted"), A + "received.natural", 5),
        cell("arithmetic.handledTotal", QUIET.needs("granted"), A + "handledTotal.total", 1),
        cell("arithmetic.grandTotal", QUIET.needs("granted"), A + "received.total", 10),
        Defect.of("arithmetic.balance", QUIET.needs("carriedOut"), TableDefects::balance),
        Defect.of("arithmetic.countedTwice", QUIET.needs("partial"), TableDefects::countedTwice),
        cell("arithmetic.reviewTotal", QUIET.needs("granted"), "review.reconsideration.total", 1),
        cell(
            "arithmetic.reviewMember",
            QUIET.needs("granted"),
            "review.litigationDirect.pending",
            2),
        cell(
            "arithmetic.suitTotal",
            QUIET.needs("granted", "litigationAfterReview.upheld"),
            "review.litigationAfterReview.total",
            -1),
        raw("number.negative", "-5", -5),
        Defect.of("number.negativeInside", QUIET.needs("granted"), TableDefects::negativeInside),
        Defect.of(
            "number.fraction",
            QUIET,
            plan -> odd(plan, Filled.number("12.5", new java.math.BigDecimal("12.5")))),
        Defect.of("number.words", QUIET, plan -> odd(plan, new Filled("详见网站", null, "text"))),
        Defect.of("bounds.inForce", quiet(2021, 2025), TableDefects::inForce),
        Defect.of(
            "bounds.published", quiet(2019, 2020).needs("made:normative"), TableDefects::published),
        Defect.of("power.regulations2021", county(2021, 2025), TableDefects::regulations2021),
        Defect.of("power.regulations2019", county(2019, 2020), TableDefects::regulations2019));
  }

  private static Wish quiet(int from, int to) {
    return Wish.years(from, to).avoids("*").with("plainCells");
  }

  private static Wish county(int from, int to) {
    return quiet(from, to)
        .levels(Level.DEPARTMENT, Level.TOWNSHIP, Level.GOVERNMENT)
        .with("county");
  }

  private static Defect cell(String name, Wish wish, String id, long difference) {
    Expected expected = Expected.of("error", "arithmetic", id);
    return Defect.of(name, wish, plan -> Planted.of(plan.add(id, difference), expected));
  }

  private static Defect raw(String name, String text, long value) {
    Filled filled = Filled.number(text, java.math.BigDecimal.valueOf(value));
    return Defect.of(name, QUIET, plan -> odd(plan, filled));
  }

  private static Planted odd(Plan plan, Filled filled) {
    String id = "proactive.penalty.decisions";
    return Planted.of(
        plan.cell(id, filled), Expected.of("error|warning", "arithmetic|completeness|text", id));
  }

  private static Planted balance(Plan plan) {
    String natural = A + "carriedOut.natural";
    Plan changed = plan.add(natural, 2).add(A + "carriedOut.total", 2);
    return Planted.of(changed, Expected.of("error", "arithmetic", natural, A + "carriedOut.total"));
  }

  private static Planted countedTwice(Plan plan) {
    long partial = plan.value(A + "partial.natural");
    String again = A + "refused.process.";
    Plan changed = plan.add(again + "natural", partial).add(again + "total", partial);
    return Planted.of(
        changed,
        Expected.of("error", "arithmetic", A + "handledTotal.natural", A + "partial.natural"));
  }

  private static Planted negativeInside(Plan plan) {
    Plan changed = plan;
    for (String column : List.of("natural", "total")) {
      long moved = plan.value(A + "granted.natural") + 2;
      changed = changed.add(A + "granted." + column, -moved).add(A + "partial." + column, moved);
    }
    Expected expected =
        Expected.of("error|warning", "arithmetic|completeness|text", A + "granted.natural");
    return Planted.of(changed, expected).tolerating("arithmetic!");
  }

  private static Planted inForce(Plan plan) {
    String row = "proactive.normative.";
    Plan changed =
        plan.cell(row + "made", Filled.number(9))
            .cell(row + "repealed", Filled.number(1))
            .cell(row + "inForce", Filled.number(3));
    return Planted.of(
        changed, Expected.of("error|warning", "arithmetic", row + "inForce", row + "made"));
  }

  private static Planted published(Plan plan) {
    String row = "proactive.normative.";
    Plan changed =
        plan.cell(row + "totalPublished", Filled.number(plan.value(row + "newlyPublished") - 1));
    return Planted.of(changed, Expected.of("error|warning", "arithmetic", row + "totalPublished"));
  }

  private static Planted regulations2021(Plan plan) {
    String row = "proactive.regulations.";
    Plan changed = plan.add(row + "made", 1).add(row + "inForce", 1);
    return Planted.of(changed, Expected.of("warning", "arithmetic", row + "made"));
  }

  private static Planted regulations2019(Plan plan) {
    String row = "proactive.regulations.";
    Plan changed =
        plan.add(row + "newlyMade", 2)
            .add(row + "newlyPublished", 2)
            .add(row + "totalPublished", 2);
    return Planted.of(changed, Expected.of("warning", "arithmetic", row + "newlyMade"));
  }
}
