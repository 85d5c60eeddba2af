package org.gouji;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** The real reports beside the project, which are not part of it. */
public final class Shared {

  private static final Path ROOT = Path.of(System.getProperty("gouji.shared", "../shared"));

  private Shared() {}

  /**
   * Finds a folder of real material. Where it is absent the running test is skipped, or fails if
   * the environment says {@code CI=true}.
   *
   * @param sub path below the root of that material
   */
  public static Path dir(String sub) {
    Path dir = ROOT.resolve(sub).toAbsolutePath().normalize();
    if (!Files.isDirectory(dir)) {
      String message = "No folder " + dir;
      if ("true".equals(System.getenv("CI"))) fail(message);
      abort(message);
    }
    return dir;
  }
}
