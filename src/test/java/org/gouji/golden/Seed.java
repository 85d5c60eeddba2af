package org.gouji.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gouji.Shared;
import org.gouji.finding.Category;
import org.gouji.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A real report with its truth.
 *
 * @param name the file's name, which begins with its number
 * @param text its characters
 * @param truth what is true of it
 */
record Seed(String name, String text, JsonNode truth) {

  private static final String FOLDER = "reports/seeds";

  /**
   * A cell as it truly is.
   *
   * @param value the number in the text; null where there is none
   * @param deduced what the identities leave instead; null where nothing is to be deduced
   * @param line its line, from 1; 0 where not given
   */
  record TrueCell(@Nullable BigDecimal value, @Nullable BigDecimal deduced, int line) {}

  /** A finding that a careful auditor reports. */
  record Expected(String id, Category category, Severity severity, List<Integer> lines) {}

  static List<Seed> all() {
    try (Stream<Path> files = Files.list(Shared.dir(FOLDER))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Seed::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The seed whose name begins with a number of three digits. */
  static Seed of(String number) {
    return all().stream().filter(s -> s.name.startsWith(number)).findFirst().orElseThrow();
  }

  private static Seed read(Path file) {
    String name = file.getFileName().toString();
    Path truth = file.resolveSibling(name.replace(".txt", ".truth.json"));
    try {
      return new Seed(
          name, Files.readString(file), new ObjectMapper().readTree(Files.readString(truth)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Altered altered() {
    return new Altered(this);
  }

  Map<String, TrueCell> cells() {
    Map<String, TrueCell> cells = new LinkedHashMap<>();
    truth
        .get("cells")
        .properties()
        .forEach(
            entry -> {
              JsonNode cell = entry.getValue();
              cells.put(
                  entry.getKey(),
                  new TrueCell(
                      number(cell.get("value")),
                      number(cell.get("deduced")),
                      cell.path("line").asInt(0)));
            });
    return cells;
  }

  private static @Nullable BigDecimal number(@Nullable JsonNode node) {
    return node == null || node.isNull() ? null : new BigDecimal(node.asText());
  }

  SortedMap<String, String> templates() {
    SortedMap<String, String> templates = new TreeMap<>();
    truth
        .get("templates")
        .properties()
        .forEach(entry -> templates.put(entry.getKey(), entry.getValue().asText()));
    return templates;
  }

  /** The expected errors and warnings that are certain or likely. */
  List<Expected> expected() {
    List<Expected> expected = new ArrayList<>();
    for (JsonNode node : truth.get("expected")) {
      Severity severity = Severity.valueOf(upper(node.get("severity")));
      if (severity == Severity.INFO || node.get("certainty").asText().equals("debatable")) continue;
      Category category = Category.valueOf(upper(node.get("category")));
      expected.add(new Expected(node.get("id").asText(), category, severity, lines(node)));
    }
    return expected;
  }

  /** For each problem of the source text, the lines of its evidence. */
  List<List<Integer>> problemLines() {
    return StreamSupport.stream(truth.get("problems").spliterator(), false)
        .map(Seed::lines)
        .toList();
  }

  private static List<Integer> lines(JsonNode node) {
    return StreamSupport.stream(node.get("evidence").spliterator(), false)
        .map(evidence -> evidence.get("line").asInt())
        .toList();
  }

  private static String upper(JsonNode node) {
    return node.asText().toUpperCase(Locale.ROOT);
  }

  /** Its name, so that tests are called by it. */
  @Override
  public String toString() {
    return name;
  }
}
