package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.gouji.gen.CollectionFault;
import org.gouji.gen.CollectionFiles;
import org.gouji.gen.CollectionFiles.Awaited;
import org.gouji.output.OutputFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Audits the reports of generated agencies over ten years, with faults that only all of them
 * together show. {@code -Dgouji.agencies=N} sets how many agencies.
 */
class CollectionRunTest {

  private static final Set<String> TOGETHER =
      Set.of("continuity", "duplication", "submission", "timeliness");

  @TempDir Path folder;

  @Test
  void plantedFaultsAreFoundAndNoOthers() throws IOException {
    Path reports = folder.resolve("reports");
    Path output = folder.resolve("out");
    List<Awaited> awaited =
        CollectionFiles.write(reports, Integer.getInteger("gouji.agencies", 88));
    assertThat(awaited)
        .extracting(Awaited::fault)
        .containsAll(Stream.of(CollectionFault.values()).filter(CollectionFault::isOne).toList());

    double first = run("audit", reports.toString(), "-o", output.toString(), "--rules", "rules");
    SortedMap<String, String> files = OutputFiles.digests(output);
    double again = run("audit", reports.toString(), "-o", output.toString(), "--rules", "rules");
    System.out.printf(Locale.ROOT, "first %.1f s, again %.1f s%n", first, again);
    assertThat(OutputFiles.digests(output)).isEqualTo(files);
    assertThat(again).as("seconds of a run without a change").isLessThan(first / 4);

    List<String> wrong = new ArrayList<>();
    Set<Awaited> found = new HashSet<>();
    for (JsonNode finding : WholeRun.lines(output.resolve("findings.jsonl"))) {
      boolean grave = !finding.get("severity").asText().equals("info");
      Awaited known = awaitedBy(finding, awaited);
      if (known != null) found.add(known);
      else if (grave) wrong.add("false: " + said(finding));
    }
    for (Awaited one : awaited) if (!found.contains(one)) wrong.add("missed: " + one);
    assertThat(wrong).isEmpty();
  }

  /**
   * A missing report is no document: its finding names the agency in its words. So does that on the
   * other of two reports that are alike, of which nothing tells which was first.
   */
  private static Awaited awaitedBy(JsonNode finding, List<Awaited> awaited) {
    String category = finding.get("category").asText();
    String report = finding.get("report").asText();
    if (!TOGETHER.contains(category)) return null;
    for (Awaited one : awaited) {
      boolean of = report.startsWith(one.year() + "/" + one.agency());
      boolean other =
          one.fault() == CollectionFault.MISSING || one.fault() == CollectionFault.SAME_AS_OTHER;
      boolean named = other && finding.get("message").asText().contains(one.agency());
      if ((of || named) && one.fault().categories().contains(category)) return one;
    }
    return null;
  }

  private static String said(JsonNode finding) {
    return finding.get("rule").asText()
        + " "
        + finding.get("report").asText()
        + " "
        + finding.get("message").asText();
  }

  /** A run; how many seconds it took. */
  private double run(String... arguments) {
    long begin = System.nanoTime();
    WholeRun.of(folder.resolve("cache"), arguments);
    return (System.nanoTime() - begin) / 1e9;
  }
}
