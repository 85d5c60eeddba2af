package org.gouji.gen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.audit.Auditor;
import org.gouji.finding.Lang;
import org.junit.jupiter.api.Test;

/**
 * Audits generated reports. {@code -Dgouji.generated=N} sets how many, {@code
 * -Dgouji.generated.only=TEXT} keeps those whose defect or layout contains the text, {@code
 * -Dgouji.generated.dump=DIR} writes those that fail.
 */
class GeneratedReportsTest {
  private static final int SHOWN = 40;

  @Test
  void everyReportIsReadAndJudgedAsItIs() throws IOException {
    int count = Integer.getInteger("gouji.generated", 400);
    String only = System.getProperty("gouji.generated.only", "");
    String dump = System.getProperty("gouji.generated.dump", "");
    Auditor auditor = Auditor.load(Path.of("rules"), Lang.ZH);
    Tally layouts = new Tally();
    Tally defects = new Tally();
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Generated report = Sample.at(i);
      if (!report.defectName().contains(only) && !report.layout().name().contains(only)) continue;
      List<String> differences = audit(auditor, report, layouts, defects);
      if (differences.isEmpty()) continue;
      failures.add(describe(i, report, differences));
      if (!dump.isEmpty()) write(Path.of(dump), report, differences);
    }
    System.out.println(
        layouts.print("layout") + defects.print("defect") + Tally.KINDS.print("kind"));
    assertThat(failures.stream().limit(SHOWN).toList())
        .as(failures.size() + " of " + count + " reports")
        .isEmpty();
  }

  private static List<String> audit(
      Auditor auditor, Generated report, Tally layouts, Tally defects) {
    try {
      Check check =
          Check.of(auditor.audit(report.fileName(), report.rendering().bytes()), report.truth());
      layouts.add(report.layout().name(), check);
      if (!report.layout().lossy()) Tally.KINDS.add(report.layout().kind(), check);
      defects.add(report.defectName(), check);
      return check.differences();
    } catch (RuntimeException broken) {
      layouts.addBroken(report.layout().name());
      defects.addBroken(report.defectName());
      return List.of("broke: " + broken);
    }
  }

  private static String describe(int place, Generated report, List<String> differences) {
    return "#"
        + place
        + " seed "
        + report.seed()
        + " "
        + report.defectName()
        + " "
        + report.layout()
        + " ("
        + differences.size()
        + "):\n    "
        + String.join("\n    ", differences.stream().limit(6).toList());
  }

  private static void write(Path folder, Generated report, List<String> differences)
      throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(report.fileName()), report.rendering().bytes());
    Files.writeString(
        folder.resolve(report.fileName() + ".differences"), String.join("\n", differences) + "\n");
  }
}
