package org.gouji.gen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.audit.Auditor;
import org.gouji.finding.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Audits workbooks and CSV files with the tables of generated reports alone: what concerns the
 * tables is found as in pages, nothing else is. {@code -Dgouji.sheets=N} sets how many of each,
 * {@code -Dgouji.sheets.from=N} at which place of the series to begin.
 */
class TablesAloneTest {

  /** Findings that rest on tables alone. */
  private static final Set<String> OF_TABLES = Set.of("arithmetic", "completeness", "template");

  private static final Set<String> ELSEWHERE =
      Set.of("template.cited", "complete.proactive", "complete.review", "complete.applications");

  private static Auditor auditor;

  @BeforeAll
  static void load() {
    auditor = Auditor.load(Path.of("rules"), Lang.ZH);
  }

  /** A kind of file. */
  enum Kind {
    XLSX,
    XLSX_SHEET_EACH,
    XLS,
    CSV,
    CSV_GBK_SEMICOLONS,
    TABS,
    XML_EXCEL;

    byte[] write(Paper paper) {
      return switch (this) {
        case XLSX -> SheetFile.xlsx(paper, false);
        case XLSX_SHEET_EACH -> SheetFile.xlsx(paper, true);
        case XLS -> SheetFile.xls(paper, true);
        case CSV -> SheetFile.csv(paper, ',', StandardCharsets.UTF_8);
        case CSV_GBK_SEMICOLONS -> SheetFile.csv(paper, ';', Charset.forName("GB18030"));
        case TABS -> SheetFile.csv(paper, '\t', StandardCharsets.UTF_8);
        case XML_EXCEL -> OfficeXmlFile.excel(paper);
      };
    }
  }

  @AfterAll
  static void print() {
    System.out.println(Tally.KINDS.print("kind"));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void tablesAreReadAndJudgedAsInAPage(Kind kind) {
    int count = Integer.getInteger("gouji.sheets", 24);
    int from = Integer.getInteger("gouji.sheets.from", 0);
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long seed = 3000 + from + i + 7L * kind.ordinal();
      Defect defect = Defects.ALL.get((from + i) / 2 * 5 % Defects.ALL.size());
      boolean clean = i % 2 == 0 || !defect.fits(Layout.HTML_CLEAN);
      Generated report =
          clean
              ? Generated.clean(seed, defect.wish(), Layout.HTML_CLEAN)
              : Generated.defective(seed, defect, Layout.HTML_CLEAN);
      if (report.paper().grids().isEmpty()) continue;
      Check check =
          Check.of(
              auditor.audit("r" + i, kind.write(report.paper())),
              ofTables(report.truth(), report.defectName()));
      Tally.KINDS.add(kind.name(), check);
      if (!check.passed()) {
        failures.add(report.fileName() + ":\n    " + String.join("\n    ", check.differences()));
      }
    }
    assertThat(failures.stream().limit(20).toList())
        .as(failures.size() + " of " + count + " files")
        .isEmpty();
  }

  private static Truth ofTables(Truth truth, String defect) {
    Set<String> organs = new HashSet<>(truth.organs());
    organs.add("");
    List<Expected> expected =
        ofText(defect) ? List.of() : truth.expected().stream().filter(it -> ofTables(it)).toList();
    return new Truth(
        truth.year(),
        organs,
        truth.templates(),
        truth.cells(),
        truth.absent(),
        truth.lost(),
        expected,
        truth.tolerated(),
        truth.sure());
  }

  /** What the text has wrong, or a table that may be in another file. */
  private static boolean ofText(String defect) {
    return ELSEWHERE.contains(defect);
  }

  private static boolean ofTables(Expected one) {
    return one.cells().isEmpty()
        ? OF_TABLES.containsAll(one.categories())
        : one.categories().stream().anyMatch(OF_TABLES::contains);
  }
}
