package org.gouji.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version that the build gave this program. */
final class Version {

  private static final String PROPERTIES = "/META-INF/maven/org.gouji/gouji/pom.properties";

  private Version() {}

  /** The version; {@code dev} where the program was not packaged. */
  static String get() {
    try (InputStream in = Version.class.getResourceAsStream(PROPERTIES)) {
      if (in == null) return "dev";
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "dev");
    } catch (IOException e) {
      return "dev";
    }
  }
}
