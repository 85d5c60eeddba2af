package org.gouji.gen;

import java.util.ArrayList;
import java.util.List;

/** Wrong figures in the statistics table, and prose that contradicts it. */
final class StatisticsDefects {
  private static final Wish QUIET =
      Wish.years(2014, 2018).avoids("*").with("plainCells").needs("any");
  private static final String S = "statistics.";

  private StatisticsDefects() {}

  static List<Defect> all() {
    List<Defect> all = new ArrayList<>();
    all.add(cell("requests", "requests.inPerson", 2));
    all.add(cell("closed", "requests.closedOnTime", 1));
    all.add(cell("replies", "replies.toAmend", 3));
    all.add(cell("refused", "replies.refusedPrivacy", 1));
    all.add(cell("reconsideration", "reconsideration.upheld", 1));
    all.add(cell("litigation", "litigation.other", 2));
    all.add(cell("staff", "organisation.staffPartTime", 1));
    all.add(
        Defect.of(
            "statistics.normativeAbove",
            QUIET,
            plan -> above(plan, "disclosed.normative", "disclosed.total")));
    all.add(
        Defect.of(
            "statistics.headAbove",
            QUIET,
            plan -> above(plan, "response.pressConferencesByHead", "response.pressConferences")));
    all.add(Defect.of("statistics.channelAbove", QUIET, StatisticsDefects::channelAbove));
    all.add(Defect.of("statistics.channelSum", QUIET, StatisticsDefects::channelSum));
    all.add(text("disclosed", "disclosed.total", "error"));
    all.add(text("website", "channel.website", "error"));
    all.add(text("received", "requests.received", "error"));
    all.add(
        Defect.of(
            "text2014.portal",
            told("channel.website"),
            plan ->
                Planted.of(
                    wrong(plan, "channel.website").flag("say:portal"),
                    Expected.of("warning", "narrative"))));
    all.add(
        Defect.of(
            "text2014.reconsideration",
            QUIET.needs("reconsideration"),
            plan ->
                Planted.of(
                    wrong(plan, "reconsideration.total"), Expected.of("error", "narrative"))));
    all.add(Defect.flag("text2014.none", QUIET, "say:none", Expected.of("error", "narrative")));
    all.add(
        Defect.flag(
            "complete.statistics",
            QUIET,
            "drop:statistics",
            Expected.of("error|warning", "completeness")));
    return all;
  }

  private static Wish told(String id) {
    return QUIET.tells(S + id);
  }

  private static Defect cell(String name, String id, long difference) {
    Expected expected = Expected.of("error", "arithmetic", S + id);
    return Defect.of(
        "statistics." + name, QUIET, plan -> Planted.of(plan.add(S + id, difference), expected));
  }

  private static Planted above(Plan plan, String part, String whole) {
    Plan changed = plan.cell(S + part, Filled.number(plan.value(S + whole) + 1));
    return Planted.of(changed, Expected.of("error", "arithmetic", S + part, S + whole));
  }

  private static Planted channelAbove(Plan plan) {
    Plan changed =
        plan.cell(S + "disclosed.normative", Filled.number(0))
            .cell(S + "disclosed.total", Filled.number(plan.value(S + "channel.website") - 5));
    return Planted.of(changed, Expected.of("warning|error", "arithmetic", S + "disclosed.total"));
  }

  private static Planted channelSum(Plan plan) {
    Plan changed = plan.cell(S + "channel.sum", Filled.number(plan.value(S + "channel.sum") + 3));
    return Planted.of(changed, Expected.of("error|warning", "arithmetic", S + "channel.sum"));
  }

  private static Defect text(String name, String id, String severity) {
    return Defect.of(
        "text2014." + name,
        told(id),
        plan -> Planted.of(wrong(plan, id), Expected.of(severity, "narrative")));
  }

  private static Plan wrong(Plan plan, String id) {
    return plan.says(S + id, plan.value(S + id) + 144);
  }
}
