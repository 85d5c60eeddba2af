package org.gouji.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The mark of a run in its own folder: a file that stays locked as long as its process lives. */
final class Alive implements Closeable {

  private static final String FILE = "lock";

  /** After so long a folder without the mark is nobody's. */
  private static final Duration UNMARKED = Duration.ofDays(1);

  private final @Nullable FileChannel held;

  private Alive(@Nullable FileChannel held) {
    this.held = held;
  }

  /** Marks a folder, as far as its file system can. */
  static Alive in(Path folder) {
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() != null) return new Alive(channel);
      channel.close();
    } catch (IOException e) {
      // then the folder is told by its age
    }
    return new Alive(null);
  }

  /** Whether the run whose folder it is may still write to it. */
  static boolean isAlive(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      if (!Files.exists(file)) {
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

  @Override
  public void close() throws IOException {
    if (held != null) held.close();
  }
}
