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

  /** Whether it is the settings file of a name such as {@code roster.csv}, or a workbook of it. */
  public boolean is(String fileName) {
    return stem(FolderWalk.lastName(file)).equalsIgnoreCase(stem(fileName));
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }
}
