package org.gouji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gouji.audit.AuditResult;
import org.gouji.audit.FakeAudit;
import org.gouji.collection.Assessed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** What a person does with the pages, in a real browser, from a file on disk. */
class PagesTest {

  private static final String FIRST = "#/report/2022/临江市财政局.html";

  @TempDir static Path folder;
  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void write() throws IOException {
    browser = Browser.start(Files.createDirectory(folder.resolve("downloads")));
    page = SampleAudit.write(folder.resolve("审核 结果"), SampleAudit.few());
  }

  @AfterAll
  static void quit() {
    if (browser != null) browser.close();
  }

  @BeforeEach
  void normal() {
    browser.size(1400, 1000);
    browser.dark(false);
  }

  @AfterEach
  void quiet() {
    browser.assertQuiet(folder);
  }

  @Test
  void theOverviewCountsAndEveryNumberLeadsToItsList() {
    browser.open(page, "");
    assertThat(browser.await(".tile b").getText()).isEqualTo("6");
    assertThat(browser.texts(".card h2"))
        .contains("审核结论", "各类问题", "得分分布", "各年度情况", "各层级情况", "各地区情况", "2023 年度排名", "最常见的问题");
    String errors = browser.find(".tile.error b").getText();
    browser.find(".tile.error").click();
    browser.awaitText(".bar .status", errors + " / ");
    assertThat(browser.texts(".row .tag")).isNotEmpty().allMatch(tag -> tag.contains("错误"));
    browser.back();
    browser.await(".columnchart a");
    for (WebElement link : browser.all("main a, main svg a")) {
      assertThat(link.getDomAttribute("href"))
          .matches("#/(findings|reports|report/).*|#/(findings|reports)");
    }
  }

  @Test
  void filtersCombineAndTheAddressKeepsThem() {
    browser.open(page, "#/findings");
    browser.await(".row");
    int all = shown();
    new Select(browser.find("#filter-year")).selectByValue("2023");
    browser.await("#filter-year.set");
    int year = shown();
    assertThat(year).isPositive().isLessThan(all);
    browser.find("#filter-error").click();
    browser.await("#filter-error[aria-pressed=true]");
    int errors = shown();
    assertThat(errors).isPositive().isLessThan(year);
    assertThat(browser.hash()).isEqualTo("#/findings?severity=error&year=2023");
    browser.open(page, "#/findings?severity=error&year=2023");
    browser.await(".row");
    assertThat(shown()).isEqualTo(errors);
    browser.back();
    browser.open(page, "#/findings?status=waived");
    browser.await(".row.waived");
    assertThat(shown()).isEqualTo(2);
    browser.find("#filter-none").click();
    browser.awaitText(".bar .status", all + " / " + all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"财政", "ljsczj", "LJSC 2022", "勾稽", "bgjgx", "arith"})
  void searchFindsByWordsAndInitials(String words) {
    browser.open(page, "#/findings");
    browser.await(".row");
    int all = shown();
    browser.find("#search").sendKeys(words.equals("bgjgx") ? "ljsczj" : words);
    browser.await("#filter-none");
    assertThat(shown()).isPositive().isLessThan(all);
    assertThat(browser.hash()).startsWith("#/findings?q=");
  }

  @Test
  void charactersReadInTwoWaysAreFoundByBoth() {
    for (String letters : List.of("csxrmzf", "zsxrmzf")) {
      browser.open(page, "#/reports?q=" + letters);
      browser.await(".row");
      assertThat(browser.texts(".c-report a")).containsOnly("重山县人民政府");
    }
  }

  @Test
  void listsSortAndGroup() {
    browser.open(page, "#/reports");
    browser.await(".row");
    browser.find(".headrow .c-score button").click();
    browser.await("[aria-sort=descending]");
    assertThat(browser.texts(".row .c-score b"))
        .containsExactly("89", "89", "80", "80", "71", "71");
    browser.find(".headrow .c-score button").click();
    browser.await("[aria-sort=ascending]");
    assertThat(browser.texts(".row .c-score b").get(0)).isEqualTo("71");
    browser.open(page, "#/findings?group=agency");
    browser.await(".grouprow");
    assertThat(browser.all(".row")).hasSize(3);
    browser.find(".grouprow button").click();
    browser.await(".grouprow [aria-expanded=true]");
    assertThat(browser.all(".row").size()).isGreaterThan(3);
  }

  @Test
  void aFindingLightsItsCellsAndShowsBothSides() {
    browser.open(page, FIRST);
    browser.await(".findings .current");
    WebElement finding =
        browser.all(".findings > li").stream()
            .filter(item -> item.getText().contains("ARITH-001"))
            .findFirst()
            .orElseThrow();
    finding.findElement(org.openqa.selenium.By.cssSelector(".kind")).click();
    browser.await(".current .balance");
    assertThat(browser.texts(".current .sum").get(0)).contains("左6", "≠", "右7", "相差 1");
    assertThat(browser.texts(".figure.lit.left .lamp")).contains("左");
    assertThat(browser.texts(".figure.lit.right .lamp")).contains("右");
    assertThat(browser.texts(".form th")).contains("法人或其他组织", "三、本年度办理结果", "（五）不予处理");
    assertThat(browser.texts(".state.FAILS, .state.HOLDS")).contains("✕", "✓");
    assertThat(browser.hash()).isEqualTo(FIRST + "?finding=" + number("ARITH-001"));
  }

