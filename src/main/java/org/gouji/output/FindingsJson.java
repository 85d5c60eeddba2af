package org.gouji.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.gouji.audit.AuditResult;
import org.gouji.collection.Marked;
import org.gouji.finding.Finding;
import org.gouji.finding.Suspect;
import org.gouji.finding.Waiver;
import org.jspecify.annotations.Nullable;

/** A finding as a line of {@code findings.jsonl}. */
final class FindingsJson {

  private FindingsJson() {}

  /** A finding on a document. */
  static Json.Body of(String report, Marked marked, List<PersonsReading> readings) {
    return json -> fields(json, report, marked, readings);
  }

  /** A finding on a report that is not there, which says whose it would be. */
  static Json.Body missing(AuditResult nothing, Marked marked) {
    return json -> {
      fields(json, nothing.report(), marked, List.of());
      Json.text(json, "organ", nothing.organ());
      if (nothing.year() != null) json.writeNumberField("year", nothing.year());
    };
  }

  private static void fields(
      JsonGenerator json, String report, Marked marked, List<PersonsReading> readings)
      throws IOException {
    Finding finding = marked.finding();
    Json.text(json, "report", report);
    Json.text(json, "rule", finding.rule());
    json.writeStringField("category", finding.category().word());
    json.writeStringField("severity", finding.severity().word());
    Json.text(json, "message", finding.message());
    Json.texts(json, "cells", finding.cells());
    json.writeFieldName("suspects");
    suspects(json, finding.suspects());
    json.writeArrayFieldStart("alternatives");
    for (List<Suspect> alternative : finding.alternatives()) suspects(json, alternative);
    json.writeEndArray();
    Json.evidence(json, finding.evidence());
    Json.text(json, "basis", finding.basis());
    waiver(json, marked.waiver());
    if (marked.change() != null) Json.text(json, "change", marked.change().word());
    corrected(json, PersonsReading.behind(finding, readings));
  }

  private static void waiver(JsonGenerator json, @Nullable Waiver waiver) throws IOException {
    if (waiver == null) return;
    json.writeObjectFieldStart("waiver");
    Json.text(json, "reason", waiver.reason());
    Json.text(json, "by", waiver.who());
    Json.text(json, "expires", waiver.expires() == null ? null : waiver.expires().toString());
    json.writeEndObject();
  }

  private static void corrected(JsonGenerator json, List<PersonsReading> readings)
      throws IOException {
    if (readings.isEmpty()) return;
    json.writeArrayFieldStart("corrected");
    for (PersonsReading reading : readings) {
      json.writeStartObject();
      Json.text(json, "cell", reading.cell().id());
      Json.number(json, "value", reading.value());
      Json.text(json, "by", reading.correction().who());
      Json.text(json, "reason", reading.correction().reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void suspects(JsonGenerator json, List<Suspect> suspects) throws IOException {
    json.writeStartArray();
    for (Suspect suspect : suspects) {
      json.writeStartObject();
      Json.text(json, "cell", suspect.cell());
      Json.number(json, "found", suspect.found());
      Json.number(json, "suggested", suspect.suggested());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
