package org.gouji.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gouji.audit.Auditor;
import org.gouji.bench.Stopwatch.Work;
import org.gouji.document.file.DocumentReader;
import org.gouji.finding.Lang;

/**
 * What the audit of a PDF or DOCX costs in a warm run beside the text extraction of PDFBox or a
 * walk with POI over the same file.
 */
final class FileTimes {

  private final Auditor auditor;

  FileTimes(Path rules) {
    auditor = Auditor.load(rules, Lang.ZH);
  }

  void print(List<Path> files, PrintStream out) throws IOException {
    for (Path file : files) {
      byte[] content = Files.readAllBytes(file);
      boolean pdf = file.toString().endsWith(".pdf");
      List<Work> parts =
          List.of(
              () -> pdf ? extract(content) : walk(content),
              () -> Objects.requireNonNull(auditor.audit("file", content)),
              () -> DocumentReader.read(content));
      double[] micros = Stopwatch.medianMicros(parts);
      out.printf(
          Locale.ROOT,
          "%-28s %s %8.1f µs, audit %8.1f µs %5.2f ×, its reading %8.1f µs %5.2f ×%n",
          file.getFileName(),
          pdf ? "PDFBox" : "POI",
          micros[0],
          micros[1],
          micros[1] / micros[0],
          micros[2],
          micros[2] / micros[0]);
    }
  }

  private static Object extract(byte[] content) {
    try (PDDocument pdf = Loader.loadPDF(content)) {
      return new PDFTextStripper().getText(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object walk(byte[] content) {
    try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(content))) {
      StringBuilder text = new StringBuilder();
      walk(docx.getBodyElements(), text);
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void walk(List<IBodyElement> elements, StringBuilder text) {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) text.append(paragraph.getText()).append('\n');
      if (!(element instanceof XWPFTable table)) continue;
      for (XWPFTableRow row : table.getRows()) {
        for (XWPFTableCell cell : row.getTableCells()) walk(cell.getBodyElements(), text);
      }
    }
  }
}
