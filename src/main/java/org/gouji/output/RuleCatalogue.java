package org.gouji.output;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.gouji.audit.PackInfo;
import org.gouji.finding.Category;
import org.gouji.finding.Lang;
import org.gouji.finding.Severity;
import org.gouji.rule.RuleCase;
import org.gouji.rule.RuleChange;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.RuleOrigin;
import org.gouji.rule.ScoringRules;
import org.gouji.rule.SwitchedOff;
import org.gouji.rule.Years;
import org.jspecify.annotations.Nullable;

/**
 * All rules as one page that needs no network and no script.
 *
 * @param rules by id
 * @param origins where each comes from, by id
 * @param off those that are switched off
 * @param scoring what findings cost; null where the pack does not say
 */
public record RuleCatalogue(
    PackInfo pack,
    List<RuleInfo> rules,
    Function<String, RuleOrigin> origins,
    List<SwitchedOff> off,
    @Nullable ScoringRules scoring,
    Lang lang) {

  /** Characters of what a case changes that are shown; whole tables would hide the rest. */
  private static final int LONGEST_QUOTE = 80;

  public RuleCatalogue {
    rules = List.copyOf(rules);
    off = List.copyOf(off);
  }

  /** Writes the page. */
  public void write(Path file) throws IOException {
    Labels labels = Labels.of(lang);
    PageAssets assets = PageAssets.ofRules();
    try (Writer out = Utf8.writer(file)) {
      Html html = new Html(out);
      String title = labels.get("doc.title");
      html.head(labels.get("lang"), title, assets.policy(false), assets.style());
      html.line().open("body").line().open("main").line();
      html.element("h1", title).line().element("p", PageMeta.packs(pack, labels)).line();
      contents(html, labels);
      for (Category category : Category.values()) {
        List<RuleInfo> its = rules.stream().filter(it -> it.category() == category).toList();
        if (its.isEmpty()) continue;
        html.open("section", "id", category.word()).line();
        html.element("h2", labels.of(category)).line();
        for (RuleInfo rule : its) rule(html, rule, origins.apply(rule.id()), labels);
        html.end("section");
      }
      off(html, labels);
      html.end("main").end("body").end("html");
    }
  }

  private void contents(Html html, Labels labels) throws IOException {
    html.open("nav", "aria-label", labels.get("doc.contents")).line().open("ul").line();
    for (Category category : Category.values()) {
      long count = rules.stream().filter(it -> it.category() == category).count();
      if (count == 0) continue;
      html.open("li").element("a", labels.of(category), "href", "#" + category.word());
      html.text(" " + count).end("li");
    }
    html.end("ul").end("nav");
  }

  private void rule(Html html, RuleInfo rule, RuleOrigin origin, Labels labels) throws IOException {
    html.open("article", "id", rule.id()).line();
    html.open("h3").text(rule.id() + " " + rule.title().in(lang) + " ");
    html.element("span", labels.of(rule.severity()), "class", "tag " + rule.severity().word());
    html.end("h3").line().open("dl").line();
    entry(html, labels.get("doc.years"), List.of(Item.of(years(rule.years(), labels))));
    entry(html, labels.get("doc.basis"), List.of(Item.of(rule.basis().in(lang))));
    List<Item> messages = new ArrayList<>();
    for (RuleInfo.Message message : rule.messages().values()) {
      messages.add(new Item(message.severity(), labels, message.words().in(lang)));
    }
    entry(html, labels.get("doc.messages"), messages);
    entry(html, labels.get("doc.cost"), costs(rule, labels));
    entry(
        html,
        labels.get("doc.examples"),
        rule.cases().stream().map(it -> example(it, labels)).toList());
    entry(html, labels.get("doc.origin"), List.of(Item.of(origin.pack())));
    List<Item> history = new ArrayList<>();
    if (rule.history() != null) history.add(Item.of(rule.history()));
    for (RuleChange change : origin.changes()) {
      boolean told = change.reason().equals(rule.history());
      if (!told || change.kind() != RuleChange.Kind.ADD) history.add(Item.of(said(change)));
    }
    entry(html, labels.get("doc.history"), history);
    html.end("dl").end("article");
  }

  private String said(RuleChange change) {
    return change.pack() + "  " + change.describe(lang) + "  " + change.reason();
  }

  /**
   * A line of an entry.
   *
   * @param style of what it begins with
   * @param lead what it begins with; empty for nothing
   */
  private record Item(String style, String lead, String text) {

    Item(Severity severity, Labels labels, String text) {
      this("lead " + severity.word(), labels.of(severity), text);
    }

    static Item of(String text) {
      return new Item("", "", text);
    }
  }

  private static void entry(Html html, String name, List<Item> items) throws IOException {
    if (items.isEmpty()) return;
    html.element("dt", name).line();
    for (Item item : items) {
      html.open("dd");
      if (!item.lead().isEmpty())
        html.element("span", item.lead(), "class", item.style()).text(" ");
      html.text(item.text()).end("dd").line();
    }
  }

  private List<Item> costs(RuleInfo rule, Labels labels) {
    if (scoring == null) return List.of();
    TreeSet<Severity> severities = new TreeSet<>();
    rule.messages().values().forEach(message -> severities.add(message.severity()));
    List<Item> costs = new ArrayList<>();
    for (Severity severity : severities) {
      BigDecimal points = scoring.points(rule.id(), rule.category(), severity);
      if (points == null) continue;
      costs.add(new Item(severity, labels, labels.get("doc.points", points.toPlainString())));
    }
    return costs;
  }

  /** What a case shows, and what in its sample makes it so. */
  private static Item example(RuleCase example, Labels labels) {
    StringBuilder text = new StringBuilder(example.name());
    if (example.data().get("change") instanceof List<?> changes) {
      for (Object change : changes) {
        if (!(change instanceof Map<?, ?> edit)) continue;
        text.append("  ").append(quoted(edit.get("from"))).append(" → ");
        text.append(quoted(edit.get("to")));
      }
    }
    return new Item("lead", labels.get("doc." + example.expectation().word()), text.toString());
  }

  private static String quoted(@Nullable Object text) {
    String line = Texts.oneLine(String.valueOf(text));
    if (line.codePointCount(0, line.length()) > LONGEST_QUOTE) {
      line = line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
    return "「" + line + "」";
  }

  private static String years(Years years, Labels labels) {
    Integer from = years.from();
    Integer to = years.to();
    if (from != null && to != null) return labels.get("doc.yearsBetween", from, to);
    if (from != null) return labels.get("doc.yearsFrom", from);
    return to == null ? labels.get("doc.allYears") : labels.get("doc.yearsTo", to);
  }

  private void off(Html html, Labels labels) throws IOException {
    if (off.isEmpty()) return;
    html.open("section").line().element("h2", labels.get("doc.off")).line().open("ul").line();
    for (SwitchedOff rule : off) {
      List<RuleChange> changes = rule.origin().changes();
      String why = said(changes.get(changes.size() - 1));
      html.element("li", rule.rule().id() + " " + rule.rule().title().in(lang) + "  " + why).line();
    }
    html.end("ul").end("section");
  }
}
