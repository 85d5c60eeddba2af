package org.gouji.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.document.scan.Recognition;

/** Runs commands with real rules. */
final class WholeRun {

  private WholeRun() {}

  /**
   * Runs a command, which comes to its end.
   *
   * @param cache where compiled rules are kept
   * @return what it said
   */
  static String of(Path cache, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream sink = new PrintStream(out, true, UTF_8);
    Engine.Loader loader = Wiring.loader(cache, Recognition.NONE);
    Context context = new Context(sink, sink, Path.of(""), null, Context.Display.LINES, loader);
    int code = Cli.run(context, arguments);
    String said = out.toString(UTF_8);
    assertThat(code).as(said).isIn(Exit.CLEAN, Exit.FINDING, Exit.INCOMPLETE);
    return said;
  }

  /** Audits a folder of reports with the shipped rules. */
  static void audit(Path cache, Path reports, Path output) {
    of(cache, "audit", reports.toString(), "-o", output.toString(), "--rules", "rules");
  }

  /** The lines of {@code findings.jsonl} or {@code facts.jsonl}. */
  static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) lines.add(new ObjectMapper().readTree(line));
    return lines;
  }
}
