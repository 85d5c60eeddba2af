package org.gouji.store;

import java.util.List;
import java.util.Map;

/**
 * The outputs that a run put in their places.
 *
 * @param basis digest of all that they depend on beside the documents' bytes and what the store had
 * @param others digest of what the store had of other documents when the run began
 * @param own digest of what the run left in the store of its documents
 * @param files by name of each output, what its bytes are known again by
 * @param exitCode what the run came to
 * @param said what it said, line by line
 */
public record Placed(
    String basis,
    String others,
    String own,
    Map<String, String> files,
    int exitCode,
    List<String> said) {

  public Placed {
    files = Map.copyOf(files);
    said = List.copyOf(said);
  }
}
