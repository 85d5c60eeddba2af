package org.gouji.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.jsoup.nodes.Element;
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
    assertThat(page.select("script, img, iframe, link, object, base")).isEmpty();
    assertThat(page.getAllElements())
        .flatExtracting(element -> element.attributes().asList())
        .extracting(attribute -> attribute.getKey())
        .doesNotContain("style", "src")
        .noneMatch(name -> name.startsWith("on"));
    assertThat(text.chars())
        .noneMatch(
            c -> (c < ' ' && c != '\n') || c == 0x202E || c == 0x2066 || c == 0x200B || c == 0x7F);
    assertThat(page.select(".message").text())
        .contains("<script>alert(1)</script>", "[U+202E]gnp[U+202C][U+2066][U+0000][U+0007]\uFFFD");
    assertThat(page.select("style")).hasSize(1);
  }

  @Test
  void nothingIsLoadedAndOnlyItsOwnStyleIsAllowed() throws Exception {
    Document page = parse(write(Lang.ZH, FakeAudit.audit("x", "error")));
    String style = page.select("style").get(0).data();
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(digest)
                + "'; img-src data:; base-uri 'none'; form-action 'none'");
    assertThat(style).doesNotContain("url(", "@import", "http");
    assertThat(page.select("[href]"))
        .extracting(element -> element.attr("href"))
        .allMatch(target -> target.startsWith("#"));
  }

  @Test
  void markupIsWellFormedAndItsLinksLeadSomewhere() throws IOException {
    String text =
        write(
            Lang.EN,
            FakeAudit.audit("a", "error warning info"),
            FakeAudit.audit("b", "lost"),
            FakeAudit.audit("c", ""));
    Parser parser = Parser.htmlParser().setTrackErrors(50);
    Document page = Jsoup.parse(text, "", parser);
    assertThat(parser.getErrors()).isEmpty();
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    for (Element link : page.select("a[href]")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).as("%s", link).isNotNull();
    }
    assertThat(page.select("th")).allMatch(heading -> heading.hasAttr("scope"));
    assertThat(page.select("table")).allMatch(table -> !table.select("caption").isEmpty());
    assertThat(page.select("h1")).hasSize(1);
  }

  @Test
  void aReportShowsWhatIsWrongWhereAndWhy() throws IOException {
    Document page =
        parse(
            write(Lang.ZH, FakeAudit.audit("某局.html", "error 多 9"), FakeAudit.audit("b", "lost")));
    assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
    assertThat(page.select(".list tbody tr")).hasSize(2);
    Element report = page.select("#r1").get(0);
    assertThat(report.select("h2").text()).isEqualTo("某局.html 不合规");
    assertThat(report.select(".findings > li").text())
        .contains("错误 表内勾稽 R-0", "error 多 9", "第49行", "a·甲 9 10", "依据");
    assertThat(report.select(".deduced").text()).isEqualTo("b·甲 62");
    assertThat(page.select("#r2").text()).contains("一格未能读取", "R-9", "九号规则", "表格1 第2行 第3列");
  }

  @Test
  void theOverviewCounts() throws IOException {
    Document page =
        parse(
            write(
                Lang.ZH,
                FakeAudit.audit("a", "error warning"),
                FakeAudit.audit("b", "warning"),
                FakeAudit.audit("c", "")));
    assertThat(page.select(".total").text()).isEqualTo("3 份报告");
    assertThat(page.select("#overview tbody tr").eachText())
        .contains("不合规 至少有一处错误 1 33.3%", "表内勾稽 1 2 0 3");
    assertThat(page.select("#overview tfoot").text()).isEqualTo("合计 1 2 0 3");
    assertThat(page.select("#overview details tbody tr").eachText())
        .containsExactly("R-1 警告 2 2", "R-0 错误 1 1");
  }

  private String write(Lang lang, AuditResult... results) throws IOException {
    RunSettings settings =
        new RunSettings(
            "1", new PackInfo("p", "2", "f00", 3), lang, new TreeMap<>(), Map.of("R-9", "九号规则"));
    try (Outputs outputs = Outputs.open(folder, settings)) {
      for (AuditResult result : results) outputs.accept(result);
      outputs.place(new RunSummary(outputs.tally(), List.of(), List.of(), List.of()));
    }
    return Files.readString(folder.resolve("index.html"));
  }

  private static Document parse(String page) {
    return Jsoup.parse(page);
  }
}
