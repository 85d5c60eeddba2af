package org.gouji.collection.cross;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.codec.Kept;
import org.gouji.form.FormException;
import org.gouji.form.YearLink;
import org.gouji.rule.Packs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sheets say of cells that are compared between years, and how mistakes are told. */
class ComparedCellsTest {

  private static final Path RULES = Path.of("rules");

  @TempDir Path folder;

  @BeforeEach
  void copyRules() throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(RULES.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  private CollectionSettings load() {
    return CollectionSettings.load(Packs.of(folder), Kept.empty());
  }

  private void change(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(folder.resolve(file), text.replace(from, to));
  }

  private List<String> mistakes() {
    return catchThrowableOfType(FormException.class, this::load).zh().stream()
        .map(line -> line.replace(folder + "/", ""))
        .toList();
  }

  @Test
  void rowsStandForTheCellsOfEachForm() {
    List<String> ties =
        load().links().stream()
            .flatMap(link -> link.ties().stream().map(tie -> years(link) + said(tie)))
            .toList();
    assertThat(ties)
        .hasSize(7 + 7 + 2 + 5)
        .contains(
            "2020–2020 applications.carriedIn.natural = last applications.carriedOut.natural",
            "2021–null applications.carriedIn.total = last applications.carriedOut.total",
            "2022–null proactive.normative.inForce = last proactive.normative.inForce"
                + " + proactive.normative.made - proactive.normative.repealed",
            "2020–2020 proactive.fees.previousItems = last proactive.fees.previousItems"
                + " + last proactive.fees.change");
  }

  private static String years(YearLink link) {
    return link.from() + "–" + link.to() + " ";
  }

  private static String said(YearLink.Tie tie) {
    StringBuilder said = new StringBuilder(tie.cell() + " =");
    for (YearLink.Term term : tie.terms()) {
      if (said.charAt(said.length() - 1) != '=') said.append(term.minus() ? " -" : " +");
      said.append(term.last() ? " last " : " ").append(term.cell());
    }
    return said.toString();
  }

  @Test
  void aWholeRowOrColumnMayBeNamed() {
    assertThat(load().unchanged()).isNotNull();
    assertThat(load().unchanged().except())
        .contains("applications.carriedIn.ngo", "proactive.licensing.change")
        .doesNotContain("applications.received.ngo", "proactive.licensing.decisions");
    assertThat(load().sums()).containsExactly("applications.received.total");
  }

  @Test
  void mistakesAreToldAllAtOnceWithTheirCells() throws IOException {
    change("continuity/years.csv", "上年结转,表三,列,上年结转 =", "上年接转,表三,列,上年结转 =");
    change("continuity/years.csv", "现行有效件数,表二,行,现行有效件数 =", "现行有效件数,表五,竖,现行有效件数 =");
    change("continuity/years.csv", "上一年项目数量 = 上年的上一年", "上年的上一年项目数量 = 上一年");
    change("continuity/cells.csv", "大增大减,表四,行政复议·总计", "大增减,表四,行政复议·总记");
    change("continuity/cells.csv", "本来就可能不变,表三,结转下年度", "本来就可能不变,表三,接转下年度");
    change("vocabulary/agencies.csv", "街道办事处,街道、街道办,", "街道办事处,街道、{街道办,也是");
    change("duplication/common.csv", "邮编", "…邮编");
    assertThat(mistakes())
        .contains(
            "continuity/years.csv: A3：没有“上年接转”，只能是 上年结转、现行有效件数、项目数量，是否为“上年结转”？",
            "continuity/years.csv: C4：“竖”不对，只能是 列、行",
            "continuity/years.csv: D5：等式左边应是本年的一行或一列，接着是 =，如 上年结转 = 上年的结转下年度",
            "continuity/cells.csv: A10：没有“大增减”，只能是 大增大减、本来就可能不变、下属单位之和，是否为“大增大减”？",
            "continuity/cells.csv: C10：表四没有“行政复议·总记”，是否为“行政复议·总计”？",
            "continuity/cells.csv: C18：表三没有“接转下年度”，是否为“结转下年度”？",
            "vocabulary/agencies.csv: C6：只能是 是 或 否")
        .anyMatch(it -> it.startsWith("continuity/years.csv: B4：没有“表五”这张表"))
        .anyMatch(it -> it.startsWith("vocabulary/agencies.csv: B6：写法“{街道办”不对"))
        .anyMatch(it -> it.startsWith("duplication/common.csv: A13：写法“…邮编”不对"));
  }

  @Test
  void aRowThatAFormDoesNotHaveIsTold() throws IOException {
    change("continuity/years.csv", "上年的本年增/减,2020", "上年的本年增/减,2020 起");
    assertThat(mistakes()).contains("continuity/years.csv: D5：2021 版的表二里没有“上一年项目数量”这一行或列");
  }

  @Test
  void theFilesOfOldAreRefusedWithTheirSheets() throws IOException {
    Files.writeString(folder.resolve("continuity/links.yaml"), "links: []\n");
    assertThat(mistakes())
        .containsExactly("continuity/links.yaml: 请改用 continuity/years.csv，用 Excel 填写");
  }
}
