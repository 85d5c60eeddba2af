package org.gouji.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a user's caches belong; whatever lies there can be deleted at any time. */
final class CacheFolder {

  private CacheFolder() {}

  /**
   * The folder for this program.
   *
   * @param environment the variables of the process
   * @param home the user's folder; null or empty where unknown
   * @param windows whether this is Windows
   * @return {@code %LOCALAPPDATA%\gouji} on Windows, else {@code $XDG_CACHE_HOME/gouji} or {@code
   *     ~/.cache/gouji}; null where none is known
   */
  static @Nullable Path of(
      Map<String, String> environment, @Nullable String home, boolean windows) {
    try {
      Path given = absolute(environment.get(windows ? "LOCALAPPDATA" : "XDG_CACHE_HOME"));
      if (given != null) return given.resolve("gouji");
      Path user = absolute(home);
      if (user == null) return null;
      Path local = windows ? user.resolve("AppData").resolve("Local") : user.resolve(".cache");
      return local.resolve("gouji");
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static @Nullable Path absolute(@Nullable String text) {
    if (text == null || text.isEmpty()) return null;
    Path path = Path.of(text);
    return path.isAbsolute() ? path : null;
  }
}
