package org.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Outputs take the place of earlier ones together, whenever a run is killed. */
class StagingTest {

  private static final List<String> NAMES =
      List.of("facts.jsonl", "notices", "run.json", "index.html", "index-data");

  private static final Map<String, String> BEFORE =
      Map.of(
          "facts.jsonl",
          "before",
          "notices/a.docx",
          "before",
          "run.json",
          "before",
          "index-data/r0.js",
          "before",
          "index-data/r1.js",
          "before");

  private static final Map<String, String> AFTER =
      Map.of(
          "facts.jsonl",
          "after",
          "run.json",
          "after",
          "index.html",
          "after",
          "index-data/r0.js",
          "after");

  @TempDir Path folder;

  @Test
  void allTakeTheirPlaces() throws IOException {
    write(folder, BEFORE);
    try (Staging staging = Staging.in(folder)) {
      AFTER.forEach((name, text) -> write(staging.file(name), text));
      staging.place(NAMES);
    }
    assertThat(files()).isEqualTo(AFTER);
  }

  @Test
  void noneDoesWhereOneCannot() throws IOException {
    write(folder, BEFORE);
    Files.createDirectory(folder.resolve("index.html"));
    write(folder.resolve("index.html/mine"), "kept");
    try (Staging staging = Staging.in(folder)) {
      AFTER.forEach((name, text) -> write(staging.file(name), text));
      assertThatThrownBy(() -> staging.place(NAMES)).isInstanceOf(WriteFailure.class);
    }
    Map<String, String> found = files();
    AFTER.forEach((name, text) -> assertThat(found).containsEntry("new/" + name, text));
    BEFORE.forEach((name, text) -> assertThat(found).containsEntry(name, text));
  }

  /** Killed after so many outputs were placed. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void theNextRunPlacesWhatAKilledOneDidNot(int placed) throws IOException {
    write(folder, BEFORE);
    Path left = left();
    Placement placement = Placement.begin(left, NAMES);
    for (String name : NAMES.subList(0, placed)) placement.place(name, folder);
    Outputs.recover(folder);
    assertThat(files()).isEqualTo(AFTER);
  }

  @Test
  void theNextRunPlacesAFolderWhoseEarlierOneIsTakenAway() throws IOException {
    write(folder, BEFORE);
    Path left = left();
    Placement.begin(left, NAMES);
    Files.move(folder.resolve("index-data"), left.resolve("old/index-data"));
    Outputs.recover(folder);
    assertThat(files()).isEqualTo(AFTER);
  }

  @Test
  void whatWasNotBegunIsNotPlaced() throws IOException {
    write(folder, BEFORE);
    left();
    Outputs.recover(folder);
    assertThat(files()).isEqualTo(BEFORE);
  }

  /** What a killed run left: finished outputs, and a lock that nobody holds. */
  private Path left() throws IOException {
    Path left = folder.resolve(".gouji-1");
    write(left, AFTER);
    write(left.resolve("lock"), "");
    Files.createDirectory(left.resolve("old"));
    return left;
  }

  private static void write(Path folder, Map<String, String> files) {
    files.forEach((name, text) -> write(folder.resolve(name), text));
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        found.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return found;
  }
}
