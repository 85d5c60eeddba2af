package org.gouji.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.audit.AuditResult;
import org.gouji.collection.Agency;
import org.gouji.collection.Assessed;
import org.gouji.collection.Marked;
import org.gouji.collection.Score;
import org.gouji.finding.Change;
import org.gouji.finding.Verdict;
import org.jspecify.annotations.Nullable;

/** What the page's lists filter and sort by, in columns: a few bytes a finding. */
final class PageColumns {

  private static final int WAIVED = 4;
  private static final int NEW = 8;

  private final Dictionary<Agency> agencies = new Dictionary<>();
  private final List<String> names = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final IntStream.Builder rules = IntStream.builder();
  private final IntStream.Builder bits = IntStream.builder();
  private int missing;

  private record Row(
      int agency,
      @Nullable Integer year,
      int verdict,
      int block,
      int findings,
      @Nullable Score score) {}

  /**
   * Takes the next report.
   *
   * @param block number of the block that its detail is in
   */
  void add(Assessed assessed, int block, PageTerms terms) {
    AuditResult result = assessed.result();
    add(assessed, Texts.visible(result.report()), result.verdict().ordinal(), block, terms);
  }

  /**
   * Takes a report that is not there, under a name of its own.
   *
   * @param block number of the block that its detail is in
   */
  void addMissing(Assessed assessed, int block, PageTerms terms) {
    AuditResult nothing = assessed.result();
    String line =
        assessed.findings().stream()
            .flatMap(it -> it.finding().evidence().stream())
            .map(quote -> quote.place().in("").toString())
            .findFirst()
            .orElse("");
    String name = nothing.report() + ": " + line + " (" + nothing.year() + ")";
    add(assessed, Texts.visible(name), Verdict.values().length, block, terms);
    missing++;
  }

  private void add(Assessed assessed, String name, int verdict, int block, PageTerms terms) {
    AuditResult result = assessed.result();
    names.add(name);
    Agency agency = agency(assessed);
    rows.add(
        new Row(
            agencies.index(agency.key() + "\n" + agency.level(), agency),
            result.year(),
            verdict,
            block,
            assessed.findings().size(),
            assessed.score() == null ? null : summary(assessed.score())));
    for (Marked marked : assessed.findings()) {
      rules.add(terms.rule(marked.finding()));
      bits.add(bits(marked));
    }
  }

  /** Without the deductions, which the details hold. */
  private static Score summary(Score score) {
    return new Score(
        score.points(),
        score.grade(),
        score.provisional(),
        List.of(),
        score.rank(),
        score.ranked(),
        score.before());
  }

  private static int bits(Marked marked) {
    Change change = marked.change();
    int changed = change == null ? 0 : NEW << change.ordinal();
    return marked.finding().severity().ordinal() | (marked.isWaived() ? WAIVED : 0) | changed;
  }

  private static Agency agency(Assessed assessed) {
    Agency agency = Agency.of(assessed.result(), assessed.agency());
    return new Agency(
        Texts.visible(agency.key()),
        Texts.visible(agency.name()),
        Texts.visible(agency.level()),
        Texts.visible(agency.region()),
        agency.parent());
  }

  List<Agency> agencies() {
    return agencies.entries();
  }

  /** All rows, with the reports that are not there. */
  int rows() {
    return rows.size();
  }

  /** The reports that are not there. */
  int missing() {
    return missing;
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("reports");
    json.writeArrayFieldStart("name");
    for (String name : names) json.writeString(name);
    json.writeEndArray();
    numbers(json, "agency", rows.stream().mapToInt(Row::agency));
    numbers(json, "year", rows.stream().mapToInt(row -> row.year() == null ? 0 : row.year()));
    numbers(json, "verdict", rows.stream().mapToInt(Row::verdict));
    numbers(json, "block", rows.stream().mapToInt(Row::block));
    numbers(json, "count", rows.stream().mapToInt(Row::findings));
    scores(json);
    json.writeEndObject();
    json.writeObjectFieldStart("findings");
    numbers(json, "rule", rules.build());
    numbers(json, "bits", bits.build());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static boolean isProvisional(Row row) {
    return row.score() != null && row.score().provisional();
  }

  private void scores(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("score");
    for (Row row : rows) {
      if (row.score() == null) json.writeNull();
      else json.writeString(Numbers.text(row.score().points(), "–"));
    }
    json.writeEndArray();
    numbers(json, "provisional", rows.stream().mapToInt(row -> isProvisional(row) ? 1 : 0));
    json.writeArrayFieldStart("change");
    for (Row row : rows) {
      BigDecimal change = row.score() == null ? null : row.score().change();
      if (change == null) json.writeNull();
      else json.writeString(Numbers.text(change, "–"));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("grade");
    for (Row row : rows) {
      if (row.score() == null) json.writeNull();
      else json.writeString(Texts.visible(row.score().grade()));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rank");
    for (Row row : rows) {
      Integer rank = row.score() == null ? null : row.score().rank();
      if (rank == null) json.writeNull();
      else json.writeNumber(rank);
    }
    json.writeEndArray();
    numbers(
        json,
        "ranked",
        rows.stream().mapToInt(row -> row.score() == null ? 0 : row.score().ranked()));
  }

  private static void numbers(JsonGenerator json, String name, IntStream numbers)
      throws IOException {
    int[] all = numbers.toArray();
    json.writeFieldName(name);
    json.writeArray(all, 0, all.length);
  }
}
