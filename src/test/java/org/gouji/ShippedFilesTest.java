package org.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedFilesTest {

  /** Built under the POSIX locale, the zip would leave out other files without a word. */
  @ParameterizedTest
  @ValueSource(strings = {"rules", "reports-in"})
  void haveNamesInAscii(String folder) throws IOException {
    Path root = Path.of(folder);
    if (!Files.exists(root)) return;
    try (Stream<Path> files = Files.walk(root)) {
      assertThat(files).allMatch(ShippedFilesTest::isAscii, "named in ASCII");
    }
  }

  private static boolean isAscii(Path path) {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(path.toString());
  }
}
