package org.gouji.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gouji.audit.Auditor;
import org.gouji.finding.Lang;

/** What an audit costs with 40 rules and with 400. */
final class RuleNumbers {

  private static final int FEW = 40;
  private static final int MANY = 400;
  private static final String RULE = ".rule.txt";

  private RuleNumbers() {}

  /**
   * Prints the times and their ratio.
   *
   * @param rules the shipped pack, which has fewer rules than the smaller number or cuts down to it
   * @param folder an empty folder for the packs
   */
  static void print(Path rules, Path folder, List<Path> pages, PrintStream out) throws IOException {
    Auditor few = Auditor.load(pack(rules, folder.resolve("few"), FEW), Lang.ZH);
    Auditor many = Auditor.load(pack(rules, folder.resolve("many"), MANY), Lang.ZH);
    for (Path page : pages) {
      byte[] content = Files.readAllBytes(page);
      String name = page.getFileName().toString();
      double[] micros =
          Stopwatch.medianMicros(
              List.of(() -> few.audit(name, content), () -> many.audit(name, content)));
      out.printf(
          Locale.ROOT,
          "%s: %d rules %.0f us, %d rules %.0f us, ratio %.2f%n",
          name,
          few.pack().rules().size(),
          micros[0],
          many.pack().rules().size(),
          micros[1],
          micros[1] / micros[0]);
    }
  }

  /** The pack with as many rules: some sentence rules left out, or repeated under other ids. */
  private static Path pack(Path rules, Path to, int number) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(rules)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    List<Path> sentences = new ArrayList<>();
    int others = 0;
    for (Path file : files) {
      if (file.toString().endsWith(RULE)) {
        sentences.add(file);
      } else {
        copy(file, to.resolve(rules.relativize(file).toString()));
        if (file.endsWith("rule.yaml")) others++;
      }
    }
    for (int i = 0; i < number - others; i++) {
      Path file = sentences.get(i % sentences.size());
      String id = file.getFileName().toString().replace(RULE, "");
      int round = i / sentences.size();
      String other = round == 0 ? id : id + "-" + round;
      Path copy = to.resolve(rules.relativize(file).toString()).resolveSibling(other + RULE);
      Files.createDirectories(copy.getParent());
      Files.writeString(copy, Files.readString(file).replace(id, other));
    }
    return to;
  }

  private static void copy(Path file, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(file, to);
  }
}
