package org.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedFilesTest {

  /** Built under the POSIX locale, the zip would leave out other files without a word. */
  @Test
  void haveNamesInAscii() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("src/main", "rules", "reports-in")) {
      if (!Files.exists(Path.of(folder))) continue;
      try (Stream<Path> walk = Files.walk(Path.of(folder))) {
        walk.forEach(files::add);
      }
    }
    assertThat(files).isNotEmpty().allMatch(ShippedFilesTest::isAscii, "named in ASCII");
  }

  private static boolean isAscii(Path path) {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(path.toString());
  }
}
