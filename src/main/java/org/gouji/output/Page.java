package org.gouji.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.collection.Assessed;
import org.gouji.collection.Marked;

/**
 * {@code index.html}, with the folder {@code index-data} beside it where the audit is large. The
 * page's script draws everything from data; what the data is made of is told by the script's own
 * files. Data is written aside while results come, so that no more than columns is in memory.
 */
final class Page implements Sink {

  static final int MESSAGES_PER_BLOCK = 2_000;

  /** Up to here the page is one file. */
  private static final int MOST_REPORTS_INSIDE = 200;

  private static final int BLOCK_CHARS = 200_000;

  private final Path file;
  private final RunSettings settings;
  private final Labels labels;
  private final PageTerms terms = new PageTerms();
  private final PageColumns columns = new PageColumns();
  private final PageDetail detail = new PageDetail(terms);
  private final PageBlocks blocks;
  private final Part plain;
  private final StringBuilder details = new StringBuilder();
  private final List<String> messages = new ArrayList<>();
  private final List<String> detailChecks = new ArrayList<>();
  private final List<String> messageChecks = new ArrayList<>();

  Page(Path file, Path folder, RunSettings settings) throws IOException {
    this.file = file;
    this.settings = settings;
    this.labels = Labels.of(settings.lang());
    this.blocks = new PageBlocks(file.resolveSibling("blocks.part"), folder);
    this.plain = new Part(file.resolveSibling("plain.part"));
  }

  @Override
  public void accept(Assessed assessed) throws IOException {
    columns.add(assessed, detailChecks.size(), terms);
    write(assessed, false);
  }

  @Override
  public void acceptMissing(Assessed assessed) throws IOException {
    columns.addMissing(assessed, detailChecks.size(), terms);
    write(assessed, true);
  }

  private void write(Assessed assessed, boolean missing) throws IOException {
    if (columns.rows() > MOST_REPORTS_INSIDE && !settings.singleFile()) blocks.putBeside();
    if (columns.rows() <= MOST_REPORTS_INSIDE) {
      new PagePlain(labels).report(new Html(plain.writer()), assessed, missing);
    }
    details.append(details.isEmpty() ? '[' : ',');
    details.append(Json.forScript(json -> detail.write(json, assessed)));
    if (details.length() > BLOCK_CHARS) endDetails();
    for (Marked marked : assessed.findings()) {
      messages.add(marked.finding().message());
      if (messages.size() == MESSAGES_PER_BLOCK) endMessages();
    }
  }

  private void endDetails() throws IOException {
    if (details.isEmpty()) return;
    detailChecks.add(blocks.add("r" + detailChecks.size(), details.append(']').toString()));
    details.setLength(0);
  }

  private void endMessages() throws IOException {
    if (messages.isEmpty()) return;
    String json =
        Json.forScript(
            out -> {
              out.writeStartArray();
              for (String message : messages) out.writeString(Texts.visible(message));
              out.writeEndArray();
            });
    messageChecks.add(blocks.add("m" + messageChecks.size(), json));
    messages.clear();
  }

  @Override
  public void finish(RunSummary summary) throws IOException {
    endDetails();
    endMessages();
    String check = blocks.add("columns", Json.forScript(columns::write));
    PageMeta.Checks checks = new PageMeta.Checks(check, messageChecks, detailChecks);
    PageMeta meta = new PageMeta(settings, terms);
    String first = Json.forScript(json -> meta.write(json, checks, columns.agencies(), summary));
    try (Writer out = Utf8.writer(file)) {
      Html html = new Html(out);
      PageAssets assets = PageAssets.load();
      String policy = assets.policy(blocks.isBeside());
      html.head(labels.get("lang"), labels.get("page.title"), policy, assets.style());
      html.open("body").line();
      frame(html);
      html.open("main", "id", "main", "tabindex", "-1").line();
      boolean whole = columns.rows() <= MOST_REPORTS_INSIDE;
      String made = PageMeta.made(settings, labels);
      new PagePlain(labels).summary(html, made, summary.tally(), whole);
      if (whole) plain.moveTo(out);
      html.end("main");
      html.element("p", "", "id", "said", "class", "hidden", "role", "status").line();
      html.data("data-meta", first);
      blocks.writeInside(html);
      html.script(assets.script()).end("body").end("html");
    }
  }

  private void frame(Html html) throws IOException {
    html.element("a", labels.get("ui.skip"), "id", "skip", "class", "skip", "href", "#main");
    html.line().open("header", "class", "top").line();
    html.element("strong", labels.get("page.title"), "id", "name").line();
    html.element("nav", "", "id", "nav", "aria-label", labels.get("ui.views")).line();
    html.element("button", "", "id", "language", "type", "button").line();
    html.end("header");
  }

  @Override
  public void close() throws IOException {
    try (blocks;
        plain) {
      details.setLength(0);
    }
  }
}
