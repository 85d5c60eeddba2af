package org.gouji.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.cli.Context.Display;
import org.gouji.document.scan.Recognition;
import org.gouji.store.SqliteLibrary;
import org.jspecify.annotations.Nullable;

/** The program. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    System.setOut(out);
    System.setErr(err);
    String home = System.getProperty("gouji.home");
    Path cache = cache();
    SqliteLibrary.keepIn(cache);
    Context context =
        new Context(
            out,
            err,
            Path.of(""),
            home == null ? null : Path.of(home),
            display(watched(), System.getenv("TERM"), System.getenv("NO_COLOR")),
            Wiring.loader(cache, recognition(home)));
    int code = Cli.run(LoadingAhead.begin(context, args), args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** What reads scans: jars in {@code lib/ocr}, where this is installed or built. */
  static Recognition recognition(@Nullable String home) {
    if (home == null || home.isEmpty()) return Recognition.NONE;
    Path installed = Path.of(home, "lib", "ocr");
    return Recognition.in(
        Files.isDirectory(installed) ? installed : Path.of(home, "target", "lib", "ocr"));
  }

  static @Nullable Path cache() {
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    return CacheFolder.of(System.getenv(), System.getProperty("user.home"), windows);
  }

  /** Whether someone watches; from Java 22 on there is a console even where there is none. */
  private static boolean watched() {
    Console console = System.console();
    if (console == null) return false;
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** A bar only where someone watches it; colours only where they are wanted. */
  static Display display(boolean terminal, @Nullable String term, @Nullable String noColor) {
    if (!terminal || "dumb".equals(term)) return Display.LINES;
    return noColor == null || noColor.isEmpty() ? Display.COLOURED_BAR : Display.PLAIN_BAR;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
