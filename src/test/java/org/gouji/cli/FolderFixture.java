package org.gouji.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands on a few documents in a folder, with an engine that scores by points in a file. */
abstract class FolderFixture {

  @TempDir Path folder;

  /** Counts the documents that are audited. */
  final AtomicInteger audits = new AtomicInteger();

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void files() throws IOException {
    file("rules/points", "10");
    file("rules/others", "first");
    file("reports-in/a.html", "error warning");
    file("reports-in/b.html", "info");
    file("reports-in/c.html", "lost");
    file("reports-in/x.json", "{}");
  }

  int run(String... arguments) {
    err.reset();
    PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    PrintStream log = new PrintStream(err, true, StandardCharsets.UTF_8);
    Engine.Loader loader = (packs, lang) -> new FolderEngine(packs.rules(), audits);
    return Cli.run(new Context(out, log, folder, null, Context.Display.LINES, loader), arguments);
  }

  /** What the last command said. */
  String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  void file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
