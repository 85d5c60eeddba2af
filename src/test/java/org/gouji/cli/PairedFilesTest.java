package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.gen.PairedFiles;
import org.gouji.gen.PairedFiles.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Audits reports of which there are two whole files of different kinds. {@code -Dgouji.pairs=N}
 * sets how many, {@code -Dgouji.pairs.office=true} lets LibreOffice and Chromium make some.
 */
class PairedFilesTest {

  @TempDir Path folder;

  @Test
  void equalOnesAreTakenOnceAndOthersAreTold() throws IOException {
    Path reports = folder.resolve("reports");
    Path output = folder.resolve("out");
    List<Pair> pairs =
        PairedFiles.write(
            reports,
            Integer.getInteger("gouji.pairs", 20),
            Boolean.getBoolean("gouji.pairs.office"));
    WholeRun.audit(folder.resolve("cache"), reports, output);
    List<JsonNode> findings = WholeRun.lines(output.resolve("findings.jsonl"));
    List<String> wrong = new ArrayList<>();
    for (Pair pair : pairs) {
      String mistake = mistake(pair, findings);
      if (!mistake.isEmpty()) wrong.add(pair + ": " + mistake);
    }
    assertThat(wrong).as(wrong.size() + " of " + pairs.size()).isEmpty();
  }

  private static String mistake(Pair pair, List<JsonNode> findings) {
    boolean once = false;
    JsonNode rival = null;
    for (JsonNode finding : findings) {
      String report = finding.get("report").asText();
      if (!report.equals(pair.one()) && !report.equals(pair.other())) continue;
      String rule = finding.get("rule").asText();
      once |= rule.equals("SUBM-004");
      if (rule.equals("SUBM-002")) rival = finding;
    }
    if (pair.changed().isEmpty()) {
      if (rival != null) return "called two reports " + rival;
      return once ? "" : "not known as one";
    }
    if (rival == null) return "the difference is not told";
    boolean shown = rival.get("cells").toString().contains("\"" + pair.changed() + "\"");
    return shown && rival.get("evidence").size() >= 2 ? "" : "not shown " + rival;
  }
}
