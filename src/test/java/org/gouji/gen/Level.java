package org.gouji.gen;

/** The kinds of agency that the duties of a report depend on. */
enum Level {
  DEPARTMENT,
  GOVERNMENT,
  TOWNSHIP,
  BRANCH;

  boolean isGovernment() {
    return this == GOVERNMENT || this == TOWNSHIP;
  }
}
