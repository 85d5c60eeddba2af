package org.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.audit.AuditResult;
import org.gouji.audit.FakeAudit;
import org.gouji.audit.PackInfo;
import org.gouji.collection.Agency;
import org.gouji.collection.Assessed;
import org.gouji.collection.Marked;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.finding.Category;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that are not there are told apart from those that are, wherever reports are counted. */
class MissingReportsTest {

  @TempDir Path folder;

  @Test
  void aMissingReportIsNoDocumentAndHasNoVerdict() throws IOException {
    write(Lang.ZH);
    JsonNode counts =
        new ObjectMapper().readTree(folder.resolve("run.json").toFile()).get("counts");
    assertThat(counts.get("documents").intValue()).isEqualTo(1);
    assertThat(counts.get("missing").intValue()).isEqualTo(2);
    int verdicts = 0;
    for (JsonNode count : counts.get("verdicts")) verdicts += count.intValue();
    assertThat(verdicts).isEqualTo(1);
    assertThat(counts.get("findings").get("error").intValue()).isEqualTo(3);
  }

  @Test
  void onThePageEachHasAPlaceOfItsOwnAndSaysThatItIsNotThere() throws IOException {
    Document page = write(Lang.ZH);
    JsonNode reports = data(page, "columns").get("reports");
    JsonNode verdicts = data(page, "meta").get("verdicts");
    assertThat(reports.get("name"))
        .extracting(JsonNode::textValue)
        .containsExactly("a.html", "roster.csv: L2 (2023)", "roster.csv: L3 (2023)");
    assertThat(reports.get("verdict"))
        .extracting(number -> verdicts.get(number.intValue()).textValue())
        .containsExactly("noncompliant", "missing", "missing");
    assertThat(page.select("main li").eachText()).contains("未报送 2", "不合规 1");
    assertThat(page.select("main h2").eachText()).contains("roster.csv 未报送");
  }

  private Document write(Lang lang) throws IOException {
    RunSettings settings =
        new RunSettings(
            "1",
            new PackInfo("p", "2", "f00", 3, List.of()),
            lang,
            new TreeMap<>(),
            Map.of("SUBM-001", "没有报送年度报告"));
    try (Outputs outputs = Outputs.open(folder, settings)) {
      outputs.accept(FakeAudit.audit("a.html", "error"));
      outputs.acceptMissing(missing("甲局", 2));
      outputs.acceptMissing(missing("乙局", 3));
      outputs.place(new RunSummary(outputs.tally(), List.of(), List.of(), List.of()));
    }
    return Jsoup.parse(Files.readString(folder.resolve("index.html")));
  }

  private static Assessed missing(String agency, int line) {
    Finding finding =
        new Finding(
            "SUBM-001",
            Category.SUBMISSION,
            Severity.ERROR,
            "没有" + agency + " 2023 年的年度报告",
            List.of(),
            List.of(),
            List.of(),
            List.of(new Quote(Place.line(line), agency + ",部门")),
            "第四十九条");
    return new Assessed(
        AuditResult.of("roster.csv", 2023, agency),
        new Agency(agency, agency, "department", "", null),
        List.of(Marked.of(finding)),
        null);
  }

  private static JsonNode data(Document page, String key) throws IOException {
    return new ObjectMapper().readTree(page.select("#data-" + key).get(0).data());
  }
}
