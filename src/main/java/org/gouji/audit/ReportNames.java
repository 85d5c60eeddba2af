package org.gouji.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each document a name of its own. */
final class ReportNames {

  private final List<Entry> entries = new ArrayList<>();

  /**
   * @param root the PATH that led to the file
   * @param name its name as far as that PATH is concerned
   * @param place its place in the archive that the file is; empty for the file itself
   */
  void add(Path root, String name, Path file, List<Integer> place) {
    entries.add(new Entry(root, name, file, place));
  }

  /** The documents by name. Names that several PATHs have in common begin with their folder's. */
  List<Input> inputs() {
    Map<String, Integer> uses = new HashMap<>();
    for (Entry entry : entries) uses.merge(entry.name, 1, Integer::sum);
    Set<String> taken = new HashSet<>();
    List<Input> inputs = new ArrayList<>(entries.size());
    List<Entry> colliding = new ArrayList<>();
    for (Entry entry : entries) {
      if (uses.getOrDefault(entry.name, 0) > 1) {
        colliding.add(entry);
      } else {
        taken.add(entry.name);
        inputs.add(new Input(entry.name, entry.file, entry.place));
      }
    }
    colliding.sort(Comparator.comparing(Entry::file));
    for (Entry entry : colliding)
      inputs.add(new Input(free(entry, taken), entry.file, entry.place));
    inputs.sort(Comparator.comparing(Input::report, CodePointOrder.INSTANCE));
    return List.copyOf(inputs);
  }

  private static String free(Entry entry, Set<String> taken) {
    String folder = entry.folder();
    String name = folder + "/" + entry.name;
    for (int number = 2; !taken.add(name); number++) {
      name = folder + "-" + number + "/" + entry.name;
    }
    return name;
  }

  private record Entry(Path root, String name, Path file, List<Integer> place) {
    /** The last name of the folder given, or of the folder that the file given is in. */
    String folder() {
      Path parent = root.equals(file) ? root.getParent() : root;
      return parent == null ? "" : FolderWalk.lastName(parent);
    }
  }
}
