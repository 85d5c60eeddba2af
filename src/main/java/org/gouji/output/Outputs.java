package org.gouji.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Beside;
import org.gouji.collection.Assessed;
import org.jspecify.annotations.Nullable;

/**
 * The output files of a run. They are written aside while results come and take their places
 * together at the end; until then, and if anything fails, earlier outputs stay whole.
 */
public final class Outputs implements Closeable {

  private static final String PAGE = "index.html";
  private static final String PAGE_DATA = "index-data";
  private static final String NOTICES = "notices";
  private static final String FINDINGS_CSV = "findings.csv";
  private static final String PROBLEMS_CSV = "problems.csv";
  private static final String SCORES = "scores.csv";
  private static final String BOOK = "audit.xlsx";
  private static final String FINDINGS = "findings.jsonl";
  private static final String FACTS = "facts.jsonl";
  private static final String RUN = "run.json";

  private final Path folder;
  private final Staging staging;
  private final Map<String, Sink> sinks = new LinkedHashMap<>();
  private final Beside<Map<String, Sink>, IOException> opening;
  private final Tally tally = new Tally();

  private Outputs(
      Path folder, Staging staging, RunSettings settings, @Nullable NoticeSettings notices) {
    this.folder = folder;
    this.staging = staging;
    this.opening =
        Beside.begin(
            "outputs",
            IOException.class,
            () -> {
              openSinks(settings);
              if (notices != null) openNotices(settings, notices);
              return sinks;
            });
  }

  /** Names of all that a run may write into the outputs' folder: files, and folders. */
  public static Set<String> allNames() {
    Set<String> all = new TreeSet<>(names());
    all.add(PAGE_DATA);
    all.add(NOTICES);
    return all;
  }

  /** Names of the files that every run writes into the outputs' folder. */
  public static Set<String> names() {
    return Set.of(PAGE, BOOK, FINDINGS_CSV, PROBLEMS_CSV, SCORES, FINDINGS, FACTS, RUN);
  }

  /** Ends what a run that was killed had begun to place; nothing where none was. */
  public static void recover(Path folder) {
    if (Files.isDirectory(folder)) Staging.recover(folder);
  }

  /**
   * Begins the outputs of a run.
   *
   * @param folder where the outputs go; made where it is missing
   * @throws WriteFailure if nothing can be written there
   */
  public static Outputs open(Path folder, RunSettings settings) throws WriteFailure {
    return open(folder, settings, null);
  }

  /**
   * Begins the outputs of a run.
   *
   * @param folder where the outputs go; made where it is missing
   * @param notices null where no notices are written
   * @throws WriteFailure if nothing can be written there
   */
  public static Outputs open(Path folder, RunSettings settings, @Nullable NoticeSettings notices)
      throws WriteFailure {
    return new Outputs(folder, Staging.in(folder), settings, notices);
  }

  /** The files, once they are open. */
  private Map<String, Sink> opened() throws WriteFailure {
    try {
      return opening.get();
    } catch (IOException e) {
      throw WriteFailure.of(folder, folder.toString(), e);
    }
  }

  private void openSinks(RunSettings settings) throws IOException {
    Labels labels = Labels.of(settings.lang());
    sinks.put(FINDINGS_CSV, new FindingsCsv(staging.file(FINDINGS_CSV), labels));
    sinks.put(
        PROBLEMS_CSV, new ProblemsCsv(staging.file(PROBLEMS_CSV), labels, settings.ruleTitles()));
    sinks.put(SCORES, new ScoresCsv(staging.file(SCORES), labels));
    sinks.put(FINDINGS, LinesSink.findings(staging.file(FINDINGS)));
    sinks.put(FACTS, LinesSink.facts(staging.file(FACTS)));
    sinks.put(BOOK, new ThreadedSink(new AuditBook(staging.file(BOOK), labels, settings), BOOK));
    sinks.put(RUN, new RunJson(staging.file(RUN), settings));
    Page page = new Page(staging.file(PAGE), staging.file(PAGE_DATA), settings);
    sinks.put(PAGE, new ThreadedSink(page, PAGE));
  }

  private void openNotices(RunSettings settings, NoticeSettings notices) throws IOException {
    Notices sink =
        new Notices(
            staging.file(NOTICES),
            staging.file("notices.part"),
            Labels.of(settings.lang()),
            settings.ruleTitles(),
            notices);
    sinks.put(NOTICES, new ThreadedSink(sink, NOTICES));
  }

  /** Takes the next result; the order of the results is that of the outputs. */
  public void accept(AuditResult result) throws WriteFailure {
    accept(Assessed.of(result));
  }

  /** Takes the next result as it stands among all; the order is that of the outputs. */
  public void accept(Assessed assessed) throws WriteFailure {
    tally.add(assessed);
    write(sink -> sink.accept(assessed));
  }

  /** Takes a report that is not there, as the audit of nothing, after all results. */
  public void acceptMissing(Assessed assessed) throws WriteFailure {
    tally.addMissing(assessed);
    write(sink -> sink.acceptMissing(assessed));
  }

  private interface Write {
    void to(Sink sink) throws IOException;
  }

  private void write(Write write) throws WriteFailure {
    for (Map.Entry<String, Sink> sink : opened().entrySet()) {
      try {
        write.to(sink.getValue());
      } catch (IOException e) {
        throw WriteFailure.of(folder, sink.getKey(), e);
      }
    }
  }

  public Tally tally() {
    return tally;
  }

  /** Ends the files and puts them in their places. */
  public void place(RunSummary summary) throws WriteFailure {
    finish(summary);
    place();
  }

  /** Has the files ended, of which the larger ones go on being written beside the caller. */
  public void finish(RunSummary summary) throws WriteFailure {
    write(sink -> sink.finish(summary));
  }

  /** Puts the files that were ended in their places. */
  public void place() throws WriteFailure {
    write(Sink::close);
    List<String> names = new ArrayList<>(sinks.keySet());
    if (!names.contains(NOTICES)) names.add(NOTICES);
    names.remove(PAGE);
    names.addAll(List.of(PAGE, PAGE_DATA));
    staging.place(names);
  }

  /** Deletes what was not placed. */
  @Override
  public void close() {
    discard();
  }

  private void discard() {
    try {
      opened();
    } catch (WriteFailure | RuntimeException e) {
      // those that were opened are closed all the same
    }
    List<Closeable> all = new ArrayList<>(sinks.values());
    all.add(staging);
    for (Closeable each : all) {
      try {
        each.close();
      } catch (IOException e) {
        // nothing more can be done for a file that is thrown away
      }
    }
  }
}
