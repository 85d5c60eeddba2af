package org.gouji.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gouji.Shared;
import org.gouji.finding.Category;
import org.gouji.finding.Verdict;
import org.gouji.report.CellState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program writes about the real reports is what other programs were promised. */
class OutputContractTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> FILES =
      List.of("findings.csv", "index.html", "findings.jsonl", "facts.jsonl", "run.json");

  @TempDir static Path folder;
  private static Path seeds;
  private static Path one;
  private static Path four;

  @BeforeAll
  static void audit() throws Exception {
    seeds = Shared.dir("reports/seeds");
    one = folder.resolve("one");
    four = folder.resolve("four");
    Process first = start("audit", seeds.toString(), "-o", one.toString(), "--threads=1");
    Process second = start("audit", seeds.toString(), "-o", four.toString(), "--threads=4");
    for (Process process : List.of(first, second)) {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).isEqualTo(1);
      assertThat(process.getInputStream().readAllBytes()).isEmpty();
    }
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.gouji.cli.Main"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  @Test
  void bothRunsWriteTheSameBytes() throws IOException {
    assertThat(names(one)).containsAll(FILES);
    assertThat(names(four)).isEqualTo(names(one));
    for (String name : names(one)) {
      assertThat(four.resolve(name)).hasSameBinaryContentAs(one.resolve(name));
    }
  }

  /** The outputs below a folder, notices too; the store is none. */
  private static List<String> names(Path dir) throws IOException {
    try (Stream<Path> files = Files.walk(dir)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> dir.relativize(file).toString())
          .filter(name -> !name.equals("gouji.db"))
          .sorted()
          .toList();
    }
  }

  @Test
  void everyFindingHasItsFields() throws IOException {
    List<JsonNode> findings = lines("findings.jsonl");
    assertThat(findings).hasSizeGreaterThan(9);
    Set<String> categories = words(Category.values());
    for (JsonNode finding : findings) {
      assertThat(seeds.resolve(finding.get("report").textValue())).isRegularFile();
      assertThat(finding.get("rule").textValue()).matches("[A-Z]+-\\d{3}");
      assertThat(finding.get("category").textValue()).isIn(categories);
      assertThat(finding.get("severity").textValue()).isIn("error", "warning", "info");
      assertThat(finding.get("message").textValue()).isNotBlank();
      assertThat(finding.get("basis").textValue()).isNotBlank();
      assertThat(finding.get("cells").isArray()).isTrue();
      assertThat(finding.get("evidence")).isNotEmpty();
      for (JsonNode evidence : finding.get("evidence")) {
        assertThat(evidence.get("place").textValue()).matches("L[1-9]\\d*");
        assertThat(evidence.get("quote").isTextual()).isTrue();
      }
      List<JsonNode> suspects = new ArrayList<>();
      finding.get("suspects").forEach(suspects::add);
      finding.path("alternatives").forEach(several -> several.forEach(suspects::add));
      for (JsonNode suspect : suspects) {
        assertThat(suspect.get("cell").textValue()).isNotBlank();
        assertThat(suspect.has("found")).isTrue();
        assertThat(suspect.has("suggested")).isTrue();
      }
    }
  }

  @Test
  void everyDocumentHasItsFacts() throws IOException {
    List<JsonNode> facts = lines("facts.jsonl");
    assertThat(facts).hasSize(5);
    Set<String> states = words(CellState.values());
    for (Seed seed : Seed.all()) {
      JsonNode fact =
          facts.stream()
              .filter(f -> f.get("report").textValue().equals(seed.name()))
              .findFirst()
              .orElseThrow();
      assertThat(fact.get("year").intValue()).isEqualTo(seed.truth().get("year").intValue());
      assertThat(fact.has("organ")).isTrue();
      assertThat(fact.get("templates")).isEqualTo(seed.truth().get("templates"));
      assertThat(fact.get("verdict").textValue())
          .isEqualTo(seed.truth().get("verdict").textValue())
          .isIn(words(Verdict.values()));
      assertThat(fact.get("problems")).hasSameSizeAs(seed.truth().get("problems"));
      assertThat(fact.get("notAssessable").isArray()).isTrue();
      assertThat(fieldNames(fact.get("cells")))
          .containsExactlyInAnyOrderElementsOf(seed.cells().keySet());
      fact.get("cells")
          .properties()
          .forEach(
              entry -> {
                JsonNode cell = entry.getValue();
                assertThat(cell.get("state").textValue()).isIn(states);
                assertThat(cell.get("raw").isTextual()).isTrue();
                assertThat(cell.get("value").isNumber())
                    .as(entry.getKey())
                    .isEqualTo(cell.get("state").textValue().equals("number"));
                checkDeduced(cell, seed.cells().get(entry.getKey()));
              });
    }
  }

  private static void checkDeduced(JsonNode cell, Seed.TrueCell truth) {
    if (truth.deduced() == null) {
      assertThat(cell.path("deduced").isNumber()).isFalse();
    } else {
      assertThat(cell.get("deduced").decimalValue()).isEqualByComparingTo(truth.deduced());
    }
  }

  private static Set<String> fieldNames(JsonNode node) {
    Set<String> names = new LinkedHashSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void theSheetHasTheSameFindings() throws IOException {
    byte[] content = Files.readAllBytes(one.resolve("findings.csv"));
    assertThat(HexFormat.of().formatHex(content, 0, 3)).isEqualTo("efbbbf");
    String text = new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
      List<CSVRecord> rows = parser.getRecords();
      assertThat(rows.get(0)).allMatch(heading -> heading.matches("[一-鿿]+"));
      assertThat(rows).hasSize(lines("findings.jsonl").size() + 1);
      assertThat(rows).allMatch(row -> row.size() == rows.get(0).size());
      for (CSVRecord row : rows) {
        assertThat(row).noneMatch(field -> field.matches("(?s)[=+\\-@\t].*"));
      }
    }
  }

  @Test
  void thePageNeedsNoNetwork() throws IOException {
    String page = Files.readString(one.resolve("index.html"));
    assertThat(page).contains("Content-Security-Policy", "default-src &#39;none&#39;");
    assertThat(page).doesNotContainPattern("(?:src|href)=[\"']?(?:https?:)?//");
    for (Seed seed : Seed.all()) assertThat(page).contains(seed.name());
    for (JsonNode finding : lines("findings.jsonl")) {
      assertThat(page).contains(finding.get("rule").textValue());
    }
  }

  @Test
  void theRunIsOnRecord() throws IOException {
    JsonNode run = JSON.readTree(one.resolve("run.json").toFile());
    assertThat(run.get("version").textValue()).isNotBlank();
    assertThat(run.get("pack").get("fingerprint").textValue()).matches("[0-9a-f]{64}");
    assertThat(run.get("counts").get("documents").intValue()).isEqualTo(5);
    assertThat(run.get("passedOver")).hasSize(5);
    assertThat(run.get("problems")).isEmpty();
    List<String> hashes =
        StreamSupport.stream(run.get("documents").spliterator(), false)
            .map(document -> document.get("sha256").textValue())
            .toList();
    assertThat(hashes).hasSize(5).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    assertThat(run.toString()).doesNotContain(folder.toString(), seeds.toString());
  }

  private static List<JsonNode> lines(String name) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(one.resolve(name))) nodes.add(JSON.readTree(line));
    return nodes;
  }

  private static Set<String> words(Category[] values) {
    return Set.copyOf(Stream.of(values).map(Category::word).toList());
  }

  private static Set<String> words(Verdict[] values) {
    return Set.copyOf(Stream.of(values).map(Verdict::word).toList());
  }

  private static Set<String> words(CellState[] values) {
    return Set.copyOf(Stream.of(values).map(CellState::word).toList());
  }
}
