package org.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.gouji.audit.PackInfo;
import org.gouji.finding.Category;
import org.gouji.finding.Lang;
import org.gouji.rule.CasePairs;
import org.gouji.rule.RuleCase;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped rules, kept honest as a whole. */
class RuleCatalogueTest {

  private static final RulePack PACK =
      RulePack.load(Path.of("rules"), Path.of("target/rule-cache").toAbsolutePath());

  @TempDir Path folder;

  @Test
  void everyIdIsOnce() {
    assertThat(PACK.rules()).extracting(RuleInfo::id).doesNotHaveDuplicates();
  }

  @Test
  void everyCategoryHasARule() {
    List<Category> covered = PACK.rules().stream().map(RuleInfo::category).distinct().toList();
    assertThat(Arrays.asList(Category.values())).allMatch(covered::contains);
  }

  @Test
  void everyRuleHasCasesThatDifferInAFact() {
    for (RuleInfo rule : PACK.rules()) {
      assertThat(CasePairs.mistakes(rule)).as(rule.id()).isEmpty();
    }
  }

  @Test
  void titlesAndBasesAreWhole() {
    for (RuleInfo rule : PACK.rules()) {
      for (Lang lang : Lang.values()) {
        assertThat(rule.title().in(lang)).as(rule.id()).isNotBlank().doesNotContain("{", "TODO");
        assertThat(rule.basis().in(lang)).as(rule.id()).isNotBlank().doesNotContain("{", "TODO");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void thePageHasEverythingOfEveryRule(Lang lang) throws IOException {
    Path file = folder.resolve("rules.html");
    PackInfo info =
        new PackInfo(
            PACK.name(), PACK.version(), PACK.fingerprint(), PACK.rules().size(), PACK.parts());
    new RuleCatalogue(info, PACK.rules(), PACK::origin, List.of(), PACK.scoring(), lang)
        .write(file);
    String page = Files.readString(file);
    assertThat(page).doesNotContain("http://", "https://", "<script");
    for (RuleInfo rule : PACK.rules()) {
      int start = page.indexOf("<article id=\"" + rule.id() + "\">");
      assertThat(start).as(rule.id()).isPositive();
      String article = page.substring(start, page.indexOf("</article>", start));
      assertThat(article).contains(escaped(rule.title().in(lang)), escaped(rule.basis().in(lang)));
      assertThat(article)
          .contains(
              rule.cases().stream().map(RuleCase::name).map(RuleCatalogueTest::escaped).toList());
      assertThat(article).contains(Labels.of(lang).get("doc.cost"));
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
