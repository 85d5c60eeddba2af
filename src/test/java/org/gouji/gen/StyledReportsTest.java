package org.gouji.gen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.gouji.audit.Auditor;
import org.gouji.finding.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Audits generated reports set in many styles: paper sizes, fonts, narrow columns, borders, heads
 * and feet of pages, numbered headings. {@code -Dgouji.styled=N} sets how many of each kind, {@code
 * -Dgouji.styled.from=N} at which place of the series to begin, {@code -Dgouji.styled.dump=DIR}
 * keeps those that fail, {@code -Dgouji.fonts=NAME,NAME} names fonts.
 */
class StyledReportsTest {

  @TempDir Path folder;

  /** A kind of file, and the filter of the office program that makes it of a DOCX. */
  enum Kind {
    STYLED_CHROMIUM_PDF("pdf", ""),
    STYLED_OFFICE_PDF("pdf", "pdf:writer_pdf_Export"),
    STYLED_DOCX("docx", ""),
    STYLED_DOC("doc", "doc:MS Word 97"),
    STYLED_RTF("rtf", "rtf:Rich Text Format");

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
  void everyStyleIsReadAndJudgedAsItsPaper(Kind kind) throws IOException {
    int count = Integer.getInteger("gouji.styled", 2);
    if (!kind.name().contains(System.getProperty("gouji.styled.only", ""))) return;
    int from = Integer.getInteger("gouji.styled.from", 0);
    List<Generated> reports = new ArrayList<>();
    List<Path> sources = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Generated report = report(from + i + 7L * kind.ordinal());
      PageStyle style = style(report);
      boolean page = kind == Kind.STYLED_CHROMIUM_PDF;
      Path source = folder.resolve("r" + i + (page ? ".html" : ".docx"));
      if (page) Files.writeString(source, StyledPage.write(report.paper(), style));
      else Files.write(source, StyledDocx.write(report.paper(), style));
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
      failures.add(
          report.fileName()
              + " "
              + style(report)
              + ":\n    "
              + String.join("\n    ", check.differences()));
      keep(file, report);
    }
    assertThat(failures.stream().limit(20).toList())
        .as(failures.size() + " of " + count + " files")
        .isEmpty();
  }

  private static PageStyle style(Generated report) {
    return PageStyle.draw(new Dice(report.seed(), "style"), report.paper().plan().agency().name());
  }

  private static Generated report(long i) {
    return Generated.inSeries(i, 9000, Layout.HTML_CLEAN);
  }

  private void convert(Kind kind, List<Path> sources) throws IOException {
    if (kind == Kind.STYLED_CHROMIUM_PDF) {
      for (Path page : sources) {
        String name = page.getFileName().toString().replace(".html", ".pdf");
        Office.print(page, folder.resolve(name), folder);
      }
    } else if (!kind.filter.isEmpty()) {
      Office.convert(sources, "MS Word 2007 XML", kind.filter, folder);
    }
  }

  private static void keep(Path file, Generated report) throws IOException {
    String dump = System.getProperty("gouji.styled.dump", "");
    if (dump.isEmpty()) return;
    Path to = Files.createDirectories(Path.of(dump));
    Files.copy(
        file,
        to.resolve(report.fileName() + "." + file.getFileName()),
        StandardCopyOption.REPLACE_EXISTING);
  }
}
