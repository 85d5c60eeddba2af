package org.gouji.audit;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.audit.PassedOver.Reason;
import org.jspecify.annotations.Nullable;

/** Walks one PATH, links followed, and sorts what stands there into documents and the rest. */
final class FolderWalk extends SimpleFileVisitor<Path> {

  final List<Path> files = new ArrayList<>();
  final List<PassedOver> passedOver = new ArrayList<>();
  final List<Path> settings = new ArrayList<>();
  final List<RunProblem> problems = new ArrayList<>();

  private final Path root;
  private final Path realRoot;
  private final @Nullable Path output;
  private final Set<String> outputNames;
  private final Set<Path> visited = new TreeSet<>();

  /**
   * @param root a file or folder
   * @param output the folder that the run writes to, as a real path; null where there is none yet
   * @param outputNames names of the files that a run writes
   */
  FolderWalk(Path root, @Nullable Path output, Set<String> outputNames) throws IOException {
    this.root = root;
    this.realRoot = root.toRealPath();
    this.output = output;
    this.outputNames = outputNames;
  }

  void walk() throws IOException {
    Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
  }

  /** The path below the root with {@code /}; of the root itself, its name. */
  String name(Path path) {
    if (path.equals(root)) return lastName(root);
    StringBuilder name = new StringBuilder();
    for (Path part : root.relativize(path)) {
      name.append(name.isEmpty() ? "" : "/").append(part);
    }
    return name.toString();
  }

  /** Whether no link stands between the root and a file of it. */
  boolean direct(Path file, Path real) {
    return file.equals(root) || real.equals(realRoot.resolve(root.relativize(file)));
  }

  static String lastName(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    Path real = folder.toRealPath();
    if (folder.equals(root)) {
      visited.add(real);
      return FileVisitResult.CONTINUE;
    }
    if (real.equals(output)) return skip(folder, Reason.OUTPUT);
    boolean inTop = root.equals(folder.getParent()) && realRoot.equals(output);
    if (inTop && outputNames.contains(lastName(folder))) return skip(folder, Reason.OUTPUT);
    if (NameFilter.hidden(lastName(folder))) return skip(folder, Reason.HIDDEN);
    return visited.add(real) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
  }

  private FileVisitResult skip(Path folder, Reason reason) {
    passedOver.add(new PassedOver(name(folder) + "/", reason));
    return FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    boolean inTop = !file.equals(root) && root.equals(file.getParent());
    String last = lastName(file);
    Reason reason = NameFilter.reason(last);
    if (reason == null && attributes.isOther()) reason = Reason.SPECIAL_FILE;
    if (reason == null && SavedPages.part(name(file), it -> Files.exists(root.resolve(it)))) {
      reason = Reason.SAVED_PAGE;
    }
    if (reason == null && inTop && realRoot.equals(output) && outputNames.contains(last)) {
      reason = Reason.OUTPUT;
    }
    if (reason != null) {
      passedOver.add(new PassedOver(name(file), reason));
    } else if (inTop && NameFilter.setting(last)) {
      settings.add(file);
    } else {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException failure) {
    if (!(failure instanceof FileSystemLoopException)) {
      String detail = failure.getClass().getSimpleName();
      problems.add(new RunProblem("unreadable-folder", name(path), detail));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
    if (failure != null) visitFileFailed(folder, failure);
    return FileVisitResult.CONTINUE;
  }
}
