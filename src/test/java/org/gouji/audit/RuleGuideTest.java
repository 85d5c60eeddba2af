package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
    assertThat(listed).isEqualTo(13);
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
    assertThat(pack.parts().get(1).changes()).hasSize(11);
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
              .containsExactly("applications.carriedOut.total 3 2");
        }
        assertThat(flagged.contains(id)).as("%s %s", id, example.name()).isEqualTo(wanted);
        RuleCases.Outcome outcome =
            new RuleCases(List.of(folder), auditor::audit).run(rule, example);
        assertThat(outcome.met()).as("%s", outcome).isTrue();
      }
    }
  }

  /** What the findings of a sheet's identity say first should be corrected, and to what. */
  private static List<String> likeliest(Auditor auditor, byte[] report) {
    return auditor.audit("", report).findings().stream()
        .filter(finding -> finding.rule().equals("ARITH-901"))
        .flatMap(finding -> finding.suspects().stream())
        .distinct()
        .map(it -> it.cell() + " " + it.found() + " " + it.suggested())
        .toList();
  }

  /** As the guide says: the workbook copied to a folder of rules, and one row more filled in. */
  @Test
  void theSampleWorkbookHasRulesThatWork() throws IOException {
    copyRules();
    try (InputStream sample = Files.newInputStream(RULES.resolve("samples/rules.xlsx"));
        Workbook workbook = new XSSFWorkbook(sample)) {
      add(
          workbook.getSheet("勾稽关系"),
          "ARITH-902|科研机构多于法人|表内勾稽|错误|2021 起|本市通知|本市要求|表三|行|科研机构 ≤ 总计||“{行或列}”：{左边} 多于 {右边}");
      Sheet cases = workbook.getSheet("用例");
      add(cases, "ARITH-902|不多于总计|不报出|department-2023||");
      add(cases, "ARITH-902|多于总计|报出|department-2023|（一）予以公开 ; 4 ; 1 ; 0|（一）予以公开 ; 4 ; 1 ; 9");
      try (OutputStream book = Files.newOutputStream(folder.resolve("section/本市.规则.xlsx"))) {
        workbook.write(book);
      }
    }
    check(
        List.of(
            "SECT-903", "SECT-904", "ARITH-901", "ARITH-902", "NARR-901", "TMPL-901", "TIME-901"));
  }

  private static void add(Sheet sheet, String cells) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    String[] texts = cells.split("\\|", -1);
    for (int c = 0; c < texts.length; c++) {
      row.createCell(c).setCellValue(texts[c].replace(" ; ", " | "));
    }
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
