package org.gouji.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The mark of a run in its own folder: a file that stays locked as long as its process lives. */
final class Alive implements Closeable {

  static final String FILE = "lock";

  /** After so long a folder without the mark is nobody's. */
  private static final Duration UNMARKED = Duration.ofDays(1);

  private final Path folder;
  private final @Nullable FileChannel held;

  private Alive(Path folder, @Nullable FileChannel held) {
    this.folder = folder;
    this.held = held;
  }

  /**
   * Makes a folder with the mark, as far as the file system can lock.
   *
   * @param parent the folder that it is made in
   * @return null where another run took the new folder, still empty, for one that was left
   */
  static @Nullable Alive in(Path parent, String prefix) throws IOException {
    Path folder = Files.createTempDirectory(parent, prefix);
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() != null) return new Alive(folder, channel);
      channel.close();
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      // then the folder is told by its age
    }
    return new Alive(folder, null);
  }

  /** The folder. */
  Path folder() {
    return folder;
  }

  /** Whether the run whose folder it is may still write to it. */
  static boolean isAlive(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        if (isEmpty(folder)) return false;
        Instant changed = Files.getLastModifiedTime(folder).toInstant();
        return changed.isAfter(Instant.now().minus(UNMARKED));
      }
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        return channel.tryLock() == null;
      }
    } catch (IOException | OverlappingFileLockException e) {
      return true;
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  @Override
  public void close() throws IOException {
    if (held != null) held.close();
  }
}
