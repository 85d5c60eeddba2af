package org.gouji.store;

import java.util.List;

/** Runs of which only the documents matter. */
final class FiledRuns {

  private FiledRuns() {}

  static void file(Store store, List<Filed> documents, List<String> given) throws StoreException {
    store.file("", run(documents, given));
  }

  static FiledRun run(List<Filed> documents, List<String> given) {
    return new FiledRun(
        List.of(), given, List.of(), documents, List.of(), List.of(), List.of(), List.of());
  }
}
