package org.gouji.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.audit.AuditResult;
import org.gouji.audit.FakeAudit;
import org.gouji.audit.PackInfo;
import org.gouji.finding.Lang;
import org.gouji.finding.Verdict;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {

  private static final String HOSTILE =
      "</script><script>alert(1)</script><img src=x onerror=alert(2)>\" onload='x' </style><!--"
          + "\u202Egnp\u202C\u2066\u0000\u0007\uD800\u200B\uFFFE&amp;";

  @TempDir Path folder;

  @Test
  void textFromReportsStaysText() throws IOException {
    AuditResult plain = FakeAudit.audit("x", "error lost " + HOSTILE);
    AuditResult hostile =
        new AuditResult(
            HOSTILE,
            HOSTILE,
            2023,
            HOSTILE,
            new TreeMap<>(Map.of(HOSTILE, HOSTILE)),
            Verdict.NONCOMPLIANT,
            plain.problems(),
            List.of(HOSTILE),
            plain.cells(),
            plain.deduced(),
            plain.findings());
    String text = write(Lang.ZH, hostile);
    Document page = parse(text);
    assertThat(page.select("img, iframe, link, object, base")).isEmpty();
    assertThat(page.select("script:not([type=application/json])")).hasSize(1);
    assertThat(page.getAllElements())
        .flatExtracting(element -> element.attributes().asList())
        .extracting(attribute -> attribute.getKey())
        .doesNotContain("style", "src")
        .noneMatch(name -> name.startsWith("on"));
    assertThat(text.chars())
        .noneMatch(
            c -> (c < ' ' && c != '\n') || c == 0x202E || c == 0x2066 || c == 0x200B || c == 0x7F);
    String shown = "[U+202E]gnp[U+202C][U+2066][U+0000][U+0007]\uFFFD";
    assertThat(page.select("main li").text()).contains("<script>alert(1)</script>", shown);
    assertThat(data(page, "r0").get(0).get("findings").get(0).get("message").textValue())
        .contains("</script><script>alert(1)</script>", shown);
    assertThat(page.select("style")).hasSize(1);
  }

  @Test
  void onlyItsOwnScriptAndStyleMayRunAndNothingIsLoaded() throws Exception {
    Document page = parse(write(Lang.ZH, FakeAudit.audit("x", "error")));
    String style = page.select("style").get(0).data();
    String script = page.select("script:not([type])").get(0).data();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; script-src 'sha256-%s'; style-src 'sha256-%s'; base-uri 'none';"
                + " form-action 'none'",
            sha256(script), sha256(style));
    assertThat(style).doesNotContain("url(", "@import", "http");
    assertThat(script).doesNotContain("eval(", "innerHTML", "new Function", "fetch(");
    assertThat(page.select("main [href]")).isEmpty();
  }

  @Test
  void plainTextStandsInThePageOfAFewReports() throws IOException {
    String text =
        write(Lang.EN, FakeAudit.audit("a", "error warning info"), FakeAudit.audit("b", "lost"));
    Parser parser = Parser.htmlParser().setTrackErrors(50);
    Document page = Jsoup.parse(text, "", parser);
    assertThat(parser.getErrors()).isEmpty();
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("main h2").eachText()).containsExactly("a noncompliant", "b incomplete");
    assertThat(page.select("main li").eachText())
        .contains("noncompliant 1")
        .anyMatch(item -> item.startsWith("error R-0 error warning info；a·甲 9 → 10"));
    assertThat(page.select("main").text()).contains("一格未能读取");
  }

  @Test
  void aReportsDataHoldsWhatIsWrongWhereAndWhy() throws IOException {
    Document page = parse(write(Lang.ZH, FakeAudit.audit("某局.html", "error 多 9")));
    JsonNode meta = data(page, "meta");
    JsonNode report = data(page, "r0").get(0);
    JsonNode finding = report.get("findings").get(0);
    assertThat(meta.get("cells").get(0).get("name").textValue()).isEqualTo("a·甲");
    assertThat(finding.get("suspects").toString()).isEqualTo("[[0,\"9\",\"10\"]]");
    assertThat(finding.get("quotes").toString()).contains("[\"L49\",\"error 多 9\"]");
    assertThat(meta.get("bases").get(finding.get("basis").intValue()).textValue()).isEqualTo("依据");
    assertThat(report.get("cells").get(1).toString())
        .as("blank, with what the identities leave")
        .isEqualTo("[1,1,\"\",\"T2R5C4\",null,\"62\"]");
    JsonNode columns = data(page, "columns");
    assertThat(columns.get("reports").get("name").toString()).isEqualTo("[\"某局.html\"]");
    assertThat(columns.get("findings").get("bits").toString()).isEqualTo("[0]");
  }

  @Test
  void manyReportsHaveTheirDataBesideThePage() throws IOException {
    AuditResult[] many = new AuditResult[201];
    for (int i = 0; i < many.length; i++) many[i] = FakeAudit.audit("r" + i, "error");
    Document page = parse(write(Lang.ZH, many));
    assertThat(page.select("script[type=application/json]").eachAttr("id"))
        .containsExactly("data-meta");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("' 'self' file:; style-src");
    String check = data(page, "meta").get("columns").textValue();
    assertThat(Files.readString(folder.resolve("index-data/columns.js")))
        .startsWith("gouji.load(\"columns\",\"" + check + "\",{")
        .endsWith("});\n");
    assertThat(folder.resolve("index-data/r0.js")).isRegularFile();
    write(Lang.ZH, FakeAudit.audit("x", "error"));
    assertThat(folder.resolve("index-data")).as("of a run before").doesNotExist();
  }

  @Test
  void manyReportsCanBeOneFile() throws IOException {
    RunSettings plain = settings(Lang.ZH);
    RunSettings single =
        new RunSettings("1", plain.pack(), Lang.ZH, plain.options(), Map.of(), List.of(), true);
    try (Outputs outputs = Outputs.open(folder, single)) {
      for (int i = 0; i < 250; i++) outputs.accept(FakeAudit.audit("r" + i, "error"));
      outputs.place(new RunSummary(outputs.tally(), List.of(), List.of(), List.of()));
    }
    assertThat(folder.resolve("index-data")).doesNotExist();
    Document page = parse(Files.readString(folder.resolve("index.html")));
    assertThat(data(page, "columns").get("reports").get("name")).hasSize(250);
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .doesNotContain("file:");
    assertThat(page.select("main").text()).contains("findings.csv");
  }

  private static JsonNode data(Document page, String key) throws IOException {
    return new ObjectMapper().readTree(page.select("#data-" + key).get(0).data());
  }

  private static String sha256(String text) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    return Base64.getEncoder().encodeToString(digest);
  }

  private static RunSettings settings(Lang lang) {
    return new RunSettings(
        "1",
        new PackInfo("p", "2", "f00", 3, List.of()),
        lang,
        new TreeMap<>(),
        Map.of("R-9", "九号规则"));
  }

  private String write(Lang lang, AuditResult... results) throws IOException {
    try (Outputs outputs = Outputs.open(folder, settings(lang))) {
      for (AuditResult result : results) outputs.accept(result);
      outputs.place(new RunSummary(outputs.tally(), List.of(), List.of(), List.of()));
    }
    return Files.readString(folder.resolve("index.html"));
  }

  private static Document parse(String page) {
    return Jsoup.parse(page);
  }
}
