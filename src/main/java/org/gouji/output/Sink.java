package org.gouji.output;

import java.io.Closeable;
import java.io.IOException;
import org.gouji.collection.Assessed;

/** An output file in the making, which takes the results one by one. */
interface Sink extends Closeable {

  void accept(Assessed assessed) throws IOException;

  /** Takes a report that is not there; nothing where only documents matter. */
  default void acceptMissing(Assessed assessed) throws IOException {}

  /** Writes what only the whole run tells; nothing is accepted after it. */
  void finish(RunSummary summary) throws IOException;
}
