package org.gouji.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gouji.collection.score.Distribution;
import org.gouji.collection.score.Standings.Fault;
import org.gouji.collection.score.Standings.Standing;
import org.jspecify.annotations.Nullable;

/** How the scores of a run stand, group by group. */
final class ScoresJson {

  private static final List<String> QUARTILES =
      List.of("least", "lowerQuartile", "median", "upperQuartile", "most");

  private ScoresJson() {}

  /** A group on one line; what does not make the group is null in it. */
  static String line(Standing standing) throws IOException {
    return Json.line(json -> fields(json, standing));
  }

  private static void fields(JsonGenerator json, Standing standing) throws IOException {
    Integer year = standing.group().year();
    if (year == null) json.writeNullField("year");
    else json.writeNumberField("year", year);
    Json.text(json, "level", standing.group().level());
    Json.text(json, "region", standing.group().region());
    json.writeNumberField("provisional", standing.provisional());
    distribution(json, "points", standing.points());
    distribution(json, "change", standing.change());
    json.writeObjectFieldStart("grades");
    for (Map.Entry<String, Integer> grade : standing.grades().entrySet()) {
      json.writeFieldName(Texts.wellFormed(grade.getKey()));
      json.writeNumber(grade.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("faults");
    for (Fault fault : standing.faults()) {
      json.writeStartObject();
      Json.text(json, "rule", fault.rule());
      json.writeNumberField("reports", fault.reports());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void distribution(
      JsonGenerator json, String name, @Nullable Distribution distribution) throws IOException {
    json.writeFieldName(name);
    if (distribution == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeNumberField("count", distribution.count());
    Json.number(json, "mean", distribution.mean());
    for (int i = 0; i < QUARTILES.size(); i++) {
      BigDecimal value = distribution.quartiles().get(i);
      Json.number(json, QUARTILES.get(i), value);
    }
    json.writeEndObject();
  }
}
