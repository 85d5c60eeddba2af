package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("changes properties of the system")
class SqliteLibraryTest {

  private static final String FOLDER = "org.sqlite.lib.path";
  private static final String FILE = "org.sqlite.lib.name";

  @TempDir Path cache;
  private @Nullable String folder;
  private @Nullable String file;

  @BeforeEach
  void remember() {
    folder = System.clearProperty(FOLDER);
    file = System.clearProperty(FILE);
  }

  @AfterEach
  void restore() {
    System.clearProperty(FOLDER);
    System.clearProperty(FILE);
    if (folder != null) System.setProperty(FOLDER, folder);
    if (file != null) System.setProperty(FILE, file);
  }

  @Test
  void aCopyIsKeptAndUsedAgain() throws IOException {
    SqliteLibrary.keepIn(cache);
    Path copy = Path.of(System.getProperty(FOLDER), System.getProperty(FILE));
    assertThat(copy).startsWith(cache).isNotEmptyFile();
    Files.writeString(copy, "known");
    System.clearProperty(FOLDER);
    SqliteLibrary.keepIn(cache);
    assertThat(copy).hasContent("known");
    try (Stream<Path> all = Files.walk(cache)) {
      assertThat(all.filter(Files::isRegularFile).toList()).isEqualTo(List.of(copy));
    }
  }

  @Test
  void withoutAFolderTheDriverDoesAsItWould() throws IOException {
    SqliteLibrary.keepIn(null);
    Path noFolder = Files.writeString(cache.resolve("file"), "");
    SqliteLibrary.keepIn(noFolder);
    assertThat(System.getProperty(FOLDER)).isNull();
  }
}
