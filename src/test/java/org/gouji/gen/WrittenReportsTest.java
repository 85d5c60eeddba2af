package org.gouji.gen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.audit.Auditor;
import org.gouji.finding.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Audits generated reports written as OFD, saved web archives, drawn PDF, plain DOCX, RTF and the
 * XML of Word. {@code -Dgouji.written=N} sets how many of each, {@code -Dgouji.written.from=N} at
 * which place of the series to begin, {@code -Dgouji.written.only=TEXT} keeps the kinds whose name
 * contains it.
 */
class WrittenReportsTest {

  private static Auditor auditor;

  @BeforeAll
  static void load() {
    auditor = Auditor.load(Path.of("rules"), Lang.ZH);
  }

  /** A kind of file. */
  enum Kind {
    OFD,
    MHTML_BASE64,
    MHTML_QUOTED,
    PDF_DRAWN,
    PDF_HEADS_REPEATED,
    PDF_TWO_COLUMNS,
    PDF_BARE,
    PDF_BARE_CENTRED,
    PDF_FILLED_LINES,
    PDF_DOUBLE_LINES,
    PDF_OPEN_SIDES,
    PDF_HORIZONTAL_LINES,
    DOCX_PLAIN,
    RTF_GBK,
    RTF_UNITS,
    XML_FLAT,
    XML_WORD;

    /** Whether a reader would see the defect: without lines, a missing row is just not there. */
    boolean shows(Defect defect) {
      return defect.fits(Layout.HTML_CLEAN) && (!bare() || defect.fits(Layout.TEXT_LINES));
    }

    /** Whether cells may go unread without upright ruling lines: where cells are blank. */
    boolean mayLeaveOpen(Generated report) {
      return bare()
          && report.truth().cells().values().stream().anyMatch(it -> it.state().equals("blank"));
    }

    private boolean bare() {
      return this == PDF_BARE || this == PDF_BARE_CENTRED || this == PDF_HORIZONTAL_LINES;
    }

    byte[] write(Generated report) {
      return switch (this) {
        case OFD -> OfdFile.write(report.paper());
        case MHTML_BASE64 -> WebArchive.base64(report.rendering().bytes());
        case MHTML_QUOTED -> WebArchive.quoted(report.rendering().bytes());
        case PDF_DRAWN -> PdfFile.write(report.paper(), PdfFile.Style.PLAIN);
        case PDF_HEADS_REPEATED -> PdfFile.write(report.paper(), PdfFile.Style.HEADS_REPEATED);
        case PDF_TWO_COLUMNS -> PdfFile.write(report.paper(), PdfFile.Style.TWO_COLUMNS);
        case PDF_BARE -> PdfFile.write(report.paper(), PdfFile.Style.BARE);
        case PDF_BARE_CENTRED -> PdfFile.write(report.paper(), PdfFile.Style.BARE_CENTRED);
        case PDF_FILLED_LINES -> PdfFile.write(report.paper(), PdfFile.Style.FILLED_LINES);
        case PDF_DOUBLE_LINES -> PdfFile.write(report.paper(), PdfFile.Style.DOUBLE_LINES);
        case PDF_OPEN_SIDES -> PdfFile.write(report.paper(), PdfFile.Style.OPEN_SIDES);
        case PDF_HORIZONTAL_LINES -> PdfFile.write(report.paper(), PdfFile.Style.HORIZONTAL_LINES);
        case DOCX_PLAIN -> DocxFile.write(report.paper());
        case RTF_GBK -> RtfFile.write(report.paper(), true);
        case RTF_UNITS -> RtfFile.write(report.paper(), false);
        case XML_FLAT -> OfficeXmlFile.flat(report.paper());
        case XML_WORD -> OfficeXmlFile.word(report.paper());
      };
    }
  }

  @AfterAll
  static void print() {
    System.out.println(Tally.KINDS.print("kind"));
  }

  private static boolean misjudged(Check check) {
    return check.falseErrors() + check.falseWarnings() + check.wrong() > 0;
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyFileIsReadAndJudgedAsItsPage(Kind kind) {
    int count = Integer.getInteger("gouji.written", 24);
    int from = Integer.getInteger("gouji.written.from", 0);
    if (!kind.name().contains(System.getProperty("gouji.written.only", ""))) return;
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long seed = 5000 + from + i + 7L * kind.ordinal();
      Defect defect = Defects.ALL.get((from + i) / 2 * 5 % Defects.ALL.size());
      boolean clean = i % 2 == 0 || !kind.shows(defect);
      Generated report =
          clean
              ? Generated.clean(seed, defect.wish(), Layout.HTML_CLEAN)
              : Generated.defective(seed, defect, Layout.HTML_CLEAN);
      Check check = Check.of(auditor.audit("r" + i, kind.write(report)), report.truth());
      Tally.KINDS.add(kind.name(), check);
      if (kind.mayLeaveOpen(report) ? misjudged(check) : !check.passed()) {
        failures.add(report.fileName() + ":\n    " + String.join("\n    ", check.differences()));
      }
    }
    assertThat(failures.stream().limit(20).toList())
        .as(failures.size() + " of " + count + " files")
        .isEmpty();
  }
}
