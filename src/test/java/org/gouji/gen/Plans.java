package org.gouji.gen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Draws reports without a fault. */
final class Plans {
  private static final Set<String> OPTIONAL_SUMS =
      Set.of(
          "statistics.channel.sum",
          "statistics.proposals.sum",
          "statistics.response.sum",
          "statistics.response.channelSum",
          "statistics.requests.sum");

  private Plans() {}

  /** A consistent report that fits the wish; {@code blanks} allows cells without figures. */
  static Plan draw(long seed, Wish wish, boolean blanks) {
    Dice dice = new Dice(seed, "plan");
    int year = dice.range(wish.fromYear(), wish.toYear());
    List<Level> levels = new ArrayList<>(new TreeSet<>(wish.levels()));
    Agency agency = Agencies.make(dice.pick(levels), year, dice.on("agency"));
    for (int i = 0; wish.flags().contains("county") && !agency.local(); i++) {
      agency = Agencies.make(dice.pick(levels), year, dice.on("agency" + i));
    }
    Map<String, String> versions = new LinkedHashMap<>();
    Map<String, BigDecimal> values;
    if (year < 2019) {
      versions.put("statistics", "2014");
      values = StatisticsFigures.draw(wish.needs(), dice.on("figures"));
    } else {
      String version = year < 2021 ? "2019" : "2021";
      for (String table : List.of("proactive", "applications", "review"))
        versions.put(table, version);
      values = Figures.draw(agency, version, wish.needs(), dice.on("figures"));
    }
    boolean plain = wish.flags().contains("plainCells");
    Filling filling = plain ? Filling.PLAIN : Filling.draw(dice.on("filling"), blanks);
    Plan plan =
        new Plan(
            seed,
            agency,
            year,
            versions,
            values,
            Map.of(),
            Map.of(),
            wish.tell(),
            wish.avoid(),
            Set.copyOf(new HashSet<>(wish.flags())));
    plan = plan.withCells(filling.fill(values, ids(plan), dice.on("cells")));
    if (!plan.old() || !dice.chance(0.5)) return plan;
    for (String id : OPTIONAL_SUMS) plan = plan.cell(id, Filled.blank());
    return plan;
  }

  /** The ids of all cells of the forms that a plan follows. */
  static Set<String> ids(Plan plan) {
    Set<String> ids = new TreeSet<>();
    plan.versions().forEach((table, version) -> ids.addAll(grid(table, version).ids()));
    return ids;
  }

  static FormGrid grid(String table, String version) {
    return switch (table) {
      case "proactive" -> Forms.proactive(version);
      case "applications" -> Forms.applications(version);
      case "review" -> Forms.review();
      case "statistics" -> StatisticsForm.grid();
      default -> throw new IllegalArgumentException(table);
    };
  }
}
