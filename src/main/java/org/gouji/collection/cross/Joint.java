package org.gouji.collection.cross;

import java.util.List;

/**
 * Files that may make one report together.
 *
 * @param text name of the file with the text
 * @param parts names of those with tables, at least one, no table in two of them
 */
public record Joint(String text, List<String> parts) {

  public Joint {
    parts = List.copyOf(parts);
  }
}
