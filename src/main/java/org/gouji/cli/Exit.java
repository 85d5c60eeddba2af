package org.gouji.cli;

/** The exit codes. */
final class Exit {

  static final int CLEAN = 0;
  static final int FINDING = 1;
  static final int USAGE = 2;
  static final int RULES = 3;
  static final int INCOMPLETE = 4;
  static final int INTERNAL = 5;

  private Exit() {}
}
