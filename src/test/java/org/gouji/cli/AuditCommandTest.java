package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.gouji.output.Outputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditCommandTest extends CommandFixture {

  @ParameterizedTest
  @CsvSource({
    "fine,            error,   0",
    "info,            error,   0",
    "warning,         error,   0",
    "error,           error,   1",
    "info,            warning, 0",
    "warning,         warning, 1",
    "error,           WARNING, 1",
    "info,            info,    1",
    "fine,            info,    0",
    "error,           never,   0",
    "lost,            error,   4",
    "lost,            never,   4",
    "lost warning,    warning, 1",
    "throw,           error,   4",
  })
  void theExitCodeTellsWhatWasFound(String content, String failOn, int code) throws IOException {
    file("reports-in/a.html", content);
    assertThat(run("audit", "--fail-on", failOn)).isEqualTo(code);
  }

  @Test
  void anAuditWritesItsOutputsAndSaysSo() throws IOException {
    file("reports-in/a.html", "error warning");
    file("reports-in/b.html", "");
    file("reports-in/x.json", "");
    assertThat(run("audit")).isEqualTo(1);
    assertThat(names("audit-out")).containsExactlyInAnyOrderElementsOf(Outputs.names());
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(errors()).contains("共 2 份：不合规 1，合规 1", "错误 1，警告 1，提示 0", "另有 1 个", "audit-out");
    assertThat(Files.readString(folder.resolve("audit-out/run.json")))
        .doesNotContain(folder.toString());
  }

  @Test
  void everyRunWritesTheSameBytes() throws IOException {
    for (int i = 0; i < 60; i++) {
      String content = List.of("error", "warning", "lost info", "", "throw").get(i % 5) + i;
      file("p/一/r" + i + ".html", content);
      file("q/r" + i + ".html", content);
    }
    run("audit", "p", "q", "-o", "one", "--threads", "1");
    run("audit", "q", "p", "-o", "four", "--threads", "4");
    run("audit", "q/../p", "q", "p", "-o", "one-more");
    assertThat(bytes("four")).isEqualTo(bytes("one"));
    assertThat(bytes("one-more")).isEqualTo(bytes("one"));
    assertThat(bytes("one")).hasSize(Outputs.names().size());
  }

  @Test
  void aRunIntoItsOwnInputIsTheSameAgain() throws IOException {
    file("in/a.html", "error");
    run("audit", "in", "-o", "in/out");
    Map<String, String> first = bytes("in/out");
    first.remove("run.json");
    first.remove("index.html");
    run("audit", "in", "-o", "in/out");
    assertThat(bytes("in/out")).containsAllEntriesOf(first);
  }

  @Test
  void aBadPathStopsTheRunBeforeItBegins() throws IOException {
    file("reports-in/a.html", "");
    assertThat(run("audit", "reports-in", "no-such", "nor-this")).isEqualTo(2);
    assertThat(errors()).contains("no-such", "nor-this").hasLineCount(2);
    assertThat(folder.resolve("audit-out")).doesNotExist();
  }

  @Test
  void anEmptyFolderIsSaid() throws IOException {
    Files.createDirectories(folder.resolve("reports-in/sub"));
    file("reports-in/x.json", "");
    assertThat(run("audit")).isEqualTo(2);
    assertThat(errors()).contains("没有找到可审核的文件").hasLineCount(1);
    assertThat(folder.resolve("audit-out")).doesNotExist();
    assertThat(run("audit", "--lang", "en")).isEqualTo(2);
    assertThat(errors()).contains("No document was found");
  }

  @Test
  void anUnreadableFileCostsOnlyItself() throws IOException {
    file("reports-in/a.html", "");
    Files.createSymbolicLink(folder.resolve("reports-in/b.html"), folder.resolve("gone"));
    assertThat(run("audit")).isEqualTo(4);
    assertThat(errors()).contains("b.html：文件已不存在");
    assertThat(Files.readString(folder.resolve("audit-out/facts.jsonl")).lines()).hasSize(2);
  }

  @Test
  void anOutputThatIsAFileIsAMisuse() throws IOException {
    file("reports-in/a.html", "");
    file("out", "precious");
    assertThat(run("audit", "-o", "out")).isEqualTo(2);
    assertThat(run("audit", "-o", "out/below")).isEqualTo(2);
    assertThat(errors()).contains("输出文件夹无法使用").hasLineCount(2);
    assertThat(folder.resolve("out")).hasContent("precious");
  }

  @Test
  void anOutputThatCannotBeReplacedIsSaid() throws IOException {
    file("reports-in/a.html", "error");
    file("audit-out/findings.csv/held", "");
    assertThat(run("audit")).isEqualTo(5);
    assertThat(errors()).contains("无法替换 findings.csv", "new").hasLineCount(1);
    assertThat(names("audit-out")).containsExactlyInAnyOrder("findings.csv", "new");
  }

  @Test
  void rulesWithAMistakeStopTheRunBeforeAnythingIsRead() throws IOException {
    file("reports-in/a.html", "error");
    run("audit");
    Map<String, String> before = bytes("audit-out");
    mistakes = List.of("fee/FEE-001/rule.drl:3:14: 多了一个括号", "rule.yaml:1: 缺少编号");
    file("reports-in/a.html", "warning");
    err.reset();
    assertThat(run("audit")).isEqualTo(3);
    assertThat(errors().lines()).startsWith(mistakes.toArray(String[]::new)).hasSize(3);
    assertThat(bytes("audit-out")).isEqualTo(before);
    assertThat(run("facts", "reports-in/a.html")).isEqualTo(3);
    assertThat(run("rules", "list")).isEqualTo(3);
  }

  @Test
  void settingsWithAMistakeStopTheRunBeforeAnythingIsRead() throws IOException {
    file("reports-in/a.html", "error");
    run("audit");
    Map<String, String> before = bytes("audit-out");
    file("reports-in/a.html", "warning");
    file("reports-in/roster.csv", "机关名称,报送期现\n甲局,\n,\n,1-31\n");
    err.reset();
    assertThat(run("audit")).isEqualTo(2);
    assertThat(errors().lines())
        .containsExactly(
            "roster.csv 第 1 行 B 列“报送期现”：没有这样的列名，是否为“报送期限”？",
            "roster.csv 第 4 行 A 列“机关名称”：没有填写",
            "设置文件有 2 处错误；什么也没有读取，以前的结果保持不变。请改正后再运行。");
    assertThat(bytes("audit-out")).isEqualTo(before);
  }

  @Test
  void waivedFindingsStayButDoNotCount() throws IOException {
    file("reports-in/a.html", "error");
    file("reports-in/waivers.csv", "规则,机关,年度,单元格,理由,批准人,到期日\nR-0,某局,2023,,已核实,王某,2026-06-30\n");
    assertThat(run("audit", "--as-of", "2026-06-30")).isEqualTo(0);
    assertThat(errors()).contains("合规 1", "错误 0", "1 个问题已豁免");
    assertThat(bytes("audit-out").get("findings.jsonl")).contains("\"waiver\":{");
    assertThat(bytes("audit-out").get("run.json")).contains("\"waived\" : 1", "\"asOf\"");
    assertThat(run("audit")).isEqualTo(0);
    assertThat(errors()).contains("--as-of");
    err.reset();
    assertThat(run("audit", "--as-of", "2026-07-01")).isEqualTo(1);
    assertThat(errors()).contains("豁免已到期：第 2 行", "不合规 1");
    assertThat(run("audit", "--as-of", "tomorrow")).isEqualTo(2);
    assertThat(errors()).contains("参数值不正确：--as-of tomorrow");
  }

  @Test
  void aBaselineWithADamagedFindingIsNotUsed() throws IOException {
    file("reports-in/a.html", "error");
    assertThat(run("audit", "-o", "before")).isEqualTo(1);
    String findings = bytes("before").get("findings.jsonl");
    assertThat(findings).contains("\"severity\":\"error\"");
    file("before/findings.jsonl", findings.replace("\"error\"", "\"err\""));
    file("reports-in/a.html", "");
    err.reset();
    assertThat(run("audit", "--baseline", "before")).isEqualTo(2);
    assertThat(errors()).contains("before").doesNotContain("Exception");
  }

  @Test
  void findingsAreHeldAgainstABaseline() throws IOException {
    file("reports-in/a.html", "error");
    file("reports-in/b.html", "warning");
    assertThat(run("audit", "-o", "before")).isEqualTo(1);
    file("reports-in/a.html", "error info");
    file("reports-in/b.html", "");
    err.reset();
    assertThat(run("audit", "--baseline", "before", "--fail-on", "new-error")).isEqualTo(0);
    assertThat(errors()).contains("新增 1，仍存在 1，已改正 1");
    assertThat(bytes("audit-out").get("findings.jsonl"))
        .contains("\"change\":\"new\"", "\"change\":\"unchanged\"")
        .doesNotContain("fixed", "b.html");
    assertThat(bytes("audit-out").get("run.json")).contains("\"fixed\"", "\"baseline\"");
    file("reports-in/b.html", "warning error");
    assertThat(run("audit", "--baseline", "audit-out", "--fail-on", "new-error")).isEqualTo(1);
    assertThat(run("audit", "--baseline", "audit-out", "--fail-on", "new-warning")).isEqualTo(0);
    assertThat(run("audit", "--fail-on", "new-error")).isEqualTo(2);
    assertThat(errors()).contains("--fail-on new-error 须与 --baseline 一起使用");
    assertThat(run("audit", "--baseline", "reports-in")).isEqualTo(2);
    assertThat(errors()).contains("不是以前的审核结果");
  }

  @Test
  void aNewRosterIsWrittenOnce() throws IOException {
    assertThat(run("roster", "new")).isEqualTo(0);
    assertThat(errors()).contains("roster.csv");
    byte[] written = Files.readAllBytes(folder.resolve("roster.csv"));
    assertThat(written).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(run("roster", "new", "--lang", "en")).isEqualTo(2);
    assertThat(errors()).contains("roster.csv is there already");
    assertThat(folder.resolve("roster.csv")).hasBinaryContent(written);
    assertThat(run("roster", "new", "none/r.csv")).isEqualTo(2);
    assertThat(run("roster", "new", "r.csv", "--lang", "en")).isEqualTo(0);
    assertThat(folder.resolve("r.csv")).content().contains("agency,level,region");
  }
}
