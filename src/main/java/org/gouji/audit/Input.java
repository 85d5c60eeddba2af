package org.gouji.audit;

import java.nio.file.Path;
import java.util.List;

/**
 * A document to audit.
 *
 * @param report its name in outputs
 * @param file where its bytes are
 * @param entry its place among the entries of the archive that the file is, from 0; in archives in
 *     archives one place for each; empty if the file itself is the document
 */
public record Input(String report, Path file, List<Integer> entry) {

  public Input {
    entry = List.copyOf(entry);
  }

  public Input(String report, Path file) {
    this(report, file, List.of());
  }
}
