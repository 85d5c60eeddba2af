package org.gouji.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Keeps the options of a run as words that mean the same in every folder. */
final class OptionWords {

  /** What says how a run is made, not what comes of it; the store's address may hold a password. */
  private static final Set<String> NOT_KEPT =
      Set.of("--output", "--store", "--full", "--threads", "--help", "--version");

  private final Context context;

  OptionWords(Context context) {
    this.context = context;
  }

  List<String> of(ParseResult parsed) {
    List<String> words = new ArrayList<>();
    for (OptionSpec option : parsed.matchedOptions()) {
      String name = option.longestName();
      if (NOT_KEPT.contains(name)) continue;
      if (option.arity().max() == 0) {
        words.add(name);
      } else if (isPath(option)) {
        for (String value : option.originalStringValues()) {
          words.add(name + "=" + context.resolve(Path.of(value)).toAbsolutePath().normalize());
        }
      } else {
        for (String value : option.originalStringValues()) words.add(name + "=" + value);
      }
    }
    return words;
  }

  private static boolean isPath(OptionSpec option) {
    return option.auxiliaryTypes()[0] == Path.class;
  }
}
