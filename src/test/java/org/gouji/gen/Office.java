package org.gouji.gen;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Programs of an office that make other files of a page. */
public final class Office {

  private static final int MINUTES = 10;

  private Office() {}

  /** Converts pages with LibreOffice, all in one run. */
  static void convert(List<Path> pages, String target, Path folder) throws IOException {
    convert(pages, "HTML (StarWriter)", target, folder);
  }

  /** Converts files with LibreOffice, all in one run, by the names of its filters. */
  public static void convert(List<Path> files, String source, String target, Path folder)
      throws IOException {
    if (files.isEmpty()) return;
    List<String> command = new ArrayList<>(List.of(program("soffice"), "--headless"));
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--infilter=" + source, "--convert-to", target));
    command.addAll(List.of("--outdir", folder.toString()));
    files.forEach(file -> command.add(file.toString()));
    run(command);
  }

  /** Prints a page with Chromium. */
  static void print(Path page, Path pdf, Path folder) throws IOException {
    run(
        List.of(
            program("chromium"),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--no-pdf-header-footer",
            "--user-data-dir=" + folder.resolve("chromium"),
            "--print-to-pdf=" + pdf,
            page.toUri().toString()));
  }

  static boolean has(String name) {
    return find(name) != null;
  }

  private static @Nullable String find(String name) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      Path file = Path.of(folder, name);
      if (Files.isExecutable(file)) return file.toString();
    }
    return null;
  }

  /** The program, without which the running test is skipped, or fails if {@code CI=true}. */
  private static String program(String name) {
    String file = find(name);
    if (file != null) return file;
    String message = "No program " + name;
    if ("true".equals(System.getenv("CI"))) fail(message);
    return abort(message);
  }

  private static void run(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        end(process);
        throw new IOException("no end of " + command.get(0));
      }
    } catch (InterruptedException e) {
      end(process);
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** The program found on the path may have started another that does the work. */
  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
