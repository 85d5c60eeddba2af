package org.gouji.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves finished outputs into their folder. A list of them is written before the first is moved, so
 * that another run can move the rest where this one is killed.
 */
final class Placement {

  /** The list, in the folder that the outputs come from; those that are to go have a sign. */
  private static final String LIST = "placing";

  private static final String GONE = "-";

  private final Path staging;
  private final List<String> lines;

  private Placement(Path staging, List<String> lines) {
    this.staging = staging;
    this.lines = lines;
  }

  /**
   * Begins to place.
   *
   * @param names of files and folders; a folder that is not there is to go from the outputs too
   */
  static Placement begin(Path staging, List<String> names) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String name : names) {
      boolean gone = Staging.mayBeFolder(name) && !Files.exists(staging.resolve(name));
      lines.add(gone ? GONE + name : name);
    }
    Path draft = Files.write(staging.resolve(LIST + ".part"), lines);
    Files.move(draft, staging.resolve(LIST), Staging.REPLACE);
    return new Placement(staging, lines);
  }

  /** Ends what was begun from a folder; false where nothing was. */
  static boolean end(Path staging, Path folder) throws IOException {
    Path list = staging.resolve(LIST);
    if (!Files.exists(list)) return false;
    Placement placement = new Placement(staging, Files.readAllLines(list));
    for (String line : placement.lines) {
      boolean gone = line.startsWith(GONE);
      String name = gone ? line.substring(GONE.length()) : line;
      if (gone || Files.exists(staging.resolve(name))) placement.place(name, folder);
    }
    return true;
  }

  /** Lets nobody end what could not be placed. */
  static void giveUp(Path staging) {
    try {
      Files.deleteIfExists(staging.resolve(LIST));
    } catch (IOException e) {
      // what is moved back is placed again by the next run
    }
  }

  /** Puts one in its place; an old folder is kept where the outputs come from. */
  void place(String name, Path folder) throws IOException {
    Path target = folder.resolve(name);
    boolean isFolder = Staging.mayBeFolder(name);
    if (isFolder && Files.isDirectory(target)) {
      Files.move(target, staging.resolve(Staging.OLD).resolve(name));
    }
    if (!lines.contains(GONE + name)) Files.move(staging.resolve(name), target, Staging.REPLACE);
  }
}
