package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.gen.CollectionFiles;
import org.gouji.store.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole runs on a PostgreSQL server and on the embedded store give the same bytes: rules on many
 * reports, scores, waivers, a baseline, at first and again.
 */
class PostgresRunTest {

  private static final int AGENCIES = 24;
  private static final int NEWEST = CollectionFiles.TO;

  @TempDir static Path compiled;
  @TempDir static Path database;
  @TempDir static Path folder;

  private static PostgresServer server;

  @BeforeAll
  static void start() throws Exception {
    server = PostgresServer.start(database);
  }

  @AfterAll
  static void stop() throws Exception {
    if (server != null) server.stop();
  }

  @Test
  void theOutputsAreThoseOfTheEmbeddedStoreAndOfAFreshOne() throws Exception {
    Path reports = folder.resolve("reports");
    CollectionFiles.write(reports, AGENCIES);
    same(reports, Map.of());
    JsonNode finding = finding(folder.resolve("embedded"));

    Files.writeString(
        reports.resolve("waivers.csv"),
        "规则,机关,年度,理由,批准人\n"
            + String.join(
                ",", finding.get("rule").asText(), agency(finding), year(finding), "已说明", "张三")
            + "\n");
    copy(folder.resolve("embedded"), folder.resolve("baseline"));
    same(reports, Map.of("--baseline", folder.resolve("baseline").toString()));
    JsonNode counts = counts(folder.resolve("postgres"));
    assertThat(counts.get("waived").intValue()).isEqualTo(1);
    assertThat(counts.get("changes").get("unchanged").get("error").intValue()).isPositive();

    change(reports);
    same(reports, Map.of());
    Path fresh = folder.resolve("fresh");
    run("audit", reports.toString(), "--rules", "rules", "-o", fresh.toString());
    assertSame("fresh", "embedded");

    Path newest = folder.resolve("newest");
    copy(reports.resolve(String.valueOf(NEWEST)), newest);
    Files.copy(reports.resolve("roster.csv"), newest.resolve("roster.csv"));
    same(newest, Map.of());
    assertThat(rules(folder.resolve("postgres"))).anyMatch(it -> it.startsWith("CONT-"));

    run("score", "-o", folder.resolve("embedded").toString());
    run("score", "-o", folder.resolve("postgres").toString(), "--store", url());
    assertSame("embedded", "postgres");
  }

  /** Audits into either store and compares all outputs. */
  private static void same(Path reports, Map<String, String> more) throws IOException {
    List<String> options =
        new ArrayList<>(List.of("audit", reports.toString(), "--rules", "rules"));
    more.forEach((name, value) -> options.addAll(List.of(name, value)));
    List<String> embedded = new ArrayList<>(options);
    embedded.addAll(List.of("-o", folder.resolve("embedded").toString()));
    List<String> postgres = new ArrayList<>(options);
    postgres.addAll(List.of("-o", folder.resolve("postgres").toString(), "--store", url()));
    run(embedded.toArray(String[]::new));
    run(postgres.toArray(String[]::new));
    assertSame("embedded", "postgres");
  }

  /** One report is another, one is gone, one has come, and the roster lacks an agency. */
  private static void change(Path reports) throws IOException {
    Path year = reports.resolve(String.valueOf(NEWEST - 1));
    List<Path> files;
    try (Stream<Path> all = Files.list(year)) {
      files = all.sorted().toList();
    }
    String other = Files.readString(files.get(5)).replace("主动公开", "主动地公开");
    Files.writeString(files.get(5), other);
    Files.delete(files.get(9));
    Files.copy(files.get(12), year.resolve("又一份.html"));
    Path roster = reports.resolve("roster.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(roster));
    lines.remove(3);
    Files.write(roster, lines);
  }

  private static void assertSame(String one, String other) throws IOException {
    Map<String, byte[]> expected = outputs(folder.resolve(one));
    Map<String, byte[]> found = outputs(folder.resolve(other));
    assertThat(found.keySet()).isEqualTo(expected.keySet()).contains("audit.xlsx", "run.json");
    expected.forEach((name, bytes) -> assertThat(found.get(name)).as(name).isEqualTo(bytes));
  }

  private static Map<String, byte[]> outputs(Path output) throws IOException {
    Map<String, byte[]> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("gouji.db"))
          .forEach(file -> all.put(output.relativize(file).toString(), bytes(file)));
    }
    return all;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Map.Entry<String, byte[]> file : outputs(from).entrySet()) {
      Path copy = to.resolve(file.getKey());
      Files.createDirectories(copy.getParent());
      Files.write(copy, file.getValue());
    }
  }

  /** A finding of the rules on many reports, on a report that is there. */
  private static JsonNode finding(Path output) throws IOException {
    for (JsonNode each : lines(output.resolve("findings.jsonl"))) {
      boolean there = each.get("report").asText().endsWith(".html");
      if (there && each.get("category").asText().equals("continuity")) return each;
    }
    throw new AssertionError("no such finding");
  }

  private static String agency(JsonNode finding) {
    return finding.get("report").asText().replaceAll("^.*/|\\.html$", "");
  }

  private static String year(JsonNode finding) {
    return finding.get("report").asText().replaceAll("/.*", "");
  }

  private static List<String> rules(Path output) throws IOException {
    return lines(output.resolve("findings.jsonl")).stream()
        .map(each -> each.get("rule").asText())
        .toList();
  }

  private static JsonNode counts(Path output) throws IOException {
    return new ObjectMapper().readTree(output.resolve("run.json").toFile()).get("counts");
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> all = new ArrayList<>();
    for (String line : Files.readAllLines(file)) all.add(new ObjectMapper().readTree(line));
    return all;
  }

  private static String url() {
    return server.url() + "?user=gouji";
  }

  private static void run(String... arguments) {
    WholeRun.of(compiled, arguments);
  }
}
