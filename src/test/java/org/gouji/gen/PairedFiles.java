package org.gouji.gen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes reports twice each, as files of two kinds, whose names and titles differ. */
public final class PairedFiles {

  private static final String[] NAMES = {"年报", "附件1", "信息公开年报（网站）", "P020240131"};

  private final Path folder;
  private final List<Kind> kinds;
  private final Set<String> agencies = new HashSet<>();
  private final List<Pair> pairs = new ArrayList<>();

  private enum Kind {
    HTML("html"),
    TEXT("txt"),
    PDF("pdf"),
    DOCX("docx"),
    OFD("ofd"),
    OFFICE_PDF("pdf"),
    OFFICE_DOCX("docx"),
    CHROMIUM_PDF("pdf");

    private final String extension;

    Kind(String extension) {
      this.extension = extension;
    }
  }

  /**
   * Two files of one report.
   *
   * @param one name of the first below the folder
   * @param other name of the second
   * @param changed the cell in which the second has another figure; empty where they are equal
   * @param defect what is wrong with the report; empty where nothing is
   */
  public record Pair(String one, String other, String changed, String defect) {}

  private PairedFiles(Path folder, List<Kind> kinds) {
    this.folder = folder;
    this.kinds = kinds;
  }

  /**
   * Writes pairs, every second of which differs in a cell.
   *
   * @param office whether LibreOffice and Chromium make some of the files
   */
  public static List<Pair> write(Path folder, int count, boolean office) throws IOException {
    List<Kind> kinds = List.of(Kind.values()).subList(0, office ? Kind.values().length : 5);
    PairedFiles files = new PairedFiles(folder, kinds);
    for (long seed = 9000; files.pairs.size() < count; seed++) files.add(seed);
    return files.pairs;
  }

  private void add(long seed) throws IOException {
    int i = pairs.size();
    Defect defect = Defects.ALL.get((int) (seed * 7 % Defects.ALL.size()));
    boolean clean = seed % 3 == 0 || !defect.fits(Layout.HTML_CLEAN);
    Generated report =
        clean
            ? Generated.clean(seed, defect.wish(), Layout.HTML_CLEAN)
            : Generated.defective(seed, defect, Layout.HTML_CLEAN);
    Plan plan = report.paper().plan();
    boolean told = report.truth().organs().size() == 1 && !plan.has("title:otherYear");
    if (!told || plan.has("unfilled") || !agencies.add(plan.agency().name())) return;
    String changed = i % 2 == 0 ? "" : changeable(report.paper());
    Paper second = changed.isEmpty() ? report.paper() : Composer.compose(plan.add(changed, 1));
    int size = kinds.size();
    Kind one = kinds.get(i / 2 % size);
    Kind other = kinds.get((i / 2 + 1 + i / 2 / size % (size - 1)) % size);
    Path own = Files.createDirectories(folder.resolve("p" + i));
    String first = NAMES[i % 4] + "." + one.extension;
    String last = NAMES[(i + 1) % 4] + plan.year() + "." + other.extension;
    write(own.resolve(first), report.paper(), one);
    write(own.resolve(last), titled(second), other);
    String at = "p" + i + "/";
    pairs.add(new Pair(at + first, at + last, changed, report.defectName()));
  }

  private static String changeable(Paper paper) {
    return paper.plan().cells().entrySet().stream()
        .filter(it -> Rendering.holds(paper.grids(), it.getKey()))
        .filter(
            it -> it.getKey().matches("proactive\\..*|statistics\\.(?:disclosed|meetings)\\..*"))
        .filter(it -> it.getValue().value() != null && it.getValue().value().signum() > 0)
        .map(it -> it.getKey())
        .findFirst()
        .orElse("");
  }

  private static Paper titled(Paper paper) {
    if (!paper.fullTitle().endsWith("政府信息公开工作年度报告")) return paper;
    String title = paper.plan().agency().name() + paper.plan().year() + "年政府信息公开年度报告";
    return new Paper(paper.plan(), List.of(title), paper.body());
  }

  private static void write(Path file, Paper paper, Kind kind) throws IOException {
    byte[] bytes =
        switch (kind) {
          case HTML -> Rendering.of(paper, Layout.HTML_CLEAN).bytes();
          case TEXT -> Rendering.of(paper, Layout.TEXT_BARS).bytes();
          case PDF -> PdfFile.write(paper, PdfFile.Style.PLAIN);
          case DOCX -> DocxFile.write(paper);
          case OFD -> OfdFile.write(paper);
          case OFFICE_PDF, OFFICE_DOCX, CHROMIUM_PDF -> converted(paper, kind);
        };
    Files.write(file, bytes);
  }

  private static byte[] converted(Paper paper, Kind kind) throws IOException {
    Path folder = Files.createTempDirectory("paired");
    Path page = folder.resolve("page.html");
    Files.write(page, Rendering.of(paper, Layout.HTML_CLEAN).bytes());
    Path made = folder.resolve("page." + kind.extension);
    switch (kind) {
      case CHROMIUM_PDF -> Office.print(page, made, folder);
      case OFFICE_PDF -> Office.convert(List.of(page), "pdf:writer_pdf_Export", folder);
      default -> Office.convert(List.of(page), "docx:MS Word 2007 XML", folder);
    }
    return Files.readAllBytes(made);
  }
}
