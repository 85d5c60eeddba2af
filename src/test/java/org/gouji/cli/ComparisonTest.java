package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.document.scan.Recognition;
import org.gouji.finding.Lang;
import org.gouji.rule.Packs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found over many reports is the same whatever was audited before, and in what order. */
class ComparisonTest {

  private static Engine engine;
  private static String sample;

  @TempDir Path folder;

  @BeforeAll
  static void load() throws Exception {
    Path rules = Path.of("rules");
    engine = Wiring.loader(null, Recognition.NONE).load(Packs.of(rules), Lang.ZH);
    sample = Files.readString(rules.resolve("samples/department-2023.txt"));
  }

  @Test
  void orderAndThreadsChangeNothing() throws IOException {
    collection("one");
    collection("two");
    run("audit", "one/2022", "one/2023", "-o", "first", "--threads", "1");
    run("audit", "two/2023", "two/2022", "-o", "second", "--threads", "4");
    assertThat(outputs("second")).isEqualTo(outputs("first"));
    assertThat(findings("first")).contains("CONT-001", "CONT-004", "DUPL-001", "SUBM-002");
  }

  @Test
  void whatIsTakenFromTheStoreIsJudgedAsIfReadAnew() throws IOException {
    collection("in");
    run("audit", "in", "-o", "again");
    Files.writeString(folder.resolve("in/2022/林草局.txt"), year(2022, sample.replace("45", "54")));
    run("audit", "in", "-o", "again");
    run("audit", "in", "-o", "fresh");
    assertThat(outputs("again")).isEqualTo(outputs("fresh"));
    run("audit", "in", "-o", "again", "--full");
    assertThat(outputs("again")).isEqualTo(outputs("fresh"));
    assertThat(findings("fresh")).contains("CONT-001").doesNotContain("CONT-004");
  }

  @Test
  void lastYearsRunServesThisYears() throws IOException {
    collection("in");
    run("audit", "in/2022", "-o", "out");
    assertThat(findings("out")).doesNotContain("CONT-001");
    run("audit", "in/2023", "-o", "out");
    String together = findings("out");
    assertThat(together)
        .contains("CONT-001", "林草局.txt (2022): ")
        .doesNotContain("\"report\":\"林草局.txt (2022)\"");
    run("audit", "in/2023", "-o", "out", "--full");
    assertThat(findings("out")).isEqualTo(together);
  }

  @Test
  void aReportThatIsNotThereIsHeldAgainstTheRoster() throws IOException {
    collection("in");
    Files.writeString(folder.resolve("in/roster.csv"), "机关名称\n云岭县林草局\n云岭县水务局\n");
    run("audit", "in", "-o", "out", "--as-of", "2024-06-01");
    assertThat(findings("out")).contains("\"report\":\"roster.csv\",\"rule\":\"SUBM-001\"");
    assertThat(Files.readString(folder.resolve("out/facts.jsonl"))).doesNotContain("roster.csv");
    run("audit", "in", "-o", "out", "--as-of", "2023-06-01");
    assertThat(findings("out")).doesNotContain("云岭县水务局 2023 年");
  }

  /** One agency over two years, two versions of the later report, carried over wrongly. */
  private void collection(String name) throws IOException {
    Path in = folder.resolve(name);
    Files.createDirectories(in.resolve("2022"));
    Files.createDirectories(in.resolve("2023"));
    Files.writeString(in.resolve("2022/林草局.txt"), year(2022, sample));
    Files.writeString(in.resolve("2023/林草局.txt"), sample);
    Files.writeString(in.resolve("2022/教育局.txt"), year(2022, education()));
    Files.writeString(in.resolve("2022/教育局更正.txt"), year(2022, education().replace("45", "54")));
  }

  private static String education() {
    return sample.replace("云岭县林草局", "云岭县教育局");
  }

  private static String year(int year, String text) {
    return text.replace("2023", String.valueOf(year));
  }

  private String findings(String output) throws IOException {
    return Files.readString(folder.resolve(output).resolve("findings.jsonl"));
  }

  private Map<String, String> outputs(String output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder.resolve(output))) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        String name = file.getFileName().toString();
        if (StoreOptions.NAMES.contains(name)) continue;
        files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private void run(String... arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream sink = new PrintStream(said, true, StandardCharsets.UTF_8);
    Context context =
        new Context(
            sink,
            sink,
            folder,
            Path.of("").toAbsolutePath(),
            Context.Display.LINES,
            (r, l) -> engine);
    assertThat(Cli.run(context, arguments))
        .as(said.toString(StandardCharsets.UTF_8))
        .isIn(Exit.CLEAN, Exit.FINDING, Exit.INCOMPLETE);
  }
}
