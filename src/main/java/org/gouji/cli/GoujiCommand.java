package org.gouji.cli;

import picocli.CommandLine.Command;

/** {@code gouji}, the parent of all commands. */
@Command(name = "gouji", mixinStandardHelpOptions = true, sortOptions = false)
final class GoujiCommand {

  GoujiCommand() {}
}
