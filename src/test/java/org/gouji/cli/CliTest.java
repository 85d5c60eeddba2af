package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Correction;
import org.gouji.audit.FakeAudit;
import org.gouji.audit.PackInfo;
import org.gouji.audit.RuleTitle;
import org.gouji.finding.Category;
import org.gouji.finding.Severity;
import org.gouji.finding.Words;
import org.gouji.form.Form;
import org.gouji.output.Outputs;
import org.gouji.rule.Packs;
import org.gouji.rule.RuleCase;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.Years;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private List<String> mistakes = List.of();
  private @Nullable Packs asked;

  @BeforeEach
  void rules() throws IOException {
    Files.createDirectory(folder.resolve("rules"));
  }

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

  @ParameterizedTest
  @CsvSource({
    "--wat, 无法识别的参数：--wat",
    "--lang fr, 参数值不正确：--lang fr",
    "--threads x, 参数值不正确：--threads x",
    "--limit page=5, 没有“page”这个上限",
    "--limit pages=0, 没有“pages”这个上限",
    "--threads 0, --threads 须为",
    "--fail-on 3, 参数值不正确：--fail-on 3",
    "-o, 缺少参数",
    "--rules none, 找不到规则文件夹",
  })
  void misuseIsSaidInOneSentence(String arguments, String sentence) throws IOException {
    file("reports-in/a.html", "");
    assertThat(run(("audit " + arguments).split(" "))).isEqualTo(2);
    assertThat(errors()).contains(sentence);
    assertThat(errors().lines().count()).isLessThanOrEqualTo(2);
    assertThat(folder.resolve("audit-out")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"''", "rules", "wat", "facts", "facts none.html", "facts reports-in"})
  void acommandNeedsWhatItNeeds(String arguments) throws IOException {
    file("reports-in/a.html", "");
    assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" "))).isEqualTo(2);
    assertThat(errors()).isNotBlank();
    assertThat(out.size()).isZero();
  }

  @Test
  void factsPrintTheLineOfTheFactsFile() throws IOException {
    file("reports-in/某局.html", "lost");
    run("audit");
    assertThat(run("facts", "reports-in/某局.html")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(folder.resolve("audit-out/facts.jsonl")));
    assertThat(new ObjectMapper().readTree(out.toByteArray()).get("report").asText())
        .isEqualTo("某局.html");
  }

  @Test
  void rulesWithoutAMistakeAreSound() {
    assertThat(run("rules", "check")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("规则没有错误，共 2 条");
  }

  @ParameterizedTest
  @CsvSource({"show", "test"})
  void anUnknownRuleIsNamed(String command) {
    assertThat(run("rules", command, "R-9")).isEqualTo(2);
    assertThat(errors()).contains("没有编号为 R-9 的规则");
  }

  @Test
  void anOverlayThatIsNotThereIsNamed() {
    assertThat(run("rules", "list", "--overlay", "none")).isEqualTo(2);
    assertThat(errors()).contains("找不到叠加的规则包", "none");
  }

  @Test
  void overlaysAreLaidInTheOrderGivenOnTheLocalOne() throws IOException {
    for (String name : List.of("rules/local", "b", "a")) file(name + "/pack.yaml", "");
    run("rules", "list", "--overlay", "b", "--overlay", "a", "--allow-drl");
    assertThat(asked)
        .isEqualTo(
            new Packs(
                folder.resolve("rules"),
                List.of(folder.resolve("rules/local"), folder.resolve("b"), folder.resolve("a")),
                true));
  }

  @Test
  void sentencesAreListedWithTheirWords() throws IOException {
    assertThat(run("rules", "vocabulary")).isEqualTo(2);
    assertThat(errors()).contains("没有句子");
    file(
        "rules/vocabulary/sentences.yaml",
        Files.readString(Path.of("rules/vocabulary/sentences.yaml")));
    assertThat(run("rules", "vocabulary")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("{部分}：一，二，三，四，五，六", "例：");
  }

  @Test
  void rulesAreListed() {
    assertThat(run("rules", "list")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "编号     级别  类别        年度      标题        来源",
            "R-0      错误  表内勾稽    2021–     合计不平    p",
            "R-LONG1  提示  信息处理费  所有年度  未报告收费  p");
  }

  @Test
  void helpIsInTheLanguageAskedFor() {
    assertThat(run("audit", "--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("用法：gouji audit", "选项：", "退出码：", "--fail-on", "默认：reports-in");
    out.reset();
    assertThat(run("audit", "--help", "--lang=en")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("Usage: gouji audit", "Options:", "Exit codes:", "Default: reports-in")
        .doesNotContainPattern("\\p{IsHan}");
    out.reset();
    assertThat(run("--version")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("gouji ");
    assertThat(err.size()).isZero();
  }

  @Test
  void inEnglishNothingIsChinese() throws IOException {
    file("reports-in/a.html", "");
    file("reports-in/b.html", "throw");
    file("reports-in/c.json", "");
    assertThat(run("audit", "--lang", "en")).isEqualTo(4);
    assertThat(errors()).contains("Audited 2").doesNotContainPattern("\\p{IsHan}");
  }

  private int run(String... arguments) {
    Context context =
        new Context(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            null,
            Context.Display.LINES,
            (rules, lang) -> {
              asked = rules;
              if (!mistakes.isEmpty()) throw new Engine.BadRules(mistakes);
              return new FakeEngine();
            });
    return Cli.run(context, arguments);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8).strip();
  }

  private void file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  /** The outputs in a folder; the store is none. */
  private List<String> names(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(file -> !file.equals("gouji.db"))
          .toList();
    }
  }

  private Map<String, String> bytes(String name) throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (String file : names(name)) {
      byte[] bytes = Files.readAllBytes(folder.resolve(name).resolve(file));
      all.put(file, new String(bytes, StandardCharsets.ISO_8859_1));
    }
    return all;
  }

  private record FakeEngine() implements Engine {
    @Override
    public List<Form> forms() {
      return List.of();
    }

    @Override
    public AuditResult audit(String report, byte[] content, List<Correction> corrections) {
      return FakeAudit.audit(report, content);
    }

    @Override
    public PackInfo pack() {
      return new PackInfo("p", "1", "f00", 2, List.of());
    }

    @Override
    public List<RuleInfo> catalogue() {
      return List.of(
          rule("R-0", "合计不平", Category.ARITHMETIC, Severity.ERROR, new Years(2021, null)),
          rule("R-LONG1", "未报告收费", Category.FEE, Severity.INFO, Years.ALL));
    }

    private static RuleInfo rule(
        String id, String title, Category category, Severity severity, Years years) {
      Words words = new Words(title, title);
      RuleCase flag = new RuleCase("x", RuleCase.Expectation.FLAG, Map.of("base", "a"));
      Map<String, Object> changed =
          Map.of("base", "a", "change", List.of(Map.of("from", "b", "to", "c")));
      RuleCase pass = new RuleCase("y", RuleCase.Expectation.PASS, changed);
      List<RuleCase> cases = List.of(flag, pass);
      return new RuleInfo(
          id, words, category, severity, years, words, new TreeMap<>(), null, id, cases);
    }

    @Override
    public List<RuleTitle> rules() {
      return List.of(
          new RuleTitle("R-0", Severity.ERROR, Category.ARITHMETIC, "合计不平"),
          new RuleTitle("R-1", Severity.WARNING, Category.ARITHMETIC, "空白"),
          new RuleTitle("R-LONG1", Severity.INFO, Category.FEE, "未报告收费"));
    }
  }
}
