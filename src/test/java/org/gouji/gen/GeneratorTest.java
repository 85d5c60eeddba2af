package org.gouji.gen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratorTest {
  private static final String ONE_FACT = "(arithmetic|bounds|power|text|text2014|statistics)\\..*";

  static Stream<Defect> defects() {
    return Defects.ALL.stream();
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void sameSeedSameBytes(Layout layout) {
    Wish wish = Wish.years(2014, 2025);
    for (long seed = 0; seed < 10; seed++) {
      byte[] once = Generated.clean(seed, wish, layout).rendering().bytes();
      assertThat(Generated.clean(seed, wish, layout).rendering().bytes()).isEqualTo(once);
    }
  }

  @Test
  void cleanFiguresAreConsistent() {
    for (long seed = 0; seed < 600; seed++) {
      Plan plan = Plans.draw(seed, Wish.years(2014, 2025), true);
      assertThat(Identities.broken(plan.versions(), plan.values())).as("seed " + seed).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("defects")
  void defectChangesTheReport(Defect defect) {
    for (long seed = 0; seed < 6; seed++) {
      Generated clean = Generated.clean(seed, defect.wish(), Layout.HTML_CLEAN);
      Generated bad = Generated.defective(seed, defect, Layout.HTML_CLEAN);
      assertThat(bad.rendering().text()).isNotEqualTo(clean.rendering().text());
      assertThat(bad.truth().expected()).isNotEmpty();
      assertThat(clean.truth().expected()).isEmpty();
    }
  }

  static Stream<Defect> defectsOfOneFact() {
    return defects().filter(defect -> defect.name().matches(ONE_FACT));
  }

  @ParameterizedTest
  @MethodSource("defectsOfOneFact")
  void twinsDifferInAFactAlone(Defect defect) {
    for (long seed = 0; seed < 6; seed++) {
      String[] clean =
          Generated.clean(seed, defect.wish(), Layout.TEXT_BARS).rendering().text().split("\n");
      String[] bad =
          Generated.defective(seed, defect, Layout.TEXT_BARS).rendering().text().split("\n");
      List<String> changed = new ArrayList<>(Arrays.asList(bad));
      for (String line : clean) changed.remove(line);
      assertThat(bad).hasSameSizeAs(clean);
      assertThat(changed).as(defect.name() + " " + seed).hasSizeBetween(1, 2);
    }
  }

  @ParameterizedTest
  @MethodSource("defects")
  void onlyDefectsOfArithmeticBreakIdentities(Defect defect) {
    boolean sums = defect.name().matches("arithmetic\\..*|statistics\\..*|bounds\\..*");
    for (long seed = 0; seed < 6; seed++) {
      Truth truth = Generated.defective(seed, defect, Layout.HTML_CLEAN).truth();
      Map<String, BigDecimal> values = new java.util.TreeMap<>();
      truth
          .cells()
          .forEach(
              (id, cell) -> values.put(id, cell.value() == null ? BigDecimal.ZERO : cell.value()));
      List<String> broken = Identities.broken(truth.templates(), values);
      if (sums) assertThat(broken).as(defect.name() + " " + seed).isNotEmpty();
      else assertThat(broken).as(defect.name() + " " + seed).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void layoutHoldsEveryFigureThatIsNotLost(Layout layout) {
    for (long seed = 0; seed < 15; seed++) {
      Generated report = Generated.clean(seed, Wish.years(2014, 2025), layout);
      String text = new String(report.rendering().bytes(), layout.charset());
      int at = 0;
      List<String> missing = new ArrayList<>();
      for (String id : inOrder(report)) {
        Filled filled = report.truth().cells().get(id);
        if (filled == null || filled.raw().isEmpty() || report.truth().lost().contains(id))
          continue;
        int next = indexOf(text, filled.raw(), layout, at);
        if (next < 0) missing.add(id + "=" + filled.raw());
        else at = next;
      }
      assertThat(missing).as(layout + " seed " + seed).isEmpty();
    }
  }

  @Test
  void lossyLayoutsLoseSomething() {
    for (Layout layout : Layout.values()) {
      if (!layout.lossy()) continue;
      long lost = 0;
      for (long seed = 0; seed < 10; seed++) {
        lost += Generated.clean(seed, Wish.years(2019, 2025), layout).truth().lost().size();
      }
      assertThat(lost).as(layout.name()).isPositive();
    }
  }

  @Test
  void bytesCanBeReadInTheirCharset() {
    for (Layout layout : Layout.values()) {
      for (long seed = 0; seed < 10; seed++) {
        Generated report = Generated.clean(seed, Wish.years(2014, 2025), layout);
        String text = new String(report.rendering().bytes(), layout.charset());
        assertThat(text).as(layout + " " + seed).doesNotContain("\uFFFD").doesNotContain("????");
      }
    }
  }

  @Test
  void agenciesVary() {
    long names =
        java.util.stream.LongStream.range(0, 1000)
            .mapToObj(seed -> Plans.draw(seed, Wish.years(2014, 2025), false).agency().name())
            .distinct()
            .count();
    assertThat(names).isGreaterThan(800);
  }

  @Test
  void sampleCoversEveryDefectInEveryLayoutItFits() {
    List<String> pairs = new ArrayList<>();
    for (int i = 1; i < Sample.whole(); i += 2) pairs.add(Sample.pair(i));
    for (Defect defect : Defects.ALL) {
      Arrays.stream(Layout.values())
          .filter(defect::fits)
          .forEach(layout -> assertThat(pairs).contains(defect.name() + " " + layout));
    }
  }

  @Test
  void writesAFolder(@TempDir Path folder) throws Exception {
    WriteReports.write(folder, 12, "");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(12).allMatch(file -> file.toString().endsWith(".html"));
    }
  }

  private static List<String> inOrder(Generated report) {
    return report.paper().grids().stream()
        .flatMap(grid -> grid.rows().stream().flatMap(List::stream))
        .filter(GridCell::isData)
        .map(GridCell::id)
        .toList();
  }

  /** Where the figure ends that stands alone in a cell; figures of the prose never do. */
  private static int indexOf(String text, String raw, Layout layout, int from) {
    String figure =
        layout.traditional()
            ? com.github.houbb.opencc4j.util.ZhConverterUtil.toTraditional(raw)
            : raw;
    String before = "(?:[>|\\t\\n]|^)[ \\u00a0]*";
    String after = "[ \\u00a0]*(?:[<|\\t\\r\\n]|$)";
    var matcher =
        java.util.regex.Pattern.compile(
                before + java.util.regex.Pattern.quote(figure) + "(?=" + after + ")")
            .matcher(text);
    return matcher.find(from) ? matcher.end() : -1;
  }
}
