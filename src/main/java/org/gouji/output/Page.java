package org.gouji.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.gouji.audit.AuditResult;
import org.gouji.audit.PackInfo;
import org.gouji.collection.Assessed;

/**
 * {@code index.html}: one file without script that loads nothing. The rows of its table and the
 * sections of its reports are written aside while results come, so that no page is ever in memory.
 */
final class Page implements Sink {

  private final Path file;
  private final RunSettings settings;
  private final Labels labels;
  private final Part rows;
  private final Part sections;
  private final PageRow row;
  private final PageReport section;
  private int reports;

  Page(Path file, RunSettings settings) throws IOException {
    this.file = file;
    this.settings = settings;
    this.labels = Labels.of(settings.lang());
    this.rows = new Part(file.resolveSibling("rows.part"));
    this.sections = new Part(file.resolveSibling("sections.part"));
    this.row = new PageRow(labels);
    this.section = new PageReport(labels, settings.ruleTitles());
  }

  @Override
  public void accept(Assessed assessed) throws IOException {
    AuditResult result = assessed.result();
    reports++;
    row.write(new Html(rows.writer()), reports, result);
    section.write(new Html(sections.writer()), reports, result);
  }

  @Override
  public void finish(RunSummary summary) throws IOException {
    try (Writer out = Utf8.writer(file)) {
      Html html = new Html(out);
      String style = style();
      html.head(labels.get("lang"), labels.get("page.title"), style, sha256(style));
      html.open("body").line();
      html.element("a", labels.get("page.skip"), "class", "skip", "href", "#reports").line();
      html.open("header").line().element("h1", labels.get("page.title")).line();
      html.element("p", made()).line().end("header").open("main").line();
      new PageOverview(labels, settings.ruleTitles()).write(html, summary);
      html.open("section", "id", "reports").line();
      html.element("h2", labels.get("page.list")).line();
      row.head(html);
      rows.moveTo(out);
      html.close("tbody").end("table").end("div").end("section");
      sections.moveTo(out);
      html.end("main").end("body").end("html");
    }
  }

  private String made() {
    PackInfo pack = settings.pack();
    String digest = pack.fingerprint();
    String fingerprint = digest.length() > 12 ? digest.substring(0, 12) : digest;
    String made = labels.get("page.made", settings.version());
    String with = labels.get("page.pack", pack.name(), pack.version(), pack.rules(), fingerprint);
    return made + " · " + with.replace(" ，", "，").replace(" ,", ",");
  }

  private static String style() throws IOException {
    try (InputStream in = Page.class.getResourceAsStream("page.css")) {
      if (in == null) throw new IllegalStateException("no resource page.css");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try (rows;
        sections) {
      reports = 0;
    }
  }
}
