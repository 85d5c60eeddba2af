package org.gouji.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * The native part of SQLite, kept from run to run. Left alone, the driver copies it into a new
 * temporary file at every start, and on Windows leaves that file there.
 */
public final class SqliteLibrary {

  private static final String FOLDER = "org.sqlite.lib.path";
  private static final String FILE = "org.sqlite.lib.name";

  private SqliteLibrary() {}

  /**
   * Has the driver load its native part from a folder, to which it is copied the first time. Where
   * that fails the driver does as it would.
   *
   * @param cache where copies are kept, made where it does not exist; null for nowhere
   */
  public static void keepIn(@Nullable Path cache) {
    if (cache == null || System.getProperty(FOLDER) != null) return;
    try {
      String system = System.getProperty("os.name") + "-" + System.getProperty("os.arch");
      String name =
          (version() + "-" + system).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "");
      Path folder = cache.resolve("sqlite").resolve(name);
      Path file = folder.resolve(System.mapLibraryName("sqlitejdbc"));
      if (!Files.isRegularFile(file)) copy(file);
      System.setProperty(FOLDER, folder.toString());
      System.setProperty(FILE, file.getFileName().toString());
    } catch (IOException | RuntimeException e) {
      // the driver makes a copy of its own
    }
  }

  /** Name of the driver's jar. */
  private static String version() throws IOException {
    CodeSource source = JDBC.class.getProtectionDomain().getCodeSource();
    if (source == null) throw new IOException("no jar");
    String jar = source.getLocation().getPath();
    return jar.substring(jar.lastIndexOf('/') + 1);
  }

  private static void copy(Path file) throws IOException {
    String resource =
        LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
    try (InputStream in = JDBC.class.getResourceAsStream(resource)) {
      if (in == null) throw new IOException("no " + resource);
      Files.createDirectories(file.getParent());
      Path draft = Files.createTempFile(file.getParent(), "copy", ".part");
      try {
        Files.copy(in, draft, StandardCopyOption.REPLACE_EXISTING);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    }
  }
}
