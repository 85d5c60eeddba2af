package org.gouji.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

/** The version that the build gave this program. */
final class Version {

  private Version() {}

  /** The version; {@code dev} where the program was not packaged. */
  static String get() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }

  /** Tells builds apart, those of one version too, as far as their files' names and times do. */
  static String build() {
    try {
      Path place =
          Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return get() + " " + newest(place);
    } catch (URISyntaxException | IOException e) {
      return get();
    }
  }

  private static FileTime newest(Path place) throws IOException {
    if (Files.isRegularFile(place)) return Files.getLastModifiedTime(place);
    FileTime newest = FileTime.fromMillis(0);
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        FileTime time = Files.getLastModifiedTime(file);
        if (time.compareTo(newest) > 0) newest = time;
      }
    }
    return newest;
  }
}
