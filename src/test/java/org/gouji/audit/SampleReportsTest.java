package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.finding.Lang;
import org.junit.jupiter.api.Test;

/** The shipped samples are judged as their names and their README say. */
class SampleReportsTest {

  private static final Map<String, String> VERDICTS =
      Map.ofEntries(
          Map.entry("bureau-2016-statistics.html", "compliant"),
          Map.entry("county-2017-statistics-wrong.txt", "noncompliant"),
          Map.entry("county-2020-section-missing.txt", "noncompliant"),
          Map.entry("county-2021-double-count-traditional.txt", "noncompliant"),
          Map.entry("county-2022-clean.txt", "compliant"),
          Map.entry("county-2024-one-figure.html", "noncompliant"),
          Map.entry("department-2019-word.html", "compliant"),
          Map.entry("department-2020-cells-lost.txt", "incomplete"),
          Map.entry("department-2021-no-fee.txt", "questioned"),
          Map.entry("department-2022-text-differs.txt", "noncompliant"),
          Map.entry("department-2023-clean.html", "compliant"),
          Map.entry("district-2023-parts-gbk.html", "questioned"),
          Map.entry("explanation-2023.html", "not-a-report"),
          Map.entry("hijacked-2024.html", "questioned"),
          Map.entry("township-2021-zero.txt", "compliant"),
          Map.entry("township-2022-old-form.html", "noncompliant"),
          Map.entry("township-2023-blank-form.html", "noncompliant"));

  @Test
  void samplesAreJudgedAsWritten() throws IOException {
    Auditor auditor = Auditor.load(Path.of("rules"), Lang.ZH);
    Map<String, String> verdicts = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of("reports-in"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        verdicts.put(name, auditor.audit(name, Files.readAllBytes(file)).verdict().word());
      }
    }
    assertThat(verdicts).containsExactlyInAnyOrderEntriesOf(VERDICTS);
  }
}
