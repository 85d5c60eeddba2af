package org.gouji.audit;

import java.nio.file.Path;

/**
 * A settings file in the top folder of a PATH.
 *
 * @param name its name in outputs and messages; where several PATHs have one, with the PATH's last
 *     name before it
 * @param file where it is
 */
public record Setting(String name, Path file) {

  /** Whether it is the settings file of a name, such as {@code roster.csv}. */
  public boolean is(String fileName) {
    return FolderWalk.lastName(file).equalsIgnoreCase(fileName);
  }
}
