package org.gouji.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a store is.
 *
 * @param url as JDBC wants it
 * @param user null for the one of the address or the system
 * @param password null for the one of the address or none
 * @param origin tells machines apart that write to one store; empty in a file of a run's own
 */
public record Address(String url, @Nullable String user, @Nullable String password, String origin) {

  /** Name of the file beside the outputs. */
  public static final String FILE = "gouji.db";

  /** A file in a folder, which is there already. */
  public static Address in(Path folder) {
    return new Address("jdbc:sqlite:" + folder.resolve(FILE), null, null, "");
  }

  /** Whether it is a file of a run's own. */
  boolean isEmbedded() {
    return url.startsWith("jdbc:sqlite:");
  }

  /** Without the password, fit to be shown. */
  @Override
  public String toString() {
    return url.replaceFirst("(?i)(password=)[^&]*", "$1***").replaceFirst("//[^/@]*@", "//***@");
  }
}
