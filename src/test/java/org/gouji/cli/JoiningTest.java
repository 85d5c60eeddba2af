package org.gouji.cli;

import static java.nio.file.Files.newInputStream;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports whose text is a page and whose tables stand in files attached to it. */
class JoiningTest {

  private static final Path SAMPLE = Path.of("rules/samples/page-2021.html");
  private static final String TITLE = "云岭县林草局2023年政府信息公开工作年度报告";

  /** Where the compiled rules are kept, so that they are compiled once. */
  @TempDir static Path compiled;

  @TempDir Path folder;
  private Path reports;
  private String said = "";

  @BeforeEach
  void reports() throws IOException {
    reports = Files.createDirectories(folder.resolve("reports"));
  }

  @Test
  void aPageAndItsTablesAreOneReport() throws IOException {
    write("页面.html", text(""));
    write("林草局附表.xls", tables(TITLE + "附表", 0, 1, 2));
    audit("out");
    Map<String, JsonNode> facts = facts("out");
    JsonNode page = facts.get("页面.html");
    assertThat(page.get("verdict").textValue()).isEqualTo("compliant");
    assertThat(page.get("templates")).hasSize(3);
    assertThat(page.get("notAssessable")).isEmpty();
    assertThat(page.get("parts")).extracting(JsonNode::textValue).containsExactly("林草局附表.xls");
    JsonNode part = facts.get("林草局附表.xls");
    assertThat(part.get("partOf").textValue()).isEqualTo("页面.html");
    assertThat(part.get("verdict").textValue()).isEqualTo("compliant");
    assertThat(findings("out")).containsExactly("SUBM-004 林草局附表.xls L1");
  }

  @Test
  void whatIsWrongInTheTablesIsSaidOnceWithItsPlaceInTheirFile() throws IOException {
    write("页面.html", text(""));
    write("附表.xls", tables(TITLE + "附表", 0, 1, 2).replaceFirst("<td>12</td>", "<td>13</td>"));
    audit("out");
    List<String> wrong = findings("out").stream().filter(it -> it.startsWith("ARITH")).toList();
    assertThat(wrong).isNotEmpty().allMatch(it -> it.contains(" 页面.html 附表.xls: T2R"));
    assertThat(facts("out").values())
        .extracting(it -> it.get("verdict").textValue())
        .containsExactly("noncompliant", "noncompliant");
    String scores = Files.readString(folder.resolve("out/scores.csv"));
    assertThat(scores.lines().skip(1)).hasSize(1).allMatch(it -> it.contains("页面.html"));
  }

  @Test
  void tablesInSeveralFilesAreJoinedAndOneThatIsNotThereStaysOpen() throws IOException {
    write("页面.html", text(""));
    write("附表一.xls", tables(TITLE + "附表一", 0));
    write("附表三.xls", tables(TITLE + "附表三", 2));
    audit("out");
    JsonNode page = facts("out").get("页面.html");
    assertThat(page.get("parts")).hasSize(2);
    assertThat(page.get("templates").get("proactive").textValue()).isEqualTo("2021");
    assertThat(page.get("verdict").textValue()).isNotEqualTo("compliant");
  }

  @Test
  void tablesThatNameNobodyBelongToTheOnlyTextBesideThem() throws IOException {
    write("甲/页面.html", text(""));
    write("甲/附件.xls", tables("", 0, 1, 2));
    audit("out");
    assertThat(facts("out").get("甲/附件.xls").get("partOf").textValue()).isEqualTo("甲/页面.html");
    assertThat(facts("out").get("甲/页面.html").get("verdict").textValue()).isEqualTo("compliant");
  }

  @Test
  void tablesThatNameNobodyBelongToNoneOfTwoTexts() throws IOException {
    write("页面.html", text(""));
    write("另页.html", text("").replace("林草局", "水利局"));
    write("附件.xls", tables("", 0, 1, 2));
    audit("out");
    assertThat(facts("out").values()).noneMatch(it -> it.has("partOf"));
    assertThat(facts("out").get("页面.html").get("verdict").textValue()).isNotEqualTo("compliant");
  }