  private int number(String rule) {
    List<String> items = browser.texts(".findings > li");
    for (int i = 0; i < items.size(); i++) if (items.get(i).contains(rule)) return i + 1;
    throw new AssertionError(rule);
  }

  @Test
  void aFindingJumpsToItsPassage() {
    browser.open(page, FIRST);
    browser.await(".findings .current");
    WebElement finding =
        browser.all(".findings > li").stream()
            .filter(item -> item.getText().contains("文表一致"))
            .findFirst()
            .orElseThrow();
    finding.findElement(org.openqa.selenium.By.cssSelector(".kind")).click();
    assertThat(browser.await("mark.chosen").getText()).contains("10件");
    browser.find(".current .quotes button").click();
    browser.await("mark.flash");
    browser.find("mark.chosen").click();
    assertThat(browser.all("mark.chosen")).isNotEmpty();
  }

  @Test
  void whatWasNotReadIsGreyAndWhatWasDeducedIsMarked() throws IOException {
    AuditResult result = FakeAudit.audit("某局.html", "error lost");
    Path other = SampleAudit.write(folder.resolve("lost"), List.of(Assessed.of(result)));
    browser.open(other, "#/report/某局.html");
    assertThat(browser.await(".figure.blank.deduced").getText()).contains("推得", "62");
    assertThat(browser.texts(".figure.suspect .lamp")).containsExactly("→ 10");
    assertThat(browser.texts(".problems")).anyMatch(text -> text.contains("一格未能读取"));
  }

  @Test
  void theKeyboardIsEnough() {
    browser.open(page, FIRST + "?finding=1");
    browser.await(".findings .current");
    browser.keys(Keys.ALT, Keys.ARROW_DOWN);
    browser.await(".findings > li:nth-child(2).current");
    browser.keys(Keys.ALT, Keys.ARROW_UP);
    browser.await(".findings > li:nth-child(1).current");
    browser.keys(Keys.ALT, Keys.PAGE_DOWN);
    browser.awaitText("h1", "重山县人民政府");
    browser.open(page, "#/findings");
    browser.await(".row");
    browser.script("document.querySelector('.row a').focus()");
    browser.keys(Keys.ARROW_DOWN);
    assertThat(
            browser.script(
                "return document.activeElement.closest('.row').getAttribute('aria-rowindex')"))
        .isEqualTo("3");
    browser.keys(Keys.ENTER);
    browser.await(".reporthead");
  }

  @Test
  void theLanguageSwitches() {
    browser.open(page, "#/findings");
    browser.await(".row");
    browser.find("#language").click();
    browser.awaitText("h1", "Findings");
    assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo("en");
    browser.find("#language").click();
    browser.awaitText("h1", "问题");
  }

  @Test
  void whatIsShownIsExported() throws Exception {
    browser.open(page, "#/findings?year=2023");
    browser.await(".row");
    int rows = shown();
    browser.find("#export").click();
    Path file = folder.resolve("downloads/findings.csv");
    for (int i = 0; i < 200 && !Files.exists(file); i++) Thread.sleep(25);
    String csv = Files.readString(file);
    assertThat(csv).startsWith("\uFEFF报告,年度,机关,结论,级别,类别,规则,规则名称,问题,状态\r\n");
    assertThat(csv.lines()).hasSize(rows + 1);
    assertThat(csv.lines().skip(1)).allMatch(line -> line.contains(",2023,"));
    browser.find("#copy").click();
    browser.awaitText(".bar .status", "已复制 " + rows + " 行");
  }

  @Test
  void reportsPrintOneAfterAnother() throws IOException {
    browser.open(page, "#/print?year=2023");
    browser.await("[data-ready]");
    try (PDDocument pdf = Loader.loadPDF(browser.pdf())) {
      assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(3);
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(590f, 600f);
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text).contains("临江市财政局", "重山县人民政府", "白石镇人民政府", "ARITH-001");
    }
    browser.open(page, "#/findings");
    browser.await(".row");
    try (PDDocument pdf = Loader.loadPDF(browser.pdf())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("白石镇人民政府");
    }
  }

  static Stream<String> views() {
    return Stream.of(
        "", "#/findings", "#/reports", "#/findings?group=rule", FIRST + "?finding=1", "#/print");
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("views")
  void noViewHasABarrier(String view) throws IOException {
    for (boolean dark : new boolean[] {false, true}) {
      browser.dark(dark);
      browser.size(dark ? 390 : 1400, 900);
      browser.open(page, view);
      browser.await("#main h1, .printed .report");
      assertThat(browser.barriers()).as("%s dark %s", view, dark).isEmpty();
    }
  }

  private static int shown() {
    String status = browser.find(".bar .status").getText();
    return Integer.parseInt(status.substring(0, status.indexOf(' ')));
  }
}
