package org.gouji.gen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gouji.audit.Auditor;
import org.gouji.finding.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Audits generated reports after an office program made another kind of file of them. {@code
 * -Dgouji.converted=N} sets how many of each kind, {@code -Dgouji.converted.from=N} at which place
 * of the series to begin, {@code -Dgouji.converted.dump=DIR} keeps those that fail.
 */
class ConvertedReportsTest {

  private static final Layout[] LAYOUTS = {Layout.HTML_CLEAN, Layout.HTML_LOCAL, Layout.HTML_SPLIT};

  @TempDir Path folder;

  /** A kind of file and how it is made of a page. */
  enum Kind {
    CHROMIUM_PDF("pdf", ""),
    OFFICE_PDF("pdf", "pdf:writer_pdf_Export"),
    DOCX("docx", "docx:MS Word 2007 XML"),
    DOC("doc", "doc:MS Word 97"),
    RTF("rtf", "rtf:Rich Text Format");

    private final String extension;
    private final String filter;

    Kind(String extension, String filter) {
      this.extension = extension;
      this.filter = filter;
    }
  }

  @AfterAll
  static void print() {
    System.out.println(Tally.KINDS.print("kind"));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyFileIsReadAndJudgedAsItsPage(Kind kind) throws IOException {
    int count = Integer.getInteger("gouji.converted", 24);
    int from = Integer.getInteger("gouji.converted.from", 0);
    List<Generated> reports = new ArrayList<>();
    List<Path> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Generated report = report(from + i + 7L * kind.ordinal());
      Path page = folder.resolve("r" + i + ".html");
      Files.write(page, report.rendering().bytes());
      reports.add(report);
      pages.add(page);
    }
    convert(kind, pages);
    Auditor auditor = Auditor.load(Path.of("rules"), Lang.ZH);
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Path file = folder.resolve("r" + i + "." + kind.extension);
      Check check =
          Check.of(auditor.audit("r" + i, Files.readAllBytes(file)), reports.get(i).truth());
      Tally.KINDS.add(kind.name(), check);
      if (check.passed()) continue;
      failures.add(
          reports.get(i).fileName() + ":\n    " + String.join("\n    ", check.differences()));
      keep(file, pages.get(i), reports.get(i));
    }
    assertThat(failures.stream().limit(20).toList())
        .as(failures.size() + " of " + count + " files")
        .isEmpty();
  }

  private static Generated report(long i) {
    return Generated.inSeries(i, 1000, LAYOUTS[(int) (i % LAYOUTS.length)]);
  }

  private void convert(Kind kind, List<Path> pages) throws IOException {
    if (!kind.filter.isEmpty()) {
      Office.convert(pages, kind.filter, folder);
      return;
    }
    for (Path page : pages) {
      String name = page.getFileName().toString().replace(".html", ".pdf");
      Office.print(page, folder.resolve(name), folder);
    }
  }

  private static void keep(Path file, Path page, Generated report) throws IOException {
    String dump = System.getProperty("gouji.converted.dump", "");
    if (dump.isEmpty()) return;
    Path to = Files.createDirectories(Path.of(dump));
    String name = report.fileName().toLowerCase(Locale.ROOT);
    Files.write(to.resolve(name), Files.readAllBytes(page));
    Files.write(to.resolve(name + "." + file.getFileName()), Files.readAllBytes(file));
  }
}
