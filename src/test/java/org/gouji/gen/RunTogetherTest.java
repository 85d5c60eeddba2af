package org.gouji.gen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Auditor;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Severity;
import org.gouji.report.Cell;
import org.junit.jupiter.api.Test;

/** Generated reports whose labels and figures ran together: what is deduced is always true. */
class RunTogetherTest {
  private static final Auditor AUDITOR = Auditor.load(Path.of("rules"), Lang.ZH);
  private static final int COUNT = Integer.getInteger("gouji.glued", 120);
  private static final Wish WISH = Wish.years(2019, 2025).with("plainCells");

  @Test
  void neverGuesses() {
    int reports = 0;
    int whole = 0;
    int versions = 0;
    int deduced = 0;
    int cells = 0;
    for (long seed = 1; seed <= COUNT; seed++) {
      Plan plan = Plans.draw(seed, WISH, false);
      AuditResult result = AUDITOR.audit("x", bytes(plan));
      reports++;
      versions += result.templates().equals(plan.versions()) ? 1 : 0;
      for (Map.Entry<String, BigDecimal> figure : result.deduced().entrySet()) {
        assertThat(figure.getValue())
            .as("seed %d %s", seed, figure.getKey())
            .isEqualByComparingTo(plan.values().getOrDefault(figure.getKey(), BigDecimal.ZERO));
      }
      List<Cell> applications =
          result.cells().stream().filter(cell -> cell.table().equals("applications")).toList();
      long known = applications.stream().filter(c -> result.deduced().containsKey(c.id())).count();
      whole += known == applications.size() && known > 0 ? 1 : 0;
      deduced += (int) known;
      cells += applications.size();
      assertThat(result.cells()).as("seed %d", seed).noneMatch(Cell::isNumber);
      assertThat(result.findings())
          .as("seed %d", seed)
          .filteredOn(f -> f.category().word().equals("arithmetic"))
          .extracting(Finding::message)
          .isEmpty();
      assertThat(result.findings()).noneMatch(f -> f.severity() == Severity.ERROR);
      assertThat(result.notAssessable()).as("seed %d", seed).contains("ARITH-001", "ARITH-002");
    }
    System.out.printf(
        Locale.ROOT,
        "glued: %d reports, versions told in %d, whole table split in %d, cells %d of %d%n",
        reports,
        versions,
        whole,
        deduced,
        cells);
    assertThat(versions).isEqualTo(reports);
    assertThat(whole).isGreaterThan(reports * 3 / 4);
  }

  private static byte[] bytes(Plan plan) {
    Paper paper = Composer.compose(plan);
    StringBuilder text = new StringBuilder();
    for (String title : paper.title()) text.append(title).append('\n');
    for (Block block : paper.body()) {
      if (block instanceof Block.Heading heading) {
        text.append(heading.text());
      } else if (block instanceof Block.Paragraph paragraph) {
        text.append(paragraph.text());
      } else {
        for (List<GridCell> row : ((Block.Form) block).grid().rows()) {
          for (GridCell cell : row) text.append(cell.text().replace("\n", ""));
        }
      }
    }
    return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }
}
