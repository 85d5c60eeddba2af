package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.rule.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliTest extends CommandFixture {

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
  void rulesWithoutAMistakeAreSound() throws IOException {
    file("rules/samples/a.txt", "b");
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
    try (Stream<Path> files = Files.list(Path.of("rules/vocabulary"))) {
      for (Path it : files.toList()) file(it.toString(), Files.readString(it));
    }
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
}
