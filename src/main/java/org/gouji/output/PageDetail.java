package org.gouji.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Correction;
import org.gouji.collection.Assessed;
import org.gouji.collection.Marked;
import org.gouji.collection.Score;
import org.gouji.document.Quote;
import org.gouji.finding.Finding;
import org.gouji.finding.Problem;
import org.gouji.finding.Suspect;
import org.gouji.finding.Waiver;
import org.gouji.report.Cell;
import org.gouji.report.Identity;

/** What the page shows of one report: cells, identities, prose, findings with what they rest on. */
final class PageDetail {

  private final PageTerms terms;

  PageDetail(PageTerms terms) {
    this.terms = terms;
  }

  void write(JsonGenerator json, Assessed assessed) throws IOException {
    AuditResult result = assessed.result();
    Map<String, Cell> cells = new HashMap<>();
    for (Cell cell : result.cells()) cells.put(cell.id(), cell);
    json.writeStartObject();
    text(json, "sha256", result.sha256());
    text(
        json,
        "published",
        result.content().published() == null ? "" : result.content().published().date().toString());
    json.writeArrayFieldStart("tables");
    for (Map.Entry<String, String> table : result.templates().entrySet()) {
      texts(json, table.getKey(), table.getValue());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("cells");
    for (Cell cell : result.cells()) cell(json, cell, result);
    json.writeEndArray();
    json.writeBooleanField("recognized", result.content().recognized());
    json.writeArrayFieldStart("doubtful");
    for (Cell cell : result.cells()) if (cell.isDoubtful()) json.writeNumber(terms.cell(cell));
    json.writeEndArray();
    corrected(json, PersonsReading.of(result));
    json.writeArrayFieldStart("identities");
    for (Identity identity : result.content().identities()) identity(json, identity);
    json.writeEndArray();
    quotes(json, "prose", result.content().prose());
    json.writeArrayFieldStart("findings");
    for (Marked marked : assessed.findings()) finding(json, marked, cells);
    json.writeEndArray();
    json.writeArrayFieldStart("problems");
    for (Problem problem : result.problems()) problem(json, problem);
    json.writeEndArray();
    json.writeArrayFieldStart("notAssessable");
    for (String rule : result.notAssessable()) json.writeString(Texts.visible(rule));
    json.writeEndArray();
    deductions(json, assessed.score() == null ? List.of() : assessed.score().deductions());
    json.writeEndObject();
  }

  private void cell(JsonGenerator json, Cell cell, AuditResult result) throws IOException {
    json.writeStartArray();
    json.writeNumber(terms.cell(cell));
    json.writeNumber(cell.state().ordinal());
    json.writeString(Texts.visible(cell.raw()));
    json.writeString(cell.place().toString());
    String value = Numbers.text(cell.value(), "");
    boolean told = value.isEmpty() || value.equals(cell.raw());
    boolean deduced = result.deduced().containsKey(cell.id());
    if (!told) json.writeString(value);
    else if (deduced) json.writeNull();
    if (deduced) json.writeString(Numbers.text(result.deduced().get(cell.id()), "–"));
    json.writeEndArray();
  }

  private void corrected(JsonGenerator json, List<PersonsReading> readings) throws IOException {
    json.writeArrayFieldStart("corrected");
    for (PersonsReading reading : readings) {
      Correction correction = reading.correction();
      json.writeStartArray();
      json.writeNumber(terms.cell(reading.cell()));
      for (String text : List.of(reading.text(), correction.who(), correction.reason())) {
        json.writeString(Texts.visible(text));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void identity(JsonGenerator json, Identity identity) throws IOException {
    json.writeStartArray();
    json.writeNumber(terms.identity(identity));
    json.writeNumber(identity.state().ordinal());
    if (identity.state() != Identity.State.OPEN) {
      json.writeString(Numbers.text(identity.leftSum(), "–"));
      json.writeString(Numbers.text(identity.rightSum(), "–"));
    }
    json.writeEndArray();
  }

  private void finding(JsonGenerator json, Marked marked, Map<String, Cell> cells)
      throws IOException {
    Finding finding = marked.finding();
    json.writeStartObject();
    text(json, "message", finding.message());
    json.writeArrayFieldStart("cells");
    for (String id : finding.cells()) json.writeNumber(cell(id, cells));
    json.writeEndArray();
    json.writeFieldName("suspects");
    suspects(json, finding.suspects(), cells);
    json.writeArrayFieldStart("alternatives");
    for (List<Suspect> alternative : finding.alternatives()) suspects(json, alternative, cells);
    json.writeEndArray();
    quotes(json, "quotes", passages(finding, cells));
    json.writeFieldName("basis");
    if (finding.basis().isEmpty()) json.writeNull();
    else json.writeNumber(terms.basis(finding.basis()));
    Waiver waiver = marked.waiver();
    if (waiver != null) {
      json.writeFieldName("waiver");
      String expires = waiver.expires() == null ? "" : waiver.expires().toString();
      texts(json, waiver.reason(), waiver.who(), expires);
    }
    json.writeEndObject();
  }

  private int cell(String id, Map<String, Cell> cells) {
    Cell cell = cells.get(id);
    return cell == null ? terms.cell(id, id) : terms.cell(cell);
  }

  private void suspects(JsonGenerator json, List<Suspect> suspects, Map<String, Cell> cells)
      throws IOException {
    json.writeStartArray();
    for (Suspect suspect : suspects) {
      json.writeStartArray();
      json.writeNumber(cell(suspect.cell(), cells));
      number(json, Numbers.text(suspect.found(), ""));
      number(json, Numbers.text(suspect.suggested(), ""));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void number(JsonGenerator json, String text) throws IOException {
    if (text.isEmpty()) json.writeNull();
    else json.writeString(text);
  }

  /** The evidence but for the figures, which the cells show with their names. */
  static List<Quote> passages(Finding finding, Map<String, Cell> cells) {
    Set<Quote> figures = new HashSet<>();
    for (String id : finding.cells()) {
      Cell cell = cells.get(id);
      if (cell != null) figures.add(cell.quote());
    }
    return finding.evidence().stream()
        .filter(quote -> !quote.text().isBlank() && !figures.contains(quote))
        .toList();
  }

  private static void problem(JsonGenerator json, Problem problem) throws IOException {
    json.writeStartArray();
    json.writeString(Texts.visible(problem.message()));
    json.writeStartArray();
    for (String id : problem.cells()) json.writeString(Texts.visible(id));
    json.writeEndArray();
    json.writeStartArray();
    for (Quote quote : problem.evidence()) texts(json, quote.place().toString(), quote.text());
    json.writeEndArray();
    json.writeEndArray();
  }

  private static void deductions(JsonGenerator json, List<Score.Deduction> deductions)
      throws IOException {
    json.writeArrayFieldStart("deductions");
    for (Score.Deduction deduction : deductions) {
      String points = Numbers.text(deduction.points(), "–");
      texts(json, deduction.rule(), points, deduction.explanation());
    }
    json.writeEndArray();
  }

  private static void quotes(JsonGenerator json, String name, List<Quote> quotes)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Quote quote : quotes) {
      String other = quote.place().report();
      if (other.isEmpty()) texts(json, quote.place().toString(), quote.text());
      else texts(json, quote.place().numbers(), quote.text(), other);
    }
    json.writeEndArray();
  }

  private static void texts(JsonGenerator json, String... texts) throws IOException {
    json.writeStartArray();
    for (String text : texts) json.writeString(Texts.visible(text));
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String name, String text) throws IOException {
    json.writeStringField(name, Texts.visible(text));
  }
}
