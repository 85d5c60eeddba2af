package org.gouji.audit;

import java.nio.file.Path;

/**
 * A document to audit.
 *
 * @param report its name in outputs
 * @param file where its bytes are
 * @param entry its place among the entries of the archive that the file is, from 0; -1 if the file
 *     itself is the document
 */
public record Input(String report, Path file, int entry) {

  public Input(String report, Path file) {
    this(report, file, -1);
  }
}
