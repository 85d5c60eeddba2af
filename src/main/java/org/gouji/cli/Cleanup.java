package org.gouji.cli;

import org.gouji.output.Outputs;

/** Removes half-written files if the run is broken off from outside. */
final class Cleanup implements AutoCloseable {

  private final Thread hook;

  Cleanup(Outputs outputs) {
    hook = new Thread(outputs::close);
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // shutting down already
    }
  }
}