  @Test
  void ofTwoDifferentTablesTheOneThatTheTextNamesIsTakenElseNone() throws IOException {
    String other = tables(TITLE + "附表", 0, 1, 2).replaceFirst("<td>12</td>", "<td>13</td>");
    write("页面.html", text(""));
    write("附表.xls", tables(TITLE + "附表", 0, 1, 2));
    write("附表二.xls", other);
    audit("none");
    assertThat(facts("none").values()).noneMatch(it -> it.has("partOf"));
    write("页面.html", text("附件：附表.xls"));
    audit("named");
    assertThat(facts("named").get("页面.html").get("parts"))
        .extracting(JsonNode::textValue)
        .containsExactly("附表.xls");
    assertThat(findings("named")).anyMatch(it -> it.startsWith("SUBM-002 附表二.xls"));
  }

  @Test
  void tablesOfAnotherYearOrAgencyAreNotJoined() throws IOException {
    write("页面.html", text(""));
    write("上年.xls", tables(TITLE.replace("2023", "2022") + "附表", 0, 1, 2));
    write("别家.xls", tables(TITLE.replace("林草局", "水利局") + "附表", 0, 1, 2));
    audit("out");
    assertThat(facts("out").values()).noneMatch(it -> it.has("partOf"));
  }

  @Test
  void aCorrectionOfTheAttachedTablesCounts() throws IOException {
    write("页面.html", text(""));
    write("附表.xls", tables(TITLE + "附表", 0, 1, 2).replaceFirst("<td>12</td>", "<td>?</td>"));
    audit("before");
    assertThat(facts("before").get("页面.html").get("verdict").textValue()).isEqualTo("incomplete");
    JsonNode open = unread(facts("before").get("页面.html"));
    write("corrections.csv", "报告,单元格,更正值,更正人,理由\n附表.xls," + open.textValue() + ",12,张三,原件\n");
    audit("after");
    assertThat(said).doesNotContain("corrections.csv");
    assertThat(facts("after").get("页面.html").get("verdict").textValue()).isEqualTo("compliant");
  }

  @Test
  void againFromTheStoreAndInFullTheOutputsAreTheSame() throws IOException {
    write("页面.html", text(""));
    write("附表.xls", tables(TITLE + "附表", 0, 1, 2).replaceFirst("<td>12</td>", "<td>13</td>"));
    audit("out");
    Map<String, String> first = outputs("out");
    audit("out", "--threads", "1");
    assertThat(outputs("out")).isEqualTo(first);
    audit("out", "--full");
    assertThat(outputs("out")).isEqualTo(first);
    run("score", "-o", folder.resolve("out").toString());
    assertThat(said).doesNotContain("页面.html", "附表.xls");
    assertThat(outputs("out")).isEqualTo(first);
  }

  @Test
  void aPageThatOnlyLeadsToTheReportStandsAsItDoes() throws IOException {
    String link = "<p><a href=\"files/P0203.doc\">年报全文.doc</a></p>";
    String page = "<html><title>" + TITLE + "</title><body><h1>" + TITLE + "</h1>" + link;
    write("页面.html", page);
    write("年报全文.doc", Files.readString(SAMPLE));
    audit("named");
    assertThat(facts("named").get("页面.html").get("verdict").textValue()).isEqualTo("compliant");
    assertThat(facts("named").get("页面.html").get("problems")).isEmpty();
    assertThat(findings("named")).containsExactly("SUBM-004 页面.html L1");
    Files.move(reports.resolve("年报全文.doc"), reports.resolve("另存.doc"));
    audit("other");
    assertThat(facts("other").get("页面.html").get("verdict").textValue()).isEqualTo("incomplete");
  }

  @Test
  void aNoteBesideAnAttachedTableIsHeldAgainstIt() throws IOException {
    write("页面.html", text(""));
    String tables = tables(TITLE + "附表", 0, 1, 2);
    write("附表.doc", tables.replace("</body>", "<p>注：2023年共收到政府信息公开申请12件。</p></body>"));
    audit("right");
    assertThat(facts("right").get("附表.doc").get("partOf").textValue()).isEqualTo("页面.html");
    assertThat(findings("right")).containsExactly("SUBM-004 附表.doc L1");
    write("附表.doc", tables.replace("</body>", "<p>注：2023年共收到政府信息公开申请21件。</p></body>"));
    audit("wrong");
    assertThat(findings("wrong")).anyMatch(it -> it.matches("NARR-\\d+ 页面.html 附表.doc: L\\d+"));
  }

