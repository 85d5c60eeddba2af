package org.gouji.gen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sections, forms, fee statement, completeness, title and origin. */
final class StructureDefects {
  private static final Wish FORMAL = Wish.years(2019, 2025);
  private static final Wish NOW = Wish.years(2021, 2025);
  private static final Wish ANY = Wish.years(2014, 2025);
  private static final Wish QUIET = NOW.avoids("*").with("plainCells");

  private StructureDefects() {}

  static List<Defect> all() {
    List<Defect> all = new ArrayList<>();
    sections(all);
    fee(all);
    templates(all);
    completeness(all);
    title(all);
    return all;
  }

  private static void sections(List<Defect> all) {
    for (int section = 1; section <= 6; section++) {
      String flag = "drop:section:" + section;
      Wish wish = section > 1 && section < 5 ? FORMAL.avoids("*") : FORMAL;
      String also = section == 6 ? "fee" : "completeness!";
      all.add(
          Defect.of(
              "section.missing" + section,
              wish,
              plan ->
                  Planted.of(plan.flag(flag), Expected.of("error", "section"))
                      .tolerating(also, "section")));
    }
    all.add(
        Defect.flag(
            "section.heading3", FORMAL, "drop:heading:3", Expected.of("error|warning", "section")));
    all.add(
        Defect.flag(
            "section.order", FORMAL, "swap:5-6", Expected.of("error|warning|info", "section")));
    for (int aspect = 1; aspect <= 5; aspect++) all.add(aspect(aspect));
    Wish government = FORMAL.levels(Level.GOVERNMENT, Level.TOWNSHIP);
    all.add(
        Defect.of(
            "section.duties",
            government,
            plan ->
                Planted.of(
                        plan.flag("drop:appraisal", "drop:opinion", "drop:liability"),
                        Expected.of("warning", "section"))
                    .tolerating("section")));
    for (String duty : List.of("appraisal", "opinion", "liability")) {
      all.add(
          Defect.flag(
              "section." + duty,
              government,
              "drop:" + duty,
              Expected.of("warning|info", "section")));
    }
    all.add(
        Defect.flag(
            "section.fiveEmpty", FORMAL, "five:empty", Expected.of("error|warning", "section")));
    all.add(
        Defect.flag(
            "section.fiveNone", FORMAL, "five:none", Expected.of("error|warning", "section")));
    all.add(
        Defect.flag(
            "section.noProblems", FORMAL, "five:noProblems", Expected.of("warning", "section")));
    all.add(
        Defect.flag(
            "section.noMeasures", FORMAL, "five:noMeasures", Expected.of("warning", "section")));
  }

  private static Defect aspect(int number) {
    return Defect.of(
        "section.aspect" + number,
        FORMAL,
        plan -> {
          boolean mild = number == 5 && plan.agency().level() == Level.BRANCH;
          Expected expected = Expected.of(mild ? "warning|info" : "warning", "section");
          Planted planted = Planted.of(plan.flag("drop:aspect:" + number), expected);
          return number == 5 ? planted.tolerating("section") : planted;
        });
  }

  private static void fee(List<Defect> all) {
    Expected warning = Expected.of("warning", "fee");
    all.add(Defect.flag("fee.missing", NOW, "drop:fee", warning));
    all.add(Defect.flag("fee.none", NOW, "six:none", warning));
    all.add(
        Defect.flag(
            "fee.contradiction",
            NOW.needs("otherHandling.feeUnpaid").with("plainCells"),
            "fee:noNotice",
            Expected.of("error|warning|info", "fee|narrative")));
  }

  private static void templates(List<Defect> all) {
    all.add(Defect.of("template.whole2019", QUIET, StructureDefects::whole2019));
    all.add(Defect.of("template.table2", QUIET, StructureDefects::table2));
    all.add(Defect.of("template.singleOther", QUIET, StructureDefects::singleOther));
    all.add(Defect.flag("template.label", NOW, "label:normative", Expected.of("info", "template")));
    all.add(Defect.flag("template.cited", NOW, "cite:60", Expected.of("warning", "template")));
  }

  private static Planted whole2019(Plan plan) {
    Dice dice = new Dice(plan.seed(), "whole2019");
    Map<String, BigDecimal> old = Figures.draw(plan.agency(), "2019", Set.of("granted"), dice);
    Plan changed = plan.withValues(old);
    for (String table : List.of("proactive", "applications", "review"))
      changed = changed.version(table, "2019");
    changed = refill(changed, dice);
    return Planted.of(changed, Expected.of("error", "template")).tolerating("template");
  }

