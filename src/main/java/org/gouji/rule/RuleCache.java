package org.gouji.rule;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compiled modules and what was read of packs, on disk, each behind its own SHA-256. What is stored
 * is code that will run, so files that others may write are not believed. It is only ever a short
 * cut: whatever goes wrong here, nothing is found or nothing is stored.
 */
final class RuleCache {

  private static final int DIGEST = 32;
  private static final int KEPT = 8;

  private final Path folder;
  private final String suffix;

  private RuleCache(Path folder, String suffix) {
    this.folder = folder;
    this.suffix = suffix;
  }

  /** The compiled modules of a folder. */
  static RuleCache ofModules(Path folder) {
    return new RuleCache(folder, ".rules");
  }

  /** What was read of packs, in a folder. */
  static RuleCache ofPacks(Path folder) {
    return new RuleCache(folder, ".pack");
  }

  byte @Nullable [] find(String key) {
    Path file = folder.resolve(key + suffix);
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !isOurs(file)) return null;
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length <= DIGEST) return null;
      byte[] module = Arrays.copyOfRange(bytes, DIGEST, bytes.length);
      return Arrays.equals(Hashes.of(module), Arrays.copyOf(bytes, DIGEST)) ? module : null;
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  void store(String key, byte[] module) {
    try {
      createFolder();
      Path temporary = Files.createTempFile(folder, "new", ".tmp"); // for the user only
      try {
        byte[] bytes = Arrays.copyOf(Hashes.of(module), DIGEST + module.length);
        System.arraycopy(module, 0, bytes, DIGEST, module.length);
        Files.write(temporary, bytes);
        move(temporary, folder.resolve(key + suffix));
      } finally {
        Files.deleteIfExists(temporary);
      }
      dropOldest();
    } catch (IOException | RuntimeException e) {
      return; // the next start compiles again
    }
  }

  private void createFolder() throws IOException {
    if (Files.isDirectory(folder)) return;
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(folder);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static boolean isOurs(Path file) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    return view == null
        || Set.copyOf(PosixFilePermissions.fromString("rw-------"))
            .containsAll(view.readAttributes().permissions());
  }

  private void dropOldest() throws IOException {
    List<Path> modules;
    try (Stream<Path> files = Files.list(folder)) {
      modules =
          files
              .filter(file -> file.toString().endsWith(suffix))
              .sorted(Comparator.comparingLong(RuleCache::modified).reversed())
              .toList();
    }
    for (Path old : modules.subList(Math.min(KEPT, modules.size()), modules.size())) {
      Files.deleteIfExists(old);
    }
  }

  private static long modified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      return 0;
    }
  }
}
