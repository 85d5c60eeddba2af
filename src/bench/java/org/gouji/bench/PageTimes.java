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
import org.gouji.audit.Auditor;
import org.gouji.bench.Stopwatch.Work;
import org.gouji.document.Document;
import org.gouji.document.file.DocumentReader;
import org.gouji.extract.Extractor;
import org.gouji.finding.Lang;
import org.gouji.report.Report;
import org.jsoup.Jsoup;

/** What the audit of one page costs in a warm run, whole and in parts. */
final class PageTimes {

  private static final List<String> PARTS =
      List.of("bare parse", "whole audit", "reading", "extraction", "rules");

  private final Extractor extractor;
  private final Auditor auditor;

  PageTimes(Path rules) {
    extractor = Extractor.load(rules);
    auditor = Auditor.load(rules, Lang.ZH);
  }

  void print(List<Path> pages, PrintStream out) throws IOException {
    for (Path page : pages) warmUp(page);
    for (Path page : pages) {
      out.printf(Locale.ROOT, "%s (%d bytes)%n", page.getFileName(), Files.size(page));
      double[] micros = Stopwatch.medianMicros(parts(Files.readAllBytes(page)));
      for (int i = 0; i < micros.length; i++) {
        double times = micros[i] / micros[0];
        out.printf(Locale.ROOT, "  %-12s %9.1f µs %6.2f ×%n", PARTS.get(i), micros[i], times);
      }
    }
  }

  private void warmUp(Path page) throws IOException {
    byte[] content = Files.readAllBytes(page);
    for (int i = 0; i < 200; i++) auditor.audit("warm-up", content);
  }

  private List<Work> parts(byte[] content) {
    Document document = DocumentReader.read(content);
    Report report = extractor.extract(document).orElseThrow();
    List<Object> facts = report.facts();
    return List.of(
        () -> parse(content),
        () -> Objects.requireNonNull(auditor.audit("page", content)),
        () -> DocumentReader.read(content),
        () -> extractor.extract(document),
        () -> auditor.pack().run(facts, report.year(), Lang.ZH));
  }

  private static Object parse(byte[] content) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(content), null, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