  private static Planted table2(Plan plan) {
    Dice dice = new Dice(plan.seed(), "table2");
    Map<String, BigDecimal> values = new HashMap<>(plan.values());
    values.keySet().removeIf(id -> id.startsWith("proactive."));
    Figures.draw(plan.agency(), "2019", Set.of("granted"), dice)
        .forEach((id, value) -> values.merge(id, value, (mine, other) -> mine));
    Plan changed = refill(plan.withValues(values).version("proactive", "2019"), dice);
    return Planted.of(changed, Expected.of("error", "template")).tolerating("template");
  }

  private static Planted singleOther(Plan plan) {
    Map<String, BigDecimal> values = new HashMap<>(plan.values());
    for (String column : Forms.APPLICANTS) {
      BigDecimal sum = BigDecimal.ZERO;
      for (String row : Forms.SPLIT_OTHER) {
        BigDecimal part = values.remove("applications.otherHandling." + row + "." + column);
        sum = sum.add(part == null ? BigDecimal.ZERO : part);
      }
      values.put("applications.otherHandling." + column, sum);
    }
    Plan changed = plan.withValues(values).version("applications", "2019");
    return Planted.of(
        refill(changed, new Dice(plan.seed(), "single")), Expected.of("warning", "template"));
  }

  private static Plan refill(Plan plan, Dice dice) {
    return plan.withCells(Filling.PLAIN.fill(plan.values(), Plans.ids(plan), dice));
  }

  private static void completeness(List<Defect> all) {
    for (String table : List.of("proactive", "applications", "review")) {
      Expected error = Expected.of("error", "completeness");
      all.add(
          Defect.of(
              "complete." + table,
              FORMAL.avoids("*"),
              plan -> Planted.of(plan.flag("drop:" + table), error).tolerating("section")));
    }
    all.add(
        new Defect(
            "complete.row", FORMAL.avoids("*").with("plainCells"), true, StructureDefects::row));
    all.add(
        new Defect(
            "complete.unfilled",
            QUIET,
            true,
            plan -> {
              Map<String, Filled> blank = new HashMap<>();
              Plans.ids(plan).forEach(id -> blank.put(id, Filled.blank()));
              Expected one = Expected.of("error", "completeness");
              return Planted.of(plan.withCells(blank).flag("unfilled"), one);
            }));
  }

  /** Leaves out a row that holds nothing; what it held goes to its neighbour first. */
  private static Planted row(Plan plan) {
    String from = "applications.unprocessed.confirmation";
    String to = "applications.unprocessed.repeated";
    Plan changed = plan;
    for (String column : Forms.APPLICANTS) {
      changed = changed.add(to + "." + column, plan.value(from + "." + column));
    }
    Map<String, Filled> cells = new HashMap<>(changed.cells());
    new HashSet<>(cells.keySet()).stream().filter(id -> id.startsWith(from)).forEach(cells::remove);
    return Planted.of(
        changed.withCells(cells).flag("drop:row:" + from),
        Expected.of("error", "completeness|template"));
  }

  private static void title(List<Defect> all) {
    Wish readable = ANY.levels(Level.DEPARTMENT, Level.TOWNSHIP);
    all.add(
        Defect.flag(
            "title.noAgency",
            readable.with("title:plain"),
            "title:noAgency",
            Expected.of("warning", "metadata")));
    all.add(
        Defect.flag(
            "title.period", ANY.with("period"), "period:other", Expected.of("error", "metadata")));
    all.add(
        Defect.flag(
            "title.shortPeriod",
            ANY.with("period"),
            "period:short",
            Expected.of("warning", "metadata")));
    all.add(
        Defect.flag(
            "title.oldSentence",
            FORMAL.needs("granted", "received").avoids("*", "lastYear").with("plainCells"),
            "old:sentence",
            Expected.of("warning", "metadata")));
    Expected spoiled = Expected.of("warning", "provenance");
    all.add(Defect.flag("origin.domain", readable.with("title:plain"), "title:domain", spoiled));
    all.add(Defect.flag("origin.casino", readable.with("title:plain"), "title:casino", spoiled));
    Wish recent = Wish.years(2022, 2025).with("period", "title:plain");
    all.add(
        Defect.of(
            "title.year",
            recent,
            plan ->
                Planted.of(plan.flag("title:otherYear"), Expected.of("error", "metadata"))
                    .tolerating("metadata")));
    Expected noise = Expected.of("error|warning|info", "provenance|text").optional();
    all.add(Defect.flag("origin.pinyin", ANY, "noise", noise));
  }
}
