package org.gouji.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a command.
 *
 * @param out data
 * @param err log and progress
 * @param folder the current directory
 * @param home where this program is installed; null where unknown
 * @param display how progress is shown
 * @param loader what makes the auditor
 */
record Context(
    PrintStream out,
    PrintStream err,
    Path folder,
    @Nullable Path home,
    Display display,
    Engine.Loader loader) {

  /** How progress is shown. */
  enum Display {
    COLOURED_BAR,
    PLAIN_BAR,
    LINES
  }

  Path resolve(Path path) {
    return folder.resolve(path);
  }

  /** A folder that has a default: in the current directory if there, else where we live. */
  Path standard(String name) {
    Path here = folder.resolve(name);
    if (home == null || Files.exists(here)) return here;
    Path there = home.resolve(name);
    return Files.exists(there) ? there : here;
  }
}
