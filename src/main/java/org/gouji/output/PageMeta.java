package org.gouji.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.audit.PackInfo;
import org.gouji.audit.PassedOver;
import org.gouji.audit.RunProblem;
import org.gouji.collection.Agency;
import org.gouji.finding.Lang;
import org.gouji.finding.Verdict;
import org.gouji.report.CellState;
import org.gouji.report.Identity;

/** What the page's script has to know before anything else: words, rules, agencies, forms. */
final class PageMeta {

  /**
   * The blocks of the page's data by their check words.
   *
   * @param columns check of the columns
   * @param messages checks of the blocks of messages
   * @param reports checks of the blocks of reports
   */
  record Checks(String columns, List<String> messages, List<String> reports) {}

  /** What stands in place of the verdict on a report that is not there. */
  private static final String MISSING = "missing";

  private final RunSettings settings;
  private final PageTerms terms;
  private final Initials initials = Initials.load();

  PageMeta(RunSettings settings, PageTerms terms) {
    this.settings = settings;
    this.terms = terms;
  }

  void write(JsonGenerator json, Checks checks, List<Agency> agencies, RunSummary summary)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("lang", settings.lang().name().toLowerCase(Locale.ROOT));
    json.writeObjectFieldStart("words");
    for (Lang lang : Lang.values()) words(json, lang);
    json.writeEndObject();
    json.writeObjectFieldStart("made");
    for (Lang lang : Lang.values()) {
      json.writeStringField(name(lang), made(settings, Labels.of(lang)));
    }
    json.writeEndObject();
    json.writeStringField("columns", checks.columns());
    texts(json, "messageBlocks", checks.messages());
    texts(json, "reportBlocks", checks.reports());
    json.writeNumberField("messagesPerBlock", Page.MESSAGES_PER_BLOCK);
    List<String> verdicts =
        new ArrayList<>(Arrays.stream(Verdict.values()).map(Verdict::word).toList());
    verdicts.add(MISSING);
    texts(json, "verdicts", verdicts);
    texts(json, "states", Arrays.stream(CellState.values()).map(CellState::word).toList());
    texts(json, "identityStates", Arrays.stream(Identity.State.values()).map(Enum::name).toList());
    rules(json);
    agencies(json, agencies);
    json.writeFieldName("forms");
    new PageForms(terms).write(json, settings.forms());
    terms(json);
    run(json, summary);
    json.writeEndObject();
  }

  /** Which program and rules made the audit. */
  static String made(RunSettings settings, Labels labels) {
    return labels.get("page.made", settings.version()) + " · " + packs(settings.pack(), labels);
  }

  /** The packs with their versions and fingerprints, the lowest first. */
  static String packs(PackInfo pack, Labels labels) {
    StringBuilder made =
        new StringBuilder(
            tidy(
                labels.get(
                    "page.pack",
                    pack.name(),
                    pack.version(),
                    pack.rules(),
                    brief(pack.fingerprint()))));
    pack.parts().stream()
        .skip(1)
        .forEach(
            part ->
                made.append(" · ")
                    .append(
                        tidy(
                            labels.get(
                                "page.overlay",
                                part.name(),
                                part.version(),
                                part.changes().size(),
                                brief(part.fingerprint())))));
    return made.toString();
  }

  private static String brief(String digest) {
    return digest.length() > 12 ? digest.substring(0, 12) : digest;
  }

  private static String tidy(String text) {
    return text.replace(" ，", "，").replace(" ,", ",");
  }

  private static String name(Lang lang) {
    return lang.name().toLowerCase(Locale.ROOT);
  }

  private static void words(JsonGenerator json, Lang lang) throws IOException {
    json.writeObjectFieldStart(name(lang));
    for (Map.Entry<String, String> word : Labels.of(lang).all().entrySet()) {
      json.writeStringField(word.getKey(), word.getValue());
    }
    json.writeEndObject();
  }

  private void rules(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("rules");
    for (PageTerms.RuleTerm rule : terms.rules()) {
      json.writeStartObject();
      json.writeStringField("id", Texts.visible(rule.id()));
      json.writeStringField("category", rule.category());
      String title = settings.ruleTitles().getOrDefault(rule.id(), "");
      json.writeStringField("initials", initials.of(title));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("titles");
    for (Map.Entry<String, String> title : new TreeMap<>(settings.ruleTitles()).entrySet()) {
      json.writeStringField(title.getKey(), Texts.visible(title.getValue()));
    }
    json.writeEndObject();
  }

  private void agencies(JsonGenerator json, List<Agency> agencies) throws IOException {
    json.writeArrayFieldStart("agencies");
    for (Agency agency : agencies) {
      json.writeStartObject();
      json.writeStringField("key", agency.key());
      json.writeStringField("name", agency.name());
      json.writeStringField("initials", initials.of(agency.name()));
      json.writeStringField("level", agency.level());
      json.writeStringField("region", agency.region());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void terms(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("cells");
    for (PageTerms.CellTerm cell : terms.cells()) {
      json.writeStartObject();
      json.writeStringField("id", Texts.visible(cell.id()));
      json.writeStringField("name", Texts.visible(cell.name().isEmpty() ? cell.id() : cell.name()));
      json.writeStringField("table", Texts.visible(cell.table()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("identities");
    for (PageTerms.IdentityTerm identity : terms.identities()) {
      json.writeStartObject();
      json.writeStringField("name", Texts.visible(identity.name()));
      json.writeStringField("subject", Texts.visible(identity.subject()));
      json.writeStringField("relation", identity.relation());
      side(json, "left", identity.left());
      side(json, "right", identity.right());
      json.writeEndObject();
    }
    json.writeEndArray();
    texts(json, "bases", terms.bases().stream().map(Texts::visible).toList());
  }

  private static void side(JsonGenerator json, String name, List<Integer> cells)
      throws IOException {
    json.writeFieldName(name);
    json.writeArray(cells.stream().mapToInt(Integer::intValue).toArray(), 0, cells.size());
  }

  private static void run(JsonGenerator json, RunSummary summary) throws IOException {
    json.writeObjectFieldStart("run");
    json.writeArrayFieldStart("problems");
    for (RunProblem problem : summary.problems()) {
      json.writeStartObject();
      json.writeStringField("report", Texts.visible(problem.report()));
      json.writeStringField("code", problem.code());
      json.writeStringField("detail", Texts.visible(problem.detail()));
      json.writeBooleanField("warning", problem.isWarning());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("passedOver");
    for (PassedOver passed : summary.passedOver()) {
      json.writeStartObject();
      json.writeStringField("name", Texts.visible(passed.name()));
      json.writeStringField("reason", passed.reason().word());
      json.writeEndObject();
    }
    json.writeEndArray();
    texts(json, "settings", summary.settings().stream().map(Texts::visible).toList());
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) json.writeString(text);
    json.writeEndArray();
  }
}
