package org.gouji.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the rules of a run lie.
 *
 * @param rules folder of the whole pack at the bottom
 * @param overlays folders of what is laid on it, the lowest first
 * @param allowDrl whether overlays may hold DRL, which can do whatever a program can
 */
public record Packs(Path rules, List<Path> overlays, boolean allowDrl) {

  /** The folder below that of a pack that an office lays on it for itself. */
  public static final String LOCAL = "local";

  public Packs {
    overlays = List.copyOf(overlays);
  }

  /** A pack with nothing laid on it. */
  public static Packs of(Path rules) {
    return new Packs(rules, List.of(), false);
  }

  /** All folders, the topmost first: what is looked for there first is what counts. */
  public List<Path> fromTop() {
    List<Path> folders = new ArrayList<>();
    for (int i = overlays.size() - 1; i >= 0; i--) folders.add(overlays.get(i));
    folders.add(rules);
    return folders;
  }
}
