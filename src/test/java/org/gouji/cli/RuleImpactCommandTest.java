package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.document.scan.Recognition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleImpactCommandTest {

  private static final Path HOME = Path.of("").toAbsolutePath();

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void reports() throws IOException {
    String report = Files.readString(HOME.resolve("rules/samples/department-2020.txt"));
    Files.createDirectories(folder.resolve("past"));
    Files.writeString(folder.resolve("past/sound.txt"), report);
    Files.writeString(
        folder.resolve("past/wrong.txt"), report.replace("全年收到政府信息", "2019年，我局收到政府信息"));
    Files.createDirectories(folder.resolve("city"));
    Files.writeString(folder.resolve("city/pack.yaml"), "name: 某市\nversion: 1\n");
  }

  @Test
  void reportsThatComeOutOtherwiseAreListed() throws IOException {
    Files.writeString(folder.resolve("city/changes.csv"), "规则,改动,新值,理由\nMETA-005,级别,错误,从严\n");
    int code = run("rules", "impact", "past", "--overlay", "city", "--csv", "impact.csv");
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .startsWith("wrong.txt  存疑 → 不合规")
        .anyMatch(line -> line.startsWith("  级别  META-005  警告 → 错误"))
        .endsWith("共 2 份报告，1 份的结果有变化：问题新增 0、消失 0、级别不同 1、措辞不同 0。");
    assertThat(Files.readString(folder.resolve("impact.csv")).lines())
        .hasSize(3)
        .last()
        .asString()
        .startsWith("wrong.txt,级别,META-005,警告,错误,");
  }

  @Test
  void rulesOverManyReportsAreComparedToo() throws IOException {
    String report = Files.readString(HOME.resolve("rules/samples/department-2023.txt"));
    Path years = Files.createDirectories(folder.resolve("years"));
    Files.writeString(years.resolve("2023.txt"), report);
    Files.writeString(years.resolve("2022.txt"), report.replace("2023", "2022"));
    Files.writeString(years.resolve("roster.csv"), "机关名称\n云岭县林草局\n云岭县水务局\n");
    Files.writeString(
        folder.resolve("city/changes.csv"),
        "规则,改动,新值,理由\nCONT-001,停用,,试行\nCONT-002,级别,错误,从严\nSUBM-001,停用,,试行\n");
    int code = run("rules", "impact", "years", "--overlay", "city", "--as-of", "2024-06-01");
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .anyMatch(line -> line.startsWith("  消失  CONT-001  错误"))
        .anyMatch(line -> line.startsWith("  级别  CONT-002  警告 → 错误"))
        .anyMatch(line -> line.startsWith("  消失  SUBM-001") && line.contains("云岭县水务局"))
        .noneMatch(line -> line.contains("CONT-004"));
  }

  @Test
  void aChangeThatTouchesNoReportIsNone() throws IOException {
    Files.writeString(folder.resolve("city/changes.csv"), "规则,改动,新值,理由\nMETA-001,停用,,从宽\n");
    assertThat(run("rules", "impact", "past", "--overlay", "city")).isZero();
    assertThat(run("rules", "impact", "past", "--against", HOME.resolve("rules").toString()))
        .isZero();
  }

  @Test
  void withoutOtherRulesThereIsNothingToCompare() {
    assertThat(run("rules", "impact", "past")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--against");
  }

  private int run(String... arguments) {
    Context context =
        new Context(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            HOME,
            Context.Display.LINES,
            Wiring.loader(HOME.resolve("target/rule-cache"), Recognition.NONE));
    return Cli.run(context, arguments);
  }
}
