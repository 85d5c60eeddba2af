package org.gouji.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.gouji.audit.AuditResult;
import org.gouji.audit.PackInfo;
import org.gouji.audit.PassedOver;
import org.gouji.audit.RunProblem;
import org.gouji.collection.Assessed;
import org.gouji.collection.score.Standings;
import org.gouji.collection.score.Standings.Standing;
import org.gouji.finding.Category;
import org.gouji.finding.Change;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;
import org.gouji.rule.PackPart;
import org.gouji.rule.RuleChange;

/** {@code run.json}: with what a run was made, what it read, what it came to. */
final class RunJson implements Sink {

  private final Path file;
  private final RunSettings settings;
  private final Labels labels;
  private final Part documents;
  private final Standings standings = new Standings();
  private boolean first = true;

  RunJson(Path file, RunSettings settings) throws IOException {
    this.file = file;
    this.settings = settings;
    this.labels = Labels.of(settings.lang());
    this.documents = new Part(file.resolveSibling("documents.part"));
  }

  @Override
  public void accept(Assessed assessed) throws IOException {
    standings.add(assessed);
    AuditResult result = assessed.result();
    documents.writer().write(first ? "\n    " : ",\n    ");
    first = false;
    String line =
        Json.line(
            json -> {
              Json.text(json, "report", result.report());
              Json.text(json, "sha256", result.sha256().isEmpty() ? null : result.sha256());
              json.writeStringField("verdict", result.verdict().word());
              if (result.content().recognized()) json.writeStringField("read", "ocr");
            });
    documents.writer().write(line);
  }

  @Override
  public void finish(RunSummary summary) throws IOException {
    try (Writer out = Utf8.writer(file);
        JsonGenerator json = Json.pretty(out)) {
      json.writeStartObject();
      Json.text(json, "version", settings.version());
      json.writeFieldName("pack");
      Json.object(json, this::pack);
      json.writeArrayFieldStart("packs");
      for (PackPart part : settings.pack().parts()) part(json, part);
      json.writeEndArray();
      json.writeFieldName("options");
      Json.object(json, this::options);
      json.writeFieldName("counts");
      Json.object(json, counts -> counts(counts, summary));
      json.writeArrayFieldStart("passedOver");
      for (PassedOver passed : summary.passedOver()) {
        json.writeStartObject();
        Json.text(json, "name", passed.name());
        json.writeStringField("reason", passed.reason().word());
        json.writeEndObject();
      }
      json.writeEndArray();
      Json.texts(json, "settings", summary.settings());
      json.writeArrayFieldStart("problems");
      for (RunProblem problem : summary.problems()) problem(json, problem);
      json.writeEndArray();
      scores(json);
      json.writeFieldName("documents");
      json.writeRawValue("[");
      json.flush();
      documents.moveTo(out);
      json.writeRaw(first ? "]" : "\n  ]");
      json.writeEndObject();
      json.flush();
      out.write('\n');
    }
  }

  private void scores(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("scores");
    for (Standing standing : standings.all()) json.writeRawValue(ScoresJson.line(standing));
    json.writeEndArray();
  }

  private void pack(JsonGenerator json) throws IOException {
    PackInfo pack = settings.pack();
    Json.text(json, "name", pack.name());
    Json.text(json, "version", pack.version());
    Json.text(json, "fingerprint", pack.fingerprint());
    json.writeNumberField("rules", pack.rules());
  }

  private void part(JsonGenerator json, PackPart part) throws IOException {
    json.writeStartObject();
    Json.text(json, "name", part.name());
    Json.text(json, "version", part.version());
    Json.text(json, "fingerprint", part.fingerprint());
    json.writeNumberField("rules", part.rules());
    json.writeArrayFieldStart("changes");
    for (RuleChange change : part.changes()) {
      json.writeStartObject();
      Json.text(json, "rule", change.rule());
      Json.text(json, "change", change.describe(settings.lang()));
      Json.text(json, "reason", change.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void options(JsonGenerator json) throws IOException {
    for (Map.Entry<String, String> option : settings.options().entrySet()) {
      Json.text(json, option.getKey(), option.getValue());
    }
  }

  private void counts(JsonGenerator json, RunSummary summary) throws IOException {
    Tally tally = summary.tally();
    json.writeNumberField("documents", tally.reports());
    json.writeNumberField("missing", tally.missing());
    json.writeObjectFieldStart("verdicts");
    for (Verdict verdict : Verdict.values()) {
      json.writeNumberField(verdict.word(), tally.count(verdict));
    }
    json.writeEndObject();
    json.writeObjectFieldStart("findings");
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.word(), tally.count(severity));
    }
    json.writeEndObject();
    json.writeNumberField("waived", tally.waived());
    if (settings.options().containsKey("baseline")) changes(json, tally);
    json.writeObjectFieldStart("categories");
    for (Category category : Category.values()) {
      if (tally.count(category) == 0) continue;
      json.writeObjectFieldStart(category.word());
      for (Severity severity : Severity.values()) {
        json.writeNumberField(severity.word(), tally.count(category, severity));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    Map<PassedOver.Reason, Integer> passed = new EnumMap<>(PassedOver.Reason.class);
    summary.passedOver().forEach(over -> passed.merge(over.reason(), 1, Integer::sum));
    json.writeObjectFieldStart("passedOver");
    for (Map.Entry<PassedOver.Reason, Integer> reason : passed.entrySet()) {
      json.writeNumberField(reason.getKey().word(), reason.getValue());
    }
    json.writeEndObject();
  }

  private static void changes(JsonGenerator json, Tally tally) throws IOException {
    json.writeObjectFieldStart("changes");
    for (Change change : Change.values()) {
      json.writeObjectFieldStart(change.word());
      for (Severity severity : Severity.values()) {
        json.writeNumberField(severity.word(), tally.count(change, severity));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void problem(JsonGenerator json, RunProblem problem) throws IOException {
    json.writeStartObject();
    Json.text(json, "code", problem.code());
    Json.text(json, "report", problem.report());
    Json.text(json, "message", labels.of(problem));
    Json.text(json, "detail", problem.detail());
    if (problem.isWarning()) json.writeBooleanField("warning", true);
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    documents.close();
  }
}
