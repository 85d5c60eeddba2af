package org.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gouji.audit.FakeAudit;
import org.gouji.audit.PackInfo;
import org.gouji.audit.PassedOver;
import org.gouji.audit.RunProblem;
import org.gouji.finding.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputsTest {

  @TempDir Path folder;

  private final ObjectMapper mapper = new ObjectMapper();

  @Test
  void findingsHaveTheFieldsOfTheContract() throws IOException {
    write(Lang.ZH, "error 一", "warning");
    List<JsonNode> lines = jsonLines("findings.jsonl");
    assertThat(lines).hasSize(2);
    assertThat(text("findings.jsonl").lines().findFirst().orElseThrow())
        .isEqualTo(
            "{\"report\":\"r0.html\",\"rule\":\"R-0\",\"category\":\"arithmetic\","
                + "\"severity\":\"error\",\"message\":\"error 一\",\"cells\":[\"t.a.x\",\"t.b.x\"],"
                + "\"suspects\":[{\"cell\":\"t.a.x\",\"found\":9,\"suggested\":10}],"
                + "\"alternatives\":[],\"evidence\":[{\"place\":\"L49\",\"quote\":\"error 一\"},"
                + "{\"place\":\"P3 T2R5C4\",\"quote\":\"9\"}],\"basis\":\"依据\"}");
  }

  @Test
  void factsHaveTheFieldsOfTheContract() throws IOException {
    write(Lang.ZH, "lost", "");
    List<String> lines = text("facts.jsonl").lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .isEqualTo(
            "{\"report\":\"r0.html\",\"year\":2023,\"organ\":\"某局\","
                + "\"templates\":{\"other\":\"2019\",\"review\":\"2021\"},"
                + "\"verdict\":\"incomplete\",\"problems\":[{\"code\":\"lost-cell\","
                + "\"message\":\"一格未能读取\",\"cells\":[\"t.a.x\"],"
                + "\"evidence\":[{\"place\":\"T1R2C3\",\"quote\":\"lost\"}]}],"
                + "\"notAssessable\":[\"R-9\"],\"cells\":{"
                + "\"t.a.x\":{\"value\":9,\"raw\":\"9.0\",\"state\":\"number\"},"
                + "\"t.b.x\":{\"value\":null,\"raw\":\"\",\"state\":\"blank\",\"deduced\":62},"
                + "\"t.c.x\":{\"value\":3457.732481,\"raw\":\"3457.732481万元\","
                + "\"state\":\"number\"}}}");
  }

  @Test
  void jsonHoldsAnyTextOnOneLine() throws IOException {
    write(Lang.ZH, "error \u2028\u2029\u0085\n\u0000\"\\ \uD800 \uD83D\uDE00");
    String file = text("findings.jsonl");
    assertThat(file.split("\\R")).hasSize(1);
    assertThat(mapper.readTree(file).get("message").asText())
        .isEqualTo("error \u2028\u2029\u0085\n\u0000\"\\ \uFFFD \uD83D\uDE00");
  }

  @Test
  void csvOpensRightInASpreadsheet() throws IOException {
    write(Lang.ZH, "error \"引\",\r\n号", "=1+1 warning", "compliant", "\t@x info", "-2 info");
    byte[] bytes = Files.readAllBytes(folder.resolve("findings.csv"));
    assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(text("findings.csv").replace("\r\n", "")).doesNotContain("\n", "\r");
    List<CSVRecord> rows = csv("findings.csv");
    assertThat(rows.get(0).values())
        .containsExactly(
            "报告", "年度", "机关", "结论", "级别", "类别", "规则", "问题", "单元格", "单元格名称", "建议值", "位置", "证据", "依据",
            "豁免理由", "豁免批准人", "豁免到期日", "与上次相比");
    assertThat(rows).hasSize(5);
    assertThat(rows.get(1).values())
        .containsExactly(
            "r0.html",
            "2023",
            "某局",
            "不合规",
            "错误",
            "表内勾稽",
            "R-0",
            "error \"引\", 号",
            "t.a.x; t.b.x",
            "a·甲; b·甲",
            "a·甲 9→10",
            "L49; P3 T2R5C4",
            "「error \"引\", 号」; 「9」",
            "依据",
            "",
            "",
            "",
            "");
    assertThat(rows.stream().skip(2).map(row -> row.get(7)))
        .containsExactly("'=1+1 warning", "'@x info", "'-2 info");
  }

  @Test
  void everyFieldThatASpreadsheetWouldRunIsDefused() {
    for (String start : List.of("=", "+", "-", "@", "\t", "\r", " =", "＝", "\n")) {
      assertThat(CsvSink.field(start + "1")).as(start).startsWith("'");
    }
    assertThat(CsvSink.field("a=1")).isEqualTo("a=1");
    assertThat(CsvSink.field("长".repeat(40_000))).hasSize(32_001);
  }

  @Test
  void problemsAndOpenRulesHaveAFileOfTheirOwn() throws IOException {
    write(Lang.EN, "lost", "error");
    List<CSVRecord> rows = csv("problems.csv");
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).values())
        .containsExactly(
            "Report",
            "Year",
            "Agency",
            "Verdict",
            "Kind",
            "Code",
            "Finding",
            "Cells",
            "Places",
            "Evidence");
    assertThat(rows.get(1).toList()).contains("r0.html", "incomplete", "lost-cell", "T1R2C3");
    assertThat(rows.get(2).toList()).contains("rule not assessable", "R-9", "Title of nine");
  }

  @Test
  void theRunIsTold() throws IOException {
    write(Lang.ZH, "error warning", "lost", "");
    JsonNode run = mapper.readTree(text("run.json"));
    List<String> names = new ArrayList<>();
    run.fieldNames().forEachRemaining(names::add);
    assertThat(names)
        .containsExactly(
            "version",
            "pack",
            "packs",
            "options",
            "counts",
            "passedOver",
            "settings",
            "problems",
            "scores",
            "documents");
    assertThat(run.at("/pack/fingerprint").asText()).isEqualTo("f00");
    assertThat(run.at("/counts/documents").asInt()).isEqualTo(3);
    assertThat(run.at("/counts/verdicts/not-a-report").asInt(-1)).isZero();
    assertThat(run.at("/counts/verdicts/noncompliant").asInt()).isEqualTo(1);
    assertThat(run.at("/counts/findings/warning").asInt()).isEqualTo(1);
    assertThat(run.at("/counts/categories/arithmetic/error").asInt()).isEqualTo(1);
    assertThat(run.at("/counts/passedOver/json").asInt()).isEqualTo(1);
    assertThat(run.at("/passedOver/0/name").asText()).isEqualTo("a.json");
    assertThat(run.at("/problems/0/code").asText()).isEqualTo("internal-error");
    assertThat(run.at("/documents")).hasSize(3);
    assertThat(run.at("/documents/2/report").asText()).isEqualTo("r2.html");
    assertThat(run.at("/documents/2/sha256").asText()).isEqualTo("ab");
  }

  @Test
  void nothingIsLeftBesideTheOutputs() throws IOException {
    write(Lang.ZH, "error");
    assertThat(listed()).containsExactlyInAnyOrderElementsOf(Outputs.names());
  }

  @Test
  void untilTheEndAndOnFailureEarlierOutputsStay() throws IOException {
    write(Lang.ZH, "error");
    Map<String, String> before = all();
    try (Outputs outputs = Outputs.open(folder, settings(Lang.ZH))) {
      outputs.accept(FakeAudit.audit("x", new byte[0]));
      assertThat(all()).containsAllEntriesOf(before);
    }
    assertThat(all()).isEqualTo(before);
  }

  @Test
  void anOutputThatCannotBeReplacedLeavesAllOfThem() throws IOException {
    write(Lang.ZH, "error");
    Files.delete(folder.resolve("run.json"));
    Files.createDirectories(folder.resolve("run.json/held"));
    Map<String, String> before = all();
    assertThatThrownBy(() -> write(Lang.ZH, "warning"))
        .isInstanceOfSatisfying(
            WriteFailure.class,
            failure -> {
              assertThat(failure.reason()).isEqualTo(WriteFailure.Reason.NOT_REPLACED);
              assertThat(failure.file()).isEqualTo("run.json");
              assertThat(failure.keptIn()).isEqualTo(folder.resolve("new").toString());
            });
    assertThat(all()).containsAllEntriesOf(before);
    try (Stream<Path> kept = Files.list(folder.resolve("new"))) {
      assertThat(kept.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Outputs.names());
    }
    Files.delete(folder.resolve("run.json/held"));
    Files.delete(folder.resolve("run.json"));
    write(Lang.ZH, "warning");
    assertThat(listed()).containsExactlyInAnyOrderElementsOf(Outputs.names());
  }

  @Test
  void aFolderWithSomethingElseIsNotThrownAway() throws IOException {
    Path kept = folder.resolve("index-data/mine.txt");
    Files.createDirectories(kept.getParent());
    Files.writeString(kept, "mine");
    assertThatThrownBy(() -> write(Lang.ZH, "warning")).isInstanceOf(WriteFailure.class);
    assertThat(kept).hasContent("mine");
    Files.move(kept, kept.resolveSibling("r0.js"));
    write(Lang.ZH, "warning");
    assertThat(listed()).containsExactlyInAnyOrderElementsOf(Outputs.names());
  }

  @Test
  void aFileIsNoFolderForOutputs() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> Outputs.open(file, settings(Lang.ZH)))
        .isInstanceOfSatisfying(
            WriteFailure.class,
            failure -> assertThat(failure.reason()).isEqualTo(WriteFailure.Reason.NO_FOLDER));
  }

  private void write(Lang lang, String... contents) throws IOException {
    try (Outputs outputs = Outputs.open(folder, settings(lang))) {
      for (int i = 0; i < contents.length; i++) {
        outputs.accept(FakeAudit.audit("r" + i + ".html", contents[i]));
      }
      outputs.place(
          new RunSummary(
              outputs.tally(),
              List.of(new PassedOver("a.json", PassedOver.Reason.JSON)),
              List.of("roster.csv"),
              List.of(new RunProblem("internal-error", "r0.html", "x"))));
    }
  }

  private static RunSettings settings(Lang lang) {
    return new RunSettings(
        "1",
        new PackInfo("p", "2", "f00", 3, List.of()),
        lang,
        new TreeMap<>(Map.of("failOn", "error")),
        Map.of("R-9", "Title of nine"));
  }

  private List<CSVRecord> csv(String name) throws IOException {
    try (CSVParser parser = CSVParser.parse(text(name).substring(1), CSVFormat.RFC4180)) {
      return parser.getRecords();
    }
  }

  private List<JsonNode> jsonLines(String name) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : text(name).lines().toList()) lines.add(mapper.readTree(line));
    return lines;
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private List<String> listed() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).toList();
    }
  }

  private Map<String, String> all() throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (String name : listed()) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        all.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return all;
  }
}
