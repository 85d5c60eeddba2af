package org.gouji.collection.baseline;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gouji.finding.Finding;
import org.jspecify.annotations.Nullable;

/** An earlier audit, whose findings are read back from its files one by one when they are asked. */
public final class Baseline {

  private static final String FINDINGS = "findings.jsonl";
  private static final String FACTS = "facts.jsonl";

  private final Path findings;
  private final List<Document> documents;
  private final Map<String, List<Known>> missing;

  /**
   * A document of the earlier audit.
   *
   * @param report its name then
   * @param year report year; null where unknown
   * @param organ the agency's name as the report gave it; null where unknown
   * @param known its findings
   */
  public record Document(
      String report, @Nullable Integer year, @Nullable String organ, List<Known> known) {}

  /**
   * A finding of the earlier audit.
   *
   * @param rule id of its rule
   * @param key its rule and cells
   * @param offset where its line begins in the file
   * @param length the line's bytes
   */
  public record Known(String rule, String key, long offset, int length) {}

  private Baseline(Path findings, List<Document> documents, Map<String, List<Known>> missing) {
    this.findings = findings;
    this.missing = missing;
    this.documents = List.copyOf(documents);
  }

  /**
   * Reads an audit's folder of outputs.
   *
   * @throws BaselineException if it is none
   */
  public static Baseline read(Path folder) throws BaselineException {
    Path findings = files(folder).get(0);
    Path facts = files(folder).get(1);
    for (Path file : files(folder)) {
      if (!Files.isRegularFile(file)) throw BaselineException.missing(folder, file);
    }
    Map<String, List<Known>> byReport = new TreeMap<>();
    Map<String, List<Known>> missing = new TreeMap<>();
    List<Document> documents = new ArrayList<>();
    try {
      lines(
          findings,
          (line, offset) -> {
            EarlierLine finding = EarlierLine.finding(line);
            Known known = new Known(finding.rule(), finding.key(), offset, line.length);
            if (finding.organ() == null) {
              byReport.computeIfAbsent(finding.report(), it -> new ArrayList<>()).add(known);
            } else {
              String name = finding.year() + "\n" + finding.organ();
              missing.computeIfAbsent(name, it -> new ArrayList<>()).add(known);
            }
          });
      lines(
          facts,
          (line, offset) -> {
            EarlierLine fact = EarlierLine.facts(line);
            List<Known> known = byReport.getOrDefault(fact.report(), List.of());
            documents.add(new Document(fact.report(), fact.year(), fact.organ(), known));
          });
    } catch (IOException e) {
      throw BaselineException.damaged(folder);
    }
    return new Baseline(findings, documents, missing);
  }

  /** The files of an audit's folder of outputs that are read. */
  public static List<Path> files(Path folder) {
    return List.of(folder.resolve(FINDINGS), folder.resolve(FACTS));
  }

  private interface LineReceiver {
    void accept(byte[] line, long offset) throws IOException;
  }

  private static void lines(Path file, LineReceiver receiver) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      LineSplitter splitter = new LineSplitter(in);
      byte[] line = splitter.next();
      while (line != null) {
        if (line.length > 0) receiver.accept(line, splitter.offset());
        line = splitter.next();
      }
    }
  }

  /**
   * What was found because a report was not there.
   *
   * @param agency as the roster had it
   */
  List<Known> missing(@Nullable Integer year, String agency) {
    return missing.getOrDefault(year + "\n" + agency, List.of());
  }

  /** The documents in their order. */
  List<Document> documents() {
    return documents;
  }

  /**
   * Reads a finding back, without its suspects and evidence, which are of an earlier text.
   *
   * @throws IOException if the file is gone or another
   */
  Finding finding(Known known) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(findings.toFile(), "r")) {
      byte[] line = new byte[known.length()];
      file.seek(known.offset());
      file.readFully(line);
      return EarlierLine.whole(new String(line, StandardCharsets.UTF_8));
    }
  }

  /** What a finding is known again by within a report. */
  static String key(String rule, List<String> cells) {
    return rule + "\n" + String.join(" ", new TreeSet<>(cells));
  }
}
