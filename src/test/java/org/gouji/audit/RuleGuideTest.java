package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.rule.Packs;
import org.gouji.rule.RuleCase;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who writes what the guide to rules shows gets a rule that does what the guide says. */
class RuleGuideTest {

  private static final Path RULES = Path.of("rules");
  private static final Pattern FILE =
      Pattern.compile("`([a-z]+/[A-Za-z0-9-]+[a-z./]*)`[^`]*```\\w*\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void theRulesOfTheGuideWork() throws IOException {
    copyRules();
    Matcher listings = FILE.matcher(Files.readString(RULES.resolve("README.md")));
    int listed = 0;
    while (listings.find()) {
      write(listings.group(1), listings.group(2));
      listed++;
    }
    assertThat(listed).isEqualTo(12);
    check(
        List.of(
            "SECT-901",
            "SECT-902",
            "SECT-903",
            "SECT-904",
            "ARITH-901",
            "NARR-901",
            "TIME-901",
            "TMPL-901"));
  }

  @Test
  void theOverlayOfTheGuideWorks() throws IOException {
    theRulesOfTheGuideWork();
    Path local = folder.resolve(Packs.LOCAL);
    RulePack pack = RulePack.load(new Packs(folder, List.of(local), false), null);
    assertThat(pack.parts().get(1).name()).isEqualTo("某市补充规则");
    assertThat(pack.parts().get(1).changes()).hasSize(4);
    assertThat(pack.switchedOff()).extracting(it -> it.rule().id()).containsExactly("META-002");
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

  private void check(List<String> ids) throws IOException {
    Auditor auditor = Auditor.load(folder, Lang.ZH);
    for (String id : ids) {
      RuleInfo rule =
          auditor.pack().rules().stream()
              .filter(it -> it.id().equals(id))
              .findFirst()
              .orElseThrow();
      assertThat(rule.cases()).hasSizeGreaterThanOrEqualTo(2);
      for (RuleCase example : rule.cases()) {
        byte[] report = report(example).getBytes(StandardCharsets.UTF_8);
        List<String> flagged =
            auditor.audit(id, report).findings().stream().map(Finding::rule).toList();
        boolean wanted = example.expectation() == RuleCase.Expectation.FLAG;
        if (wanted && id.equals("ARITH-901")) {
          assertThat(likeliest(auditor, report))
              .containsExactly(
                  "applications.carriedOut.natural 3 2", "applications.carriedOut.total 3 2");
        }
        assertThat(flagged.contains(id)).as("%s %s", id, example.name()).isEqualTo(wanted);
      }
    }
  }

  /** What the findings of a sheet's identity say first should be corrected, and to what. */
  private static List<String> likeliest(Auditor auditor, byte[] report) {
    return auditor.audit("", report).findings().stream()
        .filter(finding -> finding.rule().equals("ARITH-901"))
        .flatMap(finding -> finding.alternatives().get(0).stream())
        .distinct()
        .map(it -> it.cell() + " " + it.found() + " " + it.suggested())
        .toList();
  }

  @Test
  void theSampleWorkbookHasRulesThatWork() throws IOException {
    copyRules();
    Path book = folder.resolve("section/本市.规则.xlsx");
    Files.copy(RULES.resolve("samples/rules.xlsx"), book);
    check(List.of("SECT-903", "ARITH-901"));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String report(RuleCase example) throws IOException {
    Path sample = folder.resolve("samples").resolve(example.data().get("base") + ".txt");
    String text = Files.readString(sample);
    if (example.data().get("change") instanceof List<?> changes) {
      for (Object change : changes) {
        Map<?, ?> edit = (Map<?, ?>) change;
        String from = String.valueOf(edit.get("from"));
        assertThat(text).contains(from);
        text = text.replace(from, String.valueOf(edit.get("to")));
      }
    }
    return text;
  }
}
