package org.gouji.gen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.audit.Auditor;
import org.gouji.finding.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Audits generated reports after an office program or a browser made another kind of file of them:
 * of plain pages, and of pages and DOCX in many styles (paper sizes, fonts, narrow columns,
 * borders, heads and feet of pages, numbered headings). {@code -Dgouji.converted=N} sets how many
 * of each kind, {@code -Dgouji.styled=N} how many in styles, {@code -Dgouji.converted.from=N} at
 * which place of the series to begin, {@code -Dgouji.converted.only=NAME} which kinds, {@code
 * -Dgouji.converted.dump=DIR} keeps those that fail, {@code -Dgouji.fonts=NAME,NAME} names fonts.
 */
class ConvertedReportsTest {

  private static final Layout[] LAYOUTS = {Layout.HTML_CLEAN, Layout.HTML_LOCAL, Layout.HTML_SPLIT};

  @TempDir Path folder;

  /** What a file is made of. */
  private enum Source {
    PAGE("html", "HTML (StarWriter)"),
    STYLED_PAGE("html", "HTML (StarWriter)"),
    STYLED_WORD("docx", "MS Word 2007 XML");

    private final String extension;
    private final String filter;

    Source(String extension, String filter) {
      this.extension = extension;
      this.filter = filter;
    }
  }

  /** A kind of file and the filter of the office program that makes it. */
  enum Kind {
    CHROMIUM_PDF(Source.PAGE, "pdf", ""),
    OFFICE_PDF(Source.PAGE, "pdf", "pdf:writer_pdf_Export"),
    DOCX(Source.PAGE, "docx", "docx:MS Word 2007 XML"),
    DOC(Source.PAGE, "doc", "doc:MS Word 97"),
    RTF(Source.PAGE, "rtf", "rtf:Rich Text Format"),
    STYLED_CHROMIUM_PDF(Source.STYLED_PAGE, "pdf", ""),
    STYLED_OFFICE_PDF(Source.STYLED_WORD, "pdf", "pdf:writer_pdf_Export"),
    STYLED_DOCX(Source.STYLED_WORD, "docx", ""),
    STYLED_DOC(Source.STYLED_WORD, "doc", "doc:MS Word 97"),
    STYLED_RTF(Source.STYLED_WORD, "rtf", "rtf:Rich Text Format");

    private final Source source;
    private final String extension;
    private final String filter;

    Kind(Source source, String extension, String filter) {
      this.source = source;
      this.extension = extension;
      this.filter = filter;
    }

    private boolean styled() {
      return source != Source.PAGE;
    }

    private int count() {
      return styled()
          ? Integer.getInteger("gouji.styled", 2)
          : Integer.getInteger("gouji.converted", 24);
    }

    private Generated report(long i) {
      return styled()
          ? Generated.inSeries(i, 9000, Layout.HTML_CLEAN)
          : Generated.inSeries(i, 1000, LAYOUTS[(int) (i % LAYOUTS.length)]);
    }

    private byte[] source(Generated report) {
      return switch (source) {
        case PAGE -> report.rendering().bytes();
        case STYLED_PAGE -> StyledPage.write(report.paper(), style(report)).getBytes(UTF_8);
        case STYLED_WORD -> StyledDocx.write(report.paper(), style(report));
      };
    }

    private String described(Generated report) {
      return report.fileName() + (styled() ? " " + style(report) : "");
    }

    private static PageStyle style(Generated report) {
      String agency = report.paper().plan().agency().name();
      return PageStyle.draw(new Dice(report.seed(), "style"), agency);
    }
  }

  @AfterAll
  static void print() {
    System.out.println(Tally.KINDS.print("kind"));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyFileIsReadAndJudgedAsItsSource(Kind kind) throws IOException {
    if (!kind.name().matches(System.getProperty("gouji.converted.only", ".*"))) return;
    int count = kind.count();
    int from = Integer.getInteger("gouji.converted.from", 0);
    List<Generated> reports = new ArrayList<>();
    List<Path> sources = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Generated report = kind.report(from + i + 7L * (kind.ordinal() % 5));
      Path source = folder.resolve("r" + i + "." + kind.source.extension);
      Files.write(source, kind.source(report));
      reports.add(report);
      sources.add(source);
    }
    convert(kind, sources);
    Auditor auditor = Auditor.load(Path.of("rules"), Lang.ZH);
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Path file = folder.resolve("r" + i + "." + kind.extension);
      Generated report = reports.get(i);
      Check check = Check.of(auditor.audit("r" + i, Files.readAllBytes(file)), report.truth());
      Tally.KINDS.add(kind.name(), check);
      if (check.passed()) continue;
      failures.add(kind.described(report) + ":\n    " + String.join("\n    ", check.differences()));
      keep(file, sources.get(i), report);
    }
    assertThat(failures.stream().limit(20).toList())
        .as(failures.size() + " of " + count + " files")
        .isEmpty();
  }

  private void convert(Kind kind, List<Path> sources) throws IOException {
    if (kind.extension.equals(kind.source.extension)) return;
    if (!kind.filter.isEmpty()) {
      Office.convert(sources, kind.source.filter, kind.filter, folder);
      return;
    }
    for (Path page : sources) {
      String name = page.getFileName().toString().replace(".html", ".pdf");
      Office.print(page, folder.resolve(name), folder);
    }
  }

  private static void keep(Path file, Path source, Generated report) throws IOException {
    String dump = System.getProperty("gouji.converted.dump", "");
    if (dump.isEmpty()) return;
    Path to = Files.createDirectories(Path.of(dump));
    Files.write(
        to.resolve(report.fileName() + "." + source.getFileName()), Files.readAllBytes(source));
    Files.write(to.resolve(report.fileName() + "." + file.getFileName()), Files.readAllBytes(file));
  }
}
