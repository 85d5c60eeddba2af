package org.gouji.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.audit.PassedOver.Reason;
import org.gouji.document.Limits;
import org.jspecify.annotations.Nullable;

/**
 * What a run reads.
 *
 * @param files the documents, sorted by name; the same whatever the order of the PATHs
 * @param passedOver what was not taken for a document, sorted by name
 * @param settings the settings in the top folders of the PATHs, sorted by name
 * @param problems folders that could not be listed
 */
public record Inputs(
    List<Input> files,
    List<PassedOver> passedOver,
    List<Setting> settings,
    List<RunProblem> problems) {

  /**
   * Lists the documents of some PATHs. A file that several of them reach counts once.
   *
   * @param paths files and folders, each of which exists
   * @param output the folder that the run writes to, which is not read; null where there is none
   * @param outputNames names of the files that a run writes there
   * @param limits how many entries an archive may have, and how far it may grow
   * @throws IOException if one of the PATHs is not there
   */
  public static Inputs scan(
      List<Path> paths, @Nullable Path output, Set<String> outputNames, Limits limits)
      throws IOException {
    SortedMap<Path, Path> roots = new TreeMap<>();
    for (Path path : paths) {
      roots.merge(path.toRealPath(), given(path), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    ReportNames names = new ReportNames();
    List<PassedOver> passedOver = new ArrayList<>();
    Map<Path, List<Path>> settings = new TreeMap<>();
    List<RunProblem> problems = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    for (Path root : roots.values()) {
      FolderWalk walk = new FolderWalk(root, output, outputNames);
      walk.walk();
      walk.files.stream()
          .map(file -> Found.of(file, walk))
          .sorted()
          .filter(found -> seen.add(found.real))
          .forEach(
              found -> add(found.path, root, walk.name(found.path), limits, names, passedOver));
      passedOver.addAll(walk.passedOver);
      settings.put(root, walk.settings);
      problems.addAll(walk.problems);
    }
    passedOver.sort(
        Comparator.comparing(PassedOver::name, CodePointOrder.INSTANCE)
            .thenComparing(PassedOver::reason));
    problems.sort(Comparator.comparing(RunProblem::report, CodePointOrder.INSTANCE));
    return new Inputs(names.inputs(), passedOver, named(settings), problems);
  }

  /**
   * The settings in the top folders of some PATHs; nothing else is looked at.
   *
   * @param paths files and folders, some of which may be gone
   * @throws IOException if a folder cannot be listed
   */
  public static List<Setting> settings(List<Path> paths) throws IOException {
    Map<Path, List<Path>> settings = new TreeMap<>();
    for (Path path : paths) {
      if (!Files.isDirectory(path)) continue;
      try (Stream<Path> files = Files.list(path.toRealPath())) {
        settings.put(
            path.toRealPath(),
            files
                .filter(file -> NameFilter.setting(FolderWalk.lastName(file)))
                .filter(Files::isRegularFile)
                .sorted()
                .toList());
      }
    }
    return named(settings);
  }

  /** The names of the settings; where those of two PATHs collide, the PATH's last name is added. */
  private static List<Setting> named(Map<Path, List<Path>> byRoot) {
    Map<String, Integer> counts = new HashMap<>();
    byRoot
        .values()
        .forEach(
            files -> files.forEach(it -> counts.merge(FolderWalk.lastName(it), 1, Integer::sum)));
    List<Setting> settings = new ArrayList<>();
    byRoot.forEach(
        (root, files) -> {
          for (Path file : files) {
            String name = FolderWalk.lastName(file);
            boolean alone = counts.getOrDefault(name, 0) < 2;
            settings.add(new Setting(alone ? name : FolderWalk.lastName(root) + "/" + name, file));
          }
        });
    settings.sort(Comparator.comparing(Setting::name, CodePointOrder.INSTANCE));
    return settings;
  }

  /** Adds a file, or the documents in it if it is an archive. */
  private static void add(
      Path file,
      Path root,
      String name,
      Limits limits,
      ReportNames names,
      List<PassedOver> passedOver) {
    List<Archive.Entry> entries = Archive.entries(file, limits);
    if (entries == null) {
      names.add(root, name, file, List.of());
      return;
    }
    Set<String> there = new HashSet<>();
    entries.forEach(entry -> there.add(entry.name()));
    for (Archive.Entry entry : entries) {
      String inside = name + "!/" + entry.name();
      Reason reason = NameFilter.inArchive(entry.name());
      if (reason == null && SavedPages.part(entry.name(), there::contains)) {
        reason = Reason.SAVED_PAGE;
      }
      if (reason == null) names.add(root, inside, file, entry.place());
      else passedOver.add(new PassedOver(inside, reason));
    }
  }

  /** The path as it was given, without {@code .} and {@code ..} where links allow. */
  private static Path given(Path path) throws IOException {
    Path plain = path.toAbsolutePath().normalize();
    return Files.exists(plain) && Files.isSameFile(plain, path) ? plain : path.toRealPath();
  }

  /** A file and where it really is; files come before the links that lead to them. */
  private record Found(Path path, Path real, boolean direct) implements Comparable<Found> {

    static Found of(Path file, FolderWalk walk) {
      try {
        Path real = file.toRealPath();
        return new Found(file, real, walk.direct(file, real));
      } catch (IOException e) {
        return new Found(file, file, true);
      }
    }

    @Override
    public int compareTo(Found other) {
      return direct == other.direct ? path.compareTo(other.path) : direct ? -1 : 1;
    }
  }
}
