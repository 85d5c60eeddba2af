package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.codec.Kept;
import org.gouji.collection.cross.CollectionSettings;
import org.gouji.extract.Extractor;
import org.gouji.form.FormException;
import org.gouji.form.Forms;
import org.gouji.rule.Packs;
import org.gouji.rule.RuleCase;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where a row of a sheet says something else, a case of a rule fails. Those of which it is known
 * that none does are tried with {@code -Dgouji.mutants=true} alone.
 */
class SheetMutationTest {

  private static final Path RULES = Path.of("rules");

  /** Which rules look at what a row says, by the sheet and how the row begins. */
  private static final Map<String, String> TURNING = new LinkedHashMap<>();

  static {
    TURNING.put("forms/identities.csv T2", "ARITH-00[45]");
    TURNING.put("forms/identities.csv T3", "ARITH-001");
    TURNING.put("forms/identities.csv T4", "ARITH-002");
    TURNING.put("forms/identities.csv S", "ARITH-00[3679]");
    TURNING.put("forms/sections.csv", "SECT-00[12]");
    TURNING.put("forms/labels.csv", "TMPL-00[34]");
    TURNING.put("vocabulary/topics.csv", "SECT-00[3456]");
    TURNING.put("vocabulary/claims.csv", "NARR-00[1234]");
    TURNING.put("vocabulary/phrases.csv 说到信息处理费", "FEE-00.");
    TURNING.put("vocabulary/phrases.csv 没有", "FEE-00.");
    TURNING.put("vocabulary/phrases.csv 不提", "FEE-00.");
    TURNING.put("vocabulary/phrases.csv 博彩", "PROV-001");
    TURNING.put("vocabulary/phrases.csv 派出", "SECT-00[345]|ARITH-012");
    TURNING.put("vocabulary/phrases.csv 乡镇", "SECT-00[345]|ARITH-012");
    TURNING.put("vocabulary/phrases.csv 县级", "SECT-00[345]|ARITH-012");
    TURNING.put("vocabulary/phrases.csv 可能", "SECT-00[345]|ARITH-012");
    TURNING.put("vocabulary/phrases.csv 部门", "SECT-00[345]|ARITH-012");
    TURNING.put("vocabulary/phrases.csv", "NARR-00[1234]");
    TURNING.put("continuity/years.csv", "CONT-00[12]");
    TURNING.put("continuity/cells.csv", "CONT-00[345]");
    TURNING.put("timeliness/deadlines.csv", "TIME-001|SUBM-001");
    TURNING.put("comparing.csv", "CONT-00[34]|DUPL-00[12]|SUBM-001");
  }

  private static final String KEY = "forms";

  /** The forms as they are, for the words are read with them. */
  private final byte[] forms = keptForms();

  @TempDir Path folder;

  private final CaseFacts cases = new CaseFacts(RULES);

  @Test
  void everyRowCounts() throws IOException {
    copyRules();
    List<SheetMutants.Mutant> mutants = SheetMutants.of(RULES);
    List<String> known = known();
    boolean all = Boolean.getBoolean("gouji.mutants");
    List<String> survivors = new ArrayList<>();
    for (SheetMutants.Mutant mutant : mutants) {
      String name = mutant.path() + " " + mutant.what();
      if (known.contains(name) && !all) continue;
      Path file = folder.resolve(mutant.path());
      Files.writeString(file, mutant.text());
      if (!isFound(mutant)) survivors.add(name);
      Files.copy(RULES.resolve(mutant.path()), file, StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(mutants).hasSizeGreaterThan(180);
    assertThat(mutants).extracting(it -> it.path() + " " + it.what()).containsAll(known);
    assertThat(survivors)
        .as("add a case that fails, or a line with the reason to sheet-mutants.txt")
        .isEqualTo(all ? known : List.of());
  }

  private static byte[] keptForms() {
    Kept kept = Kept.empty();
    Forms.load(RULES.resolve("forms"), kept);
    return kept.bytes(KEY);
  }

  private Kept forms() {
    return Kept.of(forms, KEY);
  }

  private boolean isFound(SheetMutants.Mutant mutant) throws IOException {
    String row = mutant.path() + " " + mutant.what();
    String turning =
        TURNING.entrySet().stream()
            .filter(it -> row.startsWith(it.getKey()))
            .findFirst()
            .orElseThrow()
            .getValue();
    boolean ofMany = mutant.path().matches("(?!forms|vocabulary).*");
    Extractor extractor;
    CollectionSettings settings;
    try {
      extractor =
          ofMany
              ? null
              : Extractor.load(
                  folder, mutant.path().startsWith("vocabulary") ? forms() : Kept.empty());
      settings = ofMany ? CollectionSettings.load(Packs.of(folder), Kept.empty()) : null;
    } catch (FormException e) {
      return true;
    }
    for (RuleInfo rule : cases.rules()) {
      if (ofMany != (rule.scope() == Scope.COLLECTION)) continue;
      if (!rule.id().matches(turning)) continue;
      for (RuleCase example : rule.cases()) {
        boolean met =
            ofMany ? cases.meets(rule, example, settings) : cases.meets(rule, example, extractor);
        if (!met) return true;
      }
    }
    return false;
  }

  private void copyRules() throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path to = folder.resolve(RULES.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  private static List<String> known() throws IOException {
    try (InputStream in = SheetMutationTest.class.getResourceAsStream("sheet-mutants.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
