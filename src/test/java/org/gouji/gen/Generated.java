package org.gouji.gen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report with its truth.
 *
 * @param defect what is planted; null for a clean one
 */
record Generated(
    long seed,
    @Nullable Defect defect,
    Layout layout,
    Paper paper,
    Rendering rendering,
    Truth truth) {

  /** The clean report of a wish. */
  static Generated clean(long seed, Wish wish, Layout layout) {
    return finish(seed, null, layout, Planted.of(Plans.draw(seed, wish, layout.keepsBlanks())));
  }

  /**
   * The report with a defect; {@code clean} with the same seed and the defect's wish is its twin.
   */
  static Generated defective(long seed, Defect defect, Layout layout) {
    Plan plan = Plans.draw(seed, defect.wish(), layout.keepsBlanks());
    return finish(seed, defect, layout, defect.plant().apply(plan));
  }

  /**
   * A report of a series in which every second one has a defect, if it fits the layout.
   *
   * @param i the place in the series
   * @param first the seed of the report at place 0
   */
  static Generated inSeries(long i, long first, Layout layout) {
    Defect defect = Defects.ALL.get((int) (i / 2 * 5 % Defects.ALL.size()));
    boolean clean = i % 2 == 0 || !defect.fits(layout);
    return clean ? clean(first + i, defect.wish(), layout) : defective(first + i, defect, layout);
  }

  String defectName() {
    return defect == null ? "clean" : defect.name();
  }

  String fileName() {
    String twin = defect == null ? "" : "-" + defect.name();
    return layout.name().toLowerCase(Locale.ROOT) + "-" + seed + twin + layout.extension();
  }

  private static Generated finish(
      long seed, @Nullable Defect defect, Layout layout, Planted planted) {
    Plan plan = planted.plan();
    Paper paper = Composer.compose(plan);
    Rendering rendering = Rendering.of(paper, layout);
    Set<String> lost = rendering.lost();
    Map<String, String> templates = new HashMap<>(plan.versions());
    Map<String, Filled> cells = new HashMap<>();
    Set<String> absent = new HashSet<>();
    for (String table : plan.versions().keySet()) {
      if (paper.grids().stream().noneMatch(grid -> grid.name().equals(table)))
        templates.remove(table);
    }
    for (String id : Plans.ids(plan)) {
      Filled filled = plan.cells().get(id);
      boolean unseen = filled != null && filled.raw().isEmpty() && !layout.keepsBlanks();
      if (unseen) continue;
      boolean there = filled != null && Rendering.holds(paper.grids(), id);
      if (there) cells.put(id, filled);
      else absent.add(id);
    }
    List<Expected> expected =
        planted.expected().stream().map(one -> excused(one, lost) ? one.optional() : one).toList();
    boolean sure =
        lost.isEmpty()
            && absent.isEmpty()
            && cells.values().stream().allMatch(cell -> cell.value() != null);
    Truth truth =
        new Truth(
            Opening.titleYear(plan),
            organs(plan),
            templates,
            cells,
            absent,
            lost,
            expected,
            planted.tolerated(),
            sure);
    return new Generated(seed, defect, layout, paper, rendering, truth);
  }

  private static Set<String> organs(Plan plan) {
    String name = plan.agency().name();
    boolean unsure =
        plan.has("title:noAgency") || plan.has("title:domain") || plan.has("title:casino");
    if (!unsure) return Set.of(name);
    return Set.of(name, "", plan.agency().self(), plan.agency().region(), "本机关");
  }

  /** Whether the layout took what the finding rests on: a cell of its row, column or table. */
  private static boolean excused(Expected expected, Set<String> lost) {
    if (lost.isEmpty()) return false;
    if (expected.categories().contains("narrative")) return true;
    for (String cell : expected.cells()) {
      for (String other : lost) if (kin(cell, other)) return true;
    }
    return false;
  }

  private static boolean kin(String cell, String other) {
    if (!cell.startsWith("applications.")) return table(cell).equals(table(other));
    return other.startsWith("applications.");
  }

  private static String table(String id) {
    return id.substring(0, id.indexOf('.'));
  }
}
