package org.gouji.cli;

/** The version that the build gave this program. */
final class Version {

  private Version() {}

  /** The version; {@code dev} where the program was not packaged. */
  static String get() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
