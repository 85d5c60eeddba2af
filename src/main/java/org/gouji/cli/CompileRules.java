package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.audit.Auditor;
import org.gouji.form.FormException;
import org.gouji.rule.Packs;
import org.gouji.rule.RulePackException;

/** Compiles the shipped rules when the program is built: {@code CompileRules RULES JAR}. */
public final class CompileRules {

  private CompileRules() {}

  /** Rules with a mistake make no jar; the program itself says what is wrong with them. */
  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[1]);
    Files.deleteIfExists(jar);
    try {
      Path rules = Path.of(args[0]);
      Auditor.compile(rules, jar, kept -> Wiring.Beyond.load(Packs.of(rules), kept));
    } catch (RulePackException | FormException e) {
      System.err.println(e.getMessage());
    }
  }
}
