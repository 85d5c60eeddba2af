package org.gouji.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Correction;
import org.gouji.finding.Problem;
import org.gouji.report.Cell;
import org.jspecify.annotations.Nullable;

/** What was read from a document, as a line of {@code facts.jsonl}. */
public final class FactsJson {

  private FactsJson() {}

  /** The line without its end. */
  public static String line(AuditResult result) throws IOException {
    return Json.line(of(result));
  }

  static Json.Body of(AuditResult result) {
    return json -> {
      Json.text(json, "report", result.report());
      json.writeFieldName("year");
      if (result.year() == null) json.writeNull();
      else json.writeNumber(result.year());
      Json.text(json, "organ", result.organ());
      json.writeObjectFieldStart("templates");
      for (Map.Entry<String, String> template : result.templates().entrySet()) {
        Json.text(json, template.getKey(), template.getValue());
      }
      json.writeEndObject();
      if (result.content().recognized()) json.writeStringField("read", "ocr");
      if (result.content().partOf() != null) {
        Json.text(json, "partOf", result.content().partOf());
      }
      if (!result.content().parts().isEmpty()) {
        Json.texts(json, "parts", result.content().parts());
      }
      json.writeStringField("verdict", result.verdict().word());
      json.writeArrayFieldStart("problems");
      for (Problem problem : result.problems()) problem(json, problem);
      json.writeEndArray();
      Json.texts(json, "notAssessable", result.notAssessable());
      json.writeObjectFieldStart("cells");
      Map<String, Correction> corrections = result.content().corrections();
      for (Cell cell : result.cells()) {
        cell(json, cell, result, corrections.get(cell.id()));
      }
      json.writeEndObject();
    };
  }

  private static void problem(JsonGenerator json, Problem problem) throws IOException {
    json.writeStartObject();
    Json.text(json, "code", problem.code());
    Json.text(json, "message", problem.message());
    Json.texts(json, "cells", problem.cells());
    Json.evidence(json, problem.evidence());
    json.writeEndObject();
  }

  private static void cell(
      JsonGenerator json, Cell cell, AuditResult result, @Nullable Correction correction)
      throws IOException {
    json.writeObjectFieldStart(Texts.wellFormed(cell.id()));
    Json.number(json, "value", cell.value());
    Json.text(json, "raw", cell.raw());
    json.writeStringField("state", cell.state().word());
    if (result.content().recognized()) {
      Json.number(json, "confidence", BigDecimal.valueOf(Math.round(cell.confidence() * 1000), 3));
    }
    if (result.deduced().containsKey(cell.id())) {
      Json.number(json, "deduced", result.deduced().get(cell.id()));
    }
    if (correction != null) {
      json.writeObjectFieldStart("corrected");
      Json.text(json, "by", correction.who());
      Json.text(json, "reason", correction.reason());
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
