package org.gouji.gen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes folders of clean generated reports as PDF and DOCX. */
public final class OtherFiles {

  private static final PdfFile.Style[] STYLES = {PdfFile.Style.PLAIN, PdfFile.Style.HEADS_REPEATED};

  private OtherFiles() {}

  /** Writes reports as drawn PDF, with the heads of tables repeated on each page in every other. */
  public static void drawn(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < count; i++) {
      Files.write(folder.resolve("drawn-" + i + ".pdf"), PdfFile.write(paper(i), STYLES[i % 2]));
    }
  }

  /**
   * Writes a drawn PDF of a report, and the PDFs and the DOCX that Chromium and LibreOffice make of
   * it where these are installed.
   *
   * @return the files, by name
   */
  public static List<Path> each(Path folder, long seed) throws IOException {
    Files.createDirectories(folder);
    Generated report = report(seed);
    Files.write(folder.resolve("drawn.pdf"), PdfFile.write(report.paper(), PdfFile.Style.PLAIN));
    Path page = Files.write(folder.resolve("office.html"), report.rendering().bytes());
    if (Office.has("chromium")) Office.print(page, folder.resolve("chromium.pdf"), folder);
    if (Office.has("soffice")) {
      Office.convert(List.of(page), "pdf:writer_pdf_Export", folder);
      Office.convert(List.of(page), "docx:MS Word 2007 XML", folder);
    }
    List<Path> made = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(it -> it.toString().matches(".*\\.(pdf|docx)")).sorted().forEach(made::add);
    }
    return made;
  }

  private static Paper paper(long seed) {
    return report(seed).paper();
  }

  private static Generated report(long seed) {
    return Generated.clean(seed, Defects.ALL.get(0).wish(), Layout.HTML_CLEAN);
  }
}
