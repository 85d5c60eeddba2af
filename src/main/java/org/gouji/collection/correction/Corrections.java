package org.gouji.collection.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.audit.Correction;

/** What people read in cells of reports. */
public final class Corrections {

  /** Nothing. */
  public static final Corrections NONE = new Corrections(List.of());

  private final Map<String, List<Entry>> byReport = new LinkedHashMap<>();

  /**
   * A correction as it was written.
   *
   * @param file where
   * @param line from 1
   * @param report name of the report in outputs
   */
  public record Entry(String file, int line, String report, Correction correction) {}

  public Corrections(List<Entry> entries) {
    for (Entry entry : entries) {
      byReport.computeIfAbsent(entry.report(), it -> new ArrayList<>()).add(entry);
    }
  }

  /** What was read in a report, in the order of the files. */
  public List<Correction> of(String report) {
    return entries(report).stream().map(Entry::correction).toList();
  }

  List<Entry> entries(String report) {
    return byReport.getOrDefault(report, List.of());
  }

  /** The reports that corrections name. */
  Iterable<String> reports() {
    return byReport.keySet();
  }

  /** What the audit of a report depends on; empty where nothing of it was corrected. */
  public String basis(String report) {
    List<Correction> corrections = of(report);
    return corrections.isEmpty() ? "" : "\n" + corrections;
  }
}
