package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gouji.document.scan.Recognition;
import org.gouji.finding.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class RuleNewCommandTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @CsvSource({
    "sentences, 一, section/SECT-951.rule.txt",
    "sheet, 五, section/SECT-951.rules.csv",
    "drl, 六, section/SECT-951/rule.drl",
    "identity, 一, arithmetic/SECT-951.rules.csv",
    "deadline, 一, timeliness/SECT-951.rules.csv",
    "figure, 一, narrative/SECT-951.rules.csv",
    "label, 一, template/SECT-951.rules.csv",
    "years, 一, continuity/SECT-951.rule.txt"
  })
  void aRuleIsWrittenThatPassesItsCases(String kind, String section, String file) {
    List<String> given =
        new ArrayList<>(
            List.of("rules", "new", "--kind", kind, "--id", "SECT-951", "--title", "未写专区,和热线"));
    given.addAll(List.of("--section", section, "--words", "专区、热线", "--severity", "提示"));
    given.addAll(List.of("--from", "2021", "--basis", "本市通知", "--reason", "本市要求"));
    given.addAll(List.of("--into", "city"));
    assertThat(run(given)).as(errors()).isZero();
    assertThat(folder.resolve("city").resolve(file)).exists();
    assertThat(folder.resolve("city/pack.yaml")).exists();
    List<String> test = List.of("rules", "test", "SECT-951", "--overlay", "city", "--allow-drl");
    assertThat(run(test)).isZero();
    assertThat(said()).contains("运行用例 2 个，不符 0 个");
    assertThat(run(given)).as("nothing is overwritten").isEqualTo(2);
  }

  @Test
  void whatIsNotGivenIsAskedUntilItFits() {
    Deque<String> answers =
        new ArrayDeque<>(
            List.of(
                "", "sect", "ARITH-001", "SECT-951", "a\"b", "未写专区", "", "专区", "", "", "通知", "要求"));
    CommandLine command =
        new CommandLine(
                new RuleNewCommand(context(), Messages.in(Lang.ZH), question -> answers.poll()))
            .setCaseInsensitiveEnumValuesAllowed(true);
    assertThat(command.execute("--into", "city")).isZero();
    assertThat(answers).isEmpty();
    assertThat(folder.resolve("city/section/SECT-951.rule.txt"))
        .content()
        .contains("标题：未写专区", "级别：警告", "第一部分没有写到「专区」", "修改记录：要求");
    assertThat(errors().lines().filter(line -> line.contains("请重新输入"))).hasSize(3);
  }

  @Test
  void whereNobodyCanBeAskedTheMissingOptionIsNamed() throws IOException {
    assertThat(run(List.of("rules", "new", "--id", "SECT-951", "--into", "city"))).isEqualTo(2);
    assertThat(errors()).contains("--title");
    assertThat(run(List.of("rules", "new", "--id", "ARITH-001", "--into", "city"))).isEqualTo(2);
    assertThat(errors()).contains("--id");
    assertThat(Files.exists(folder.resolve("city"))).isFalse();
  }

  private int run(List<String> arguments) {
    return Cli.run(context(), arguments.toArray(String[]::new));
  }

  private Context context() {
    return new Context(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        folder,
        Path.of("").toAbsolutePath(),
        Context.Display.LINES,
        Wiring.loader(Path.of("target/rule-cache").toAbsolutePath(), Recognition.NONE));
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
