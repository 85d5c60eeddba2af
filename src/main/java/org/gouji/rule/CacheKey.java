package org.gouji.rule;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.drools.base.util.Drools;
import org.gouji.finding.Findings;
import org.jspecify.annotations.Nullable;

/** Names what a compiled module depends on. */
final class CacheKey {

  private CacheKey() {}

  /**
   * A digest of the rules, of Drools, of Java and of the program itself, whose classes the rules
   * match on.
   *
   * @return null where the program's own bytes cannot be read
   */
  static @Nullable String of(List<RuleSource> rules) {
    Hashes hashes = program();
    if (hashes == null) return null;
    for (RuleSource rule : rules) hashes.add(rule.file()).add(rule.drl().source());
    return hashes.hex();
  }

  /**
   * The same of all files of a pack, by their fingerprint.
   *
   * @return null where the program's own bytes cannot be read
   */
  static @Nullable String of(String fingerprint) {
    Hashes hashes = program();
    return hashes == null ? null : hashes.add(fingerprint).hex();
  }

  private static @Nullable Hashes program() {
    Hashes hashes = new Hashes();
    hashes.add(Drools.getFullVersion()).add(String.valueOf(Runtime.version().feature()));
    try {
      CodeSource program = Findings.class.getProtectionDomain().getCodeSource();
      if (program == null || program.getLocation() == null) return null;
      addAll(Path.of(program.getLocation().toURI()), hashes);
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return null;
    }
    return hashes;
  }

  private static void addAll(Path program, Hashes hashes) throws IOException {
    if (Files.isRegularFile(program)) {
      try (CheckedInputStream jar =
          new CheckedInputStream(Files.newInputStream(program), new CRC32())) {
        jar.transferTo(OutputStream.nullOutputStream());
        hashes.add(Files.size(program) + " " + jar.getChecksum().getValue());
      }
      return;
    }
    try (Stream<Path> files = Files.walk(program)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        hashes.add(program.relativize(file).toString()).add(Files.readAllBytes(file));
      }
    }
  }
}
