package org.gouji.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.output.WriteFailure.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A folder beside the outputs where a run writes, so that what stands in the outputs' folder is
 * either all of the last run that ended well or all of this one.
 */
final class Staging implements Closeable {

  private static final String PREFIX = ".gouji-";
  static final String OLD = "old";

  /** Where this run's outputs are left if they cannot replace the old ones. */
  static final String UNPLACED = "new";

  static final CopyOption[] REPLACE = {
    StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING
  };

  /** As long as a folder has its lock, what a killed run left of it can be told. */
  private static final Comparator<Path> LOCK_LAST =
      Comparator.comparing(path -> path.endsWith(Alive.FILE));

  /** Endings of the files in the folders that a run writes. */
  private static final Set<String> OURS = Set.of("js", "docx");

  private final Path folder;
  private final Path staging;
  private final Alive alive;
  private boolean closed;

  private Staging(Path folder, Alive alive) {
    this.folder = folder;
    this.staging = alive.folder();
    this.alive = alive;
  }

  static Staging in(Path folder) throws WriteFailure {
    try {
      if (!Files.isDirectory(folder)) Files.createDirectories(folder);
      recover(folder);
      Alive alive = Alive.in(folder, PREFIX);
      while (alive == null) alive = Alive.in(folder, PREFIX);
      return new Staging(folder, alive);
    } catch (IOException e) {
      if (!Files.isDirectory(folder)) {
        throw new WriteFailure(Reason.NO_FOLDER, folder.toString(), null, e);
      }
      throw WriteFailure.of(folder, folder.toString(), e);
    }
  }

  /**
   * Ends what a run that was killed had begun to place, puts back what one had taken out that could
   * not place all, and deletes what they left. What cannot be moved waits for the next run.
   */
  static void recover(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path left : all.filter(Staging::isLeft).toList()) {
        if (!Placement.end(left, folder)) putBack(left.resolve(OLD), folder);
        delete(left);
      }
    } catch (IOException e) {
      // the outputs do not depend on it, and the next run tries again
    }
  }

  private static boolean isLeft(Path path) {
    return path.getFileName().toString().startsWith(PREFIX)
        && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
        && !Alive.isAlive(path);
  }

  private static void putBack(Path old, Path folder) throws IOException {
    if (!Files.isDirectory(old)) return;
    try (Stream<Path> taken = Files.list(old)) {
      for (Path each : taken.toList()) {
        Path place = folder.resolve(each.getFileName().toString());
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) Files.move(each, place);
      }
    }
  }

  Path file(String name) {
    return staging.resolve(name);
  }

  /**
   * Moves files and folders into the outputs' folder: all of them, or none. A folder takes the
   * place of the one of an earlier run; where this run has none, that one goes.
   */
  synchronized void place(List<String> names) throws WriteFailure {
    if (closed) throw new WriteFailure(Reason.OTHER, folder.toString(), null, null);
    Path old = staging.resolve(OLD);
    Deque<String> placed = new ArrayDeque<>();
    String current = "";
    try {
      Files.createDirectory(old);
      for (String name : names) {
        current = name;
        if (isFolder(name)) checkOurs(folder.resolve(name));
        else keep(folder.resolve(name), old.resolve(name));
      }
      Placement placement = Placement.begin(staging, names);
      for (String name : names) {
        current = name;
        placed.push(name);
        placement.place(name, folder);
      }
    } catch (IOException e) {
      Placement.giveUp(staging);
      undo(placed, old);
      throw new WriteFailure(Reason.NOT_REPLACED, current, leave(names), e);
    }
    removeUnplaced(names);
  }

  /** Whether a name is that of a folder, which has no ending. */
  static boolean mayBeFolder(String name) {
    return name.indexOf('.') < 0;
  }

  private boolean isFolder(String name) {
    return mayBeFolder(name) && Files.isDirectory(folder.resolve(name));
  }

  private static String ending(Path path) {
    String name = path.toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** A folder in which somebody keeps something else is not to be thrown away. */
  private static void checkOurs(Path old) throws IOException {
    try (Stream<Path> inside = Files.list(old)) {
      boolean ours = inside.allMatch(path -> OURS.contains(ending(path)));
      if (!ours) throw new IOException("a folder with other files: " + old.getFileName());
    }
  }

  private static void keep(Path target, Path copy) throws IOException {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) return;
    if (Files.isDirectory(target)) throw new IOException("a folder: " + target.getFileName());
    try {
      Files.createLink(copy, target);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(target, copy, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private void undo(Deque<String> placed, Path old) {
    for (String name : placed) {
      try {
        Path target = folder.resolve(name);
        if (Files.exists(target) && !Files.exists(file(name)))
          Files.move(target, file(name), REPLACE);
        if (!Files.exists(target)) Files.move(old.resolve(name), target, REPLACE);
      } catch (IOException e) {
        // the sentence about the first failure is all there is to say
      }
    }
  }

  private @Nullable String leave(List<String> names) {
    Path unplaced = folder.resolve(UNPLACED);
    try {
      Files.createDirectories(unplaced);
      for (String name : names) {
        if (!Files.exists(file(name))) continue;
        if (mayBeFolder(name)) delete(unplaced.resolve(name));
        Files.move(file(name), unplaced.resolve(name), REPLACE);
      }
      return unplaced.toString();
    } catch (IOException e) {
      return null;
    }
  }

  private void removeUnplaced(List<String> names) {
    Path unplaced = folder.resolve(UNPLACED);
    try {
      for (String name : names) delete(unplaced.resolve(name));
      Files.deleteIfExists(unplaced);
    } catch (IOException e) {
      // it holds something else, or is held: no output depends on it
    }
  }

  /** Deletes what was not placed; waits while something is being placed. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    alive.close();
    delete(staging);
  }

  private static void delete(Path path) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      List<Path> inside;
      try (Stream<Path> list = Files.list(path)) {
        inside = list.sorted(LOCK_LAST).toList();
      } catch (NoSuchFileException e) {
        return;
      }
      for (Path each : inside) delete(each);
    }
    Files.deleteIfExists(path);
  }
}
