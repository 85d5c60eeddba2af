package org.gouji.collection.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gouji.finding.Category;
import org.gouji.finding.Finding;
import org.gouji.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What is needed of a line of {@code findings.jsonl} or {@code facts.jsonl}.
 *
 * @param report never empty
 * @param rule empty of facts
 * @param key empty of facts
 */
record EarlierLine(
    String report, @Nullable Integer year, @Nullable String organ, String rule, String key) {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * A line of findings, which {@link #whole} can read too, with year and agency only where the
   * report was not there.
   */
  static EarlierLine finding(byte[] line) throws IOException {
    JsonNode json = MAPPER.readTree(line);
    String report = json.path("report").asText();
    String rule = json.path("rule").asText();
    if (report.isEmpty() || rule.isEmpty()) throw new IOException("no finding");
    whole(json);
    Integer year = json.path("year").isInt() ? json.path("year").asInt() : null;
    String organ = json.path("organ").isTextual() ? json.path("organ").asText() : null;
    return new EarlierLine(report, year, organ, rule, Baseline.key(rule, cells(json)));
  }

  /** A line of facts, of which only the beginning is read. */
  static EarlierLine facts(byte[] line) throws IOException {
    String report = "";
    Integer year = null;
    String organ = null;
    try (JsonParser json = FACTORY.createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (value == null || value.isStructStart()) break;
        if (name.equals("report")) report = json.getText();
        if (name.equals("year") && value.isNumeric()) year = json.getIntValue();
        if (name.equals("organ") && value == JsonToken.VALUE_STRING) organ = json.getText();
      }
    }
    if (report.isEmpty()) throw new IOException("no facts");
    return new EarlierLine(report, year, organ, "", "");
  }

  /** A finding as it was, without suspects and evidence, which are of an earlier text. */
  static Finding whole(String line) throws IOException {
    return whole(MAPPER.readTree(line));
  }

  private static Finding whole(JsonNode json) throws IOException {
    try {
      return new Finding(
          json.path("rule").asText(),
          Category.valueOf(json.path("category").asText().toUpperCase(Locale.ROOT)),
          Severity.valueOf(json.path("severity").asText().toUpperCase(Locale.ROOT)),
          json.path("message").asText(),
          cells(json),
          List.of(),
          List.of(),
          List.of(),
          json.path("basis").asText());
    } catch (IllegalArgumentException e) {
      throw new IOException("no finding", e);
    }
  }

  private static List<String> cells(JsonNode finding) {
    List<String> cells = new ArrayList<>();
    finding.path("cells").forEach(cell -> cells.add(cell.asText()));
    return cells;
  }
}
