package org.gouji.cli;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Batch;
import org.gouji.audit.BeyondLimit;
import org.gouji.audit.Correction;
import org.gouji.codec.RecordCodec;
import org.gouji.document.Limits;
import org.gouji.finding.Lang;
import org.gouji.rule.Packs;

/**
 * Audits one document at a time in a Java process of its own, with a heap of its own that is the
 * same on every machine; one that takes too long is ended, which no thread can be.
 */
final class ChildAudit implements Batch.Audit {

  private final Packs rules;
  private final Lang lang;
  private final Limits limits;
  private final Function<String, List<Correction>> corrections;

  /**
   * What the process is asked, before the bytes of the document.
   *
   * @param corrections what people read in the document's cells
   */
  record Request(
      String report,
      String rules,
      List<String> overlays,
      boolean allowDrl,
      Lang lang,
      Limits limits,
      List<Correction> corrections) {

    Packs packs() {
      return new Packs(Path.of(rules), overlays.stream().map(Path::of).toList(), allowDrl);
    }
  }

  /**
   * @param rules folders of the rules
   * @param corrections what people read in the cells of a report of this name
   */
  ChildAudit(
      Packs rules, Lang lang, Limits limits, Function<String, List<Correction>> corrections) {
    this.rules = rules;
    this.lang = lang;
    this.limits = limits;
    this.corrections = corrections;
  }

  /**
   * Audits a document.
   *
   * @return the same as the auditor of this process would give
   * @throws BeyondLimit if it takes more time or memory than the limits allow
   * @throws IllegalStateException if the process ends otherwise
   * @throws UncheckedIOException if there can be no such process
   */
  @Override
  public synchronized AuditResult audit(String report, byte[] content) {
    try {
      Path folder = Files.createTempDirectory("gouji");
      Path request = folder.resolve("request");
      Path answer = folder.resolve("answer");
      try {
        write(request, report, content);
        int code = run(request, answer);
        if (code == ChildMain.NO_MEMORY) throw new BeyondLimit("memory", limits.memory());
        if (code != 0) throw new IllegalStateException("the process of its own ended with " + code);
        return RecordCodec.read(Files.readAllBytes(answer), AuditResult.class);
      } finally {
        for (Path path : List.of(request, answer, folder)) Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Path request, String report, byte[] content) throws IOException {
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(request))) {
      byte[] asked =
          RecordCodec.write(
              new Request(
                  report,
                  rules.rules().toString(),
                  rules.overlays().stream().map(Path::toString).toList(),
                  rules.allowDrl(),
                  lang,
                  limits,
                  corrections.apply(report)));
      out.writeInt(asked.length);
      out.write(asked);
      out.write(content);
    }
  }

  private int run(Path request, Path answer) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder builder =
        new ProcessBuilder(
                java.toString(),
                "-Xmx" + limits.memory() + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Dgouji.home=" + System.getProperty("gouji.home", ""),
                ChildMain.class.getName())
            .redirectInput(request.toFile())
            .redirectOutput(answer.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    Process process = builder.start();
    Thread end = new Thread(process::destroyForcibly);
    try {
      Runtime.getRuntime().addShutdownHook(end);
      if (!process.waitFor(limits.seconds(), TimeUnit.SECONDS)) {
        throw new BeyondLimit("seconds", limits.seconds());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      ended(process);
      forget(end);
    }
  }

  private static void ended(Process process) {
    process.destroyForcibly();
    process.onExit().join();
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // shutting down already
    }
  }
}
