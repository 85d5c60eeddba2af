package org.gouji.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.rule.Packs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands in a folder of their own, with an engine that reads no rules. */
abstract class CommandFixture {

  @TempDir Path folder;

  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();
  List<String> mistakes = List.of();
  @Nullable Packs asked;

  @BeforeEach
  void rules() throws IOException {
    Files.createDirectory(folder.resolve("rules"));
  }

  int run(String... arguments) {
    Context context =
        new Context(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            null,
            Context.Display.LINES,
            (rules, lang) -> {
              asked = rules;
              if (!mistakes.isEmpty()) throw new Engine.BadRules(mistakes);
              return new FakeEngine();
            });
    return Cli.run(context, arguments);
  }

  String errors() {
    return err.toString(StandardCharsets.UTF_8).strip();
  }

  void file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  /** The outputs in a folder; the store is none. */
  List<String> names(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(file -> !file.equals("gouji.db"))
          .toList();
    }
  }

  Map<String, String> bytes(String name) throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (String file : names(name)) {
      byte[] bytes = Files.readAllBytes(folder.resolve(name).resolve(file));
      all.put(file, new String(bytes, StandardCharsets.ISO_8859_1));
    }
    return all;
  }
}