  @Test
  void whatIsWrongInTwoWholeFilesIsToldOnce() throws IOException {
    String page = Files.readString(SAMPLE).replaceFirst("<td>12</td>", "<td>13</td>");
    write("页面.html", page);
    write("年报.doc", page.replace("</h1>", "</h1><p></p>"));
    audit("out");
    List<String> found = findings("out");
    List<String> rules =
        found.stream().filter(it -> it.contains("页面.html")).map(it -> it.split(" ")[0]).toList();
    assertThat(rules).contains("ARITH-001");
    assertThat(found.stream().filter(it -> it.contains("年报.doc")).map(it -> it.split(" ")[0]))
        .containsAll(rules.stream().filter(it -> !it.equals("SUBM-004")).toList());
    try (var notices = Files.list(folder.resolve("out/notices"));
        var notice =
            new XWPFWordExtractor(new XWPFDocument(newInputStream(notices.findAny().get())))) {
      String text = notice.getText();
      assertThat(text).contains("（共1份）", "发现应当更正的问题" + errors("out", "页面.html") + "处");
    }
    assertThat(facts("out").values())
        .extracting(it -> it.get("verdict").textValue())
        .containsExactly("noncompliant", "noncompliant");
  }

  private static JsonNode unread(JsonNode facts) {
    List<String> open = new ArrayList<>();
    facts
        .get("cells")
        .fields()
        .forEachRemaining(
            cell -> {
              if (cell.getValue().get("raw").textValue().equals("?")) open.add(cell.getKey());
            });
    assertThat(open).hasSize(1);
    return new ObjectMapper().getNodeFactory().textNode(open.get(0));
  }

  /** The sample without its tables. */
  private static String text(String attachment) throws IOException {
    Document page = Jsoup.parse(Files.readString(SAMPLE));
    page.select("table").forEach(table -> table.replaceWith(new Element("p").text("见附表")));
    page.body().append("<p>" + attachment + "</p>");
    return page.outerHtml();
  }

  /** Some of the sample's tables, as a page that calls itself a workbook. */
  private static String tables(String title, int... numbers) throws IOException {
    Document page = Jsoup.parse(Files.readString(SAMPLE));
    List<Element> all = page.select("table");
    StringBuilder text = new StringBuilder("<html><meta charset=utf-8><body>");
    text.append("<p>").append(title).append("</p>");
    for (int number : numbers) text.append(all.get(number).outerHtml());
    return text.append("</body></html>").toString();
  }

  private void write(String name, String text) throws IOException {
    Path file = reports.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void audit(String output, String... more) {
    List<String> arguments = new ArrayList<>(List.of("audit", reports.toString(), "-o"));
    arguments.addAll(List.of(folder.resolve(output).toString(), "--rules", "rules"));
    arguments.addAll(List.of(more));
    run(arguments.toArray(String[]::new));
  }

  private Map<String, JsonNode> facts(String output) throws IOException {
    Map<String, JsonNode> facts = new TreeMap<>();
    for (JsonNode one : WholeRun.lines(folder.resolve(output).resolve("facts.jsonl"))) {
      facts.put(one.get("report").textValue(), one);
    }
    return facts;
  }

  private List<String> findings(String output) throws IOException {
    List<String> findings = new ArrayList<>();
    for (JsonNode one : WholeRun.lines(folder.resolve(output).resolve("findings.jsonl"))) {
      String place = one.get("evidence").path(0).path("place").asText();
      findings.add(one.get("rule").textValue() + " " + one.get("report").textValue() + " " + place);
    }
    return findings;
  }

  private long errors(String output, String report) throws IOException {
    try (var lines = Files.lines(folder.resolve(output).resolve("findings.jsonl"))) {
      return lines
          .filter(it -> it.contains(report) && it.contains("\"severity\":\"error\""))
          .count();
    }
  }

  private Map<String, String> outputs(String output) throws IOException {
    try (var files = Files.list(folder.resolve(output))) {
      return files
          .filter(file -> !file.toString().matches(".*(?:gouji\\.db.*|\\.xlsx)"))
          .filter(Files::isRegularFile)
          .collect(Collectors.toMap(file -> file.getFileName().toString(), JoiningTest::read));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void run(String... arguments) {
    said = WholeRun.of(compiled, arguments);
  }
}
