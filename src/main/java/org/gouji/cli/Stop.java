package org.gouji.cli;

/** Ends a command early, with something to say to whoever called it. */
final class Stop extends Exception {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  Stop(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
