package org.gouji.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {

  private static final String LINE = "一行文字写满了这一页从左边的第一个字一直到右边最后一个字为止的样";

  private final Drawn page = new Drawn();

  @Test
  void aTitleOfTwoLinesIsOne() {
    page.middle(80, 20, "某某市某某区某某某某某局二〇二二年工作年度").middle(110, 20, "报告");
    for (int i = 0; i < 4; i++) page.text(80, 160 + 16 * i, 12, LINE);
    assertThat(page.lines().get(0)).isEqualTo("# 某某市某某区某某某某某局二〇二二年工作年度报告");
  }

  @Test
  void aTitleWhoseFirstLineEndsBeforeAWordIsOne() {
    page.text(80, 80, 24, "某某市某某某某某某某某区2022").text(80, 110, 24, "年政府信息公开工作年度报告");
    for (int i = 0; i < 4; i++) page.text(80, 160 + 16 * i, 12, LINE);
    assertThat(page.lines().get(0)).isEqualTo("# 某某市某某某某某某某某区2022年政府信息公开工作年度报告");
  }

  @Test
  void aLineEndsEarlyBeforeANumberInBrackets() {
    String early = LINE.substring(0, LINE.length() - 3);
    for (int i = 0; i < 4; i++) page.text(80, 160 + 16 * i, 12, LINE);
    page.text(80, 224, 12, early).text(80, 240, 12, "〔2019〕60号以前的一行");
    assertThat(page.lines()).singleElement().asString().endsWith(early + "〔2019〕60号以前的一行");
  }

  @Test
  void aParagraphThatEndsEarlyEnds() {
    String early = LINE.substring(0, LINE.length() - 3);
    for (int i = 0; i < 4; i++) page.text(80, 160 + 16 * i, 12, LINE);
    page.text(80, 224, 12, early).text(80, 240, 12, "另起一行的另外一段文字");
    assertThat(page.lines()).hasSize(2);
  }

  @Test
  void aSectionBeginsBelowASentenceThatFillsItsLine() {
    for (int i = 0; i < 4; i++) page.text(80, 160 + 16 * i, 12, LINE);
    page.text(80, 224, 12, LINE.substring(2) + "。").text(80, 240, 12, "四、某一节的标题");
    assertThat(page.lines()).hasSize(2).last().isEqualTo("四、某一节的标题");
  }

  @Test
  void shortParagraphsInTwoColumnsAreReadOneAfterTheOther() {
    String[] left = {"一、某节的标题", "  一段文字写满了这一栏的宽度", "一直到第二行里才写完。", "  又是一段短的文字。"};
    String[] right = {"二、又一节标题", "  右边一栏的文字也写满了宽度", "它也是到第二行写完的。", "  最后的一段短文字。"};
    for (int i = 0; i < 4; i++) {
      page.text(left[i].startsWith(" ") ? 104 : 80, 160 + 16 * i, 12, left[i].strip());
      page.text(right[i].startsWith(" ") ? 334 : 310, 160 + 16 * i, 12, right[i].strip());
    }
    assertThat(page.lines())
        .containsExactly(
            "一、某节的标题",
            "一段文字写满了这一栏的宽度一直到第二行里才写完。",
            "又是一段短的文字。",
            "二、又一节标题",
            "右边一栏的文字也写满了宽度它也是到第二行写完的。",
            "最后的一段短文字。");
  }

  @Test
  void aHeadingAsLargeAsTheTitleIsNoneOfIt() {
    page.text(80, 80, 18, "某某市某某某某管理委员会二〇二二年工作年度报告").text(80, 119, 18, "一、总体情况");
    for (int i = 0; i < 4; i++) page.text(80, 160 + 16 * i, 12, LINE);
    assertThat(page.lines()).startsWith("# 某某市某某某某管理委员会二〇二二年工作年度报告", "# 一、总体情况");
  }

  @Test
  void aShortTextIsNoHeadingWhereSmallLabelsHaveMoreLines() {
    for (int i = 0; i < 3; i++) page.text(80, 160 + 30 * i, 12, LINE.substring(9) + "。");
    for (int i = 0; i < 5; i++) page.text(80, 300 + 30 * i, 8, "表中某一行的一个不短的标签");
    assertThat(page.lines()).isNotEmpty().noneMatch(it -> it.startsWith("#"));
  }

  @Test
  void titlesThatDoNotFillTheirLinesAreTwo() {
    page.middle(80, 20, "某某局").middle(110, 20, "工作年度报告");
    for (int i = 0; i < 4; i++) page.text(80, 160 + 16 * i, 12, LINE);
    assertThat(page.lines()).startsWith("# 某某局", "# 工作年度报告");
  }

  @Test
  void aSmallLineOnBothOfTwoPagesIsAHeader() {
    for (int i = 0; i < 2; i++) {
      page.middle(40, 9, "某某局").middle(800, 9, "第 " + (i + 1) + " 页");
      page.text(80, 160, 12, LINE).text(80, 180, 12, "第" + (i + 1) + "段。");
      if (i == 0) page.turn();
    }
    assertThat(page.lines()).containsExactly(LINE + "第1段。", LINE + "第2段。");
  }

  @Test
  void aLineOnBothOfTwoPagesAboveALargerTitleIsAHeader() {
    page.middle(40, 12, "某某局").middle(80, 18, "某某局工作年度报告").text(80, 160, 10, LINE).turn();
    page.middle(40, 12, "某某局").text(80, 160, 10, LINE);
    assertThat(page.lines()).doesNotContain("某某局").anyMatch(it -> it.endsWith("工作年度报告"));
  }

  @Test
  void aTitleThatTheSecondPageRepeatsIsNoHeader() {
    page.middle(60, 12, "某某局").text(80, 160, 12, LINE).turn();
    page.middle(60, 12, "某某局");
    assertThat(page.lines()).containsExactly("某某局", LINE, "某某局");
  }

  @ParameterizedTest
  @CsvSource({"0", "3", "- - - 3"})
  void figuresOfARowAtTheTopOfAPageAreNoPageNumber(String figures) {
    page.text(80, 160, 12, LINE).middle(800, 9, "- 1 -").turn();
    page.text(80, 70, "3.危及某").text(80, 81, "某某一").text(300, 75.5f, figures);
    page.text(80, 160, 12, LINE).middle(800, 9, "- 2 -");
    assertThat(page.lines())
        .anyMatch(it -> it.endsWith(figures.replace(" ", "")))
        .noneMatch("- 2 -"::equals);
  }

  @Test
  void linesOfACellAreDrawnBesideThoseOfTheNext() {
    for (float x : new float[] {100, 130, 160}) {
      for (float y : new float[] {100, 112}) {
        for (float inset : new float[] {0, 1.8f}) {
          page.horizontal(y + inset, x, x + 30).horizontal(y + 12 - inset, x, x + 30);
          page.vertical(x + inset, y, y + 12).vertical(x + 30 - inset, y, y + 12);
        }
        page.text(x + 8, y + 9, 7, y > 100 ? "12" : "甲");
      }
    }
    assertThat(page.lines()).containsExactly("甲/甲/甲", "12/12/12");
  }

  private void cells(float x, float y, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      float left = x + 40 * i;
      page.horizontal(y, left, left + 40).horizontal(y + 14, left, left + 40);
      page.vertical(left, y, y + 14).vertical(left + 40, y, y + 14);
      page.text(left + 5, y + 11, texts[i]);
    }
  }

  @Test
  void aTableRightBelowANarrowerOneIsAnother() {
    cells(100, 100, "甲", "乙");
    cells(100, 114, "1", "2");
    page.horizontal(128, 100, 260).vertical(100, 128, 142).vertical(260, 128, 142);
    page.text(105, 139, "丙丁戊己");
    cells(100, 142, "丙", "丁", "戊", "己");
    cells(100, 156, "3", "4", "5", "6");
    assertThat(page.lines()).containsExactly("甲/乙", "1/2", "丙丁戊己>4", "丙/丁/戊/己", "3/4/5/6");
  }

  @Test
  void aRowOverAllColumnsInsideATableIsPartOfIt() {
    cells(100, 100, "甲", "乙");
    page.vertical(100, 114, 128).vertical(180, 114, 128).text(105, 125, "丙丁戊");
    cells(100, 128, "1", "2");
    assertThat(page.lines()).containsExactly("甲/乙", "丙丁戊>2", "1/2");
  }

  @ParameterizedTest
  @CsvSource({"0件, 2人", "/, 无", "'', ''"})
  void aRowThatAPageCutsInItsLabelIsWhole(String first, String second) {
    cells(100, 760, "1.甲甲", first, second);
    cells(100, 774, "2.乙乙", first, second);
    page.turn();
    cells(100, 40, "乙丙", "", "");
    cells(100, 54, "3.丁", first, second);
    String figures = "/" + first + "/" + second;
    assertThat(page.lines())
        .containsExactly("1.甲甲" + figures, "2.乙乙~乙丙" + figures, "3.丁" + figures);
  }

  @Test
  void figuresHalfwayBetweenTheLinesOfTheirLabelAreItsRow() {
    page.text(60, 100, 7, "甲甲数").text(300, 100, 7, "条").text(400, 100, 7, "12");
    page.text(60, 112, 7, "乙乙数（不包括甲甲");
    page.text(300, 116.5f, 7, "条").text(400, 116.5f, 7, "34");
    page.text(60, 121, 7, "乙乙）");
    page.text(60, 133, 7, "丙丙数").text(300, 133, 7, "条").text(400, 133, 7, "56");
    assertThat(page.lines()).containsExactly("甲甲数/条/12", "乙乙数（不包括甲甲乙乙）/条/34", "丙丙数/条/56");
  }

  @Test
  void labelsAboveTellTheColumnsOfRowsWithBlankCells() {
    page.text(250, 80, "法人组织");
    String[] labels = {"自然人", "企业", "机构", "总计"};
    for (int i = 0; i < 4; i++) page.text(200 + 50 * i, 92, labels[i]);
    String[] rows = {"一、新收数量", "二、结转数量", "（一）公开", "（二）不公开"};
    for (int i = 0; i < 4; i++) {
      page.text(60, 110 + 18 * i, rows[i]).text(350, 110 + 18 * i, "" + i);
    }
    page.text(200, 164, "3");
    assertThat(page.lines()).endsWith("一、新收数量////0", "二、结转数量////1", "（一）公开////2", "（二）不公开/3///3");
  }

  @Test
  void aFigureBelowNoLabelIsOfNoColumn() {
    String[] labels = {"自然人", "企业", "机构", "总计"};
    for (int i = 0; i < 4; i++) page.text(200 + 50 * i, 92, labels[i]);
    for (int i = 0; i < 5; i++)
      page.text(60, 110 + 18 * i, i + 1 + "、数量").text(350, 110 + 18 * i, "1");
    page.text(238, 182, "3");
    assertThat(page.lines())
        .contains("4、数量////1")
        .noneMatch("5、数量/3///1"::equals)
        .noneMatch("5、数量//3//1"::equals);
  }

  @Test
  void aLabelOverTwoColumnsIsNoColumn() {
    String[] labels = {"自然人", "企业", "机构", "总计"};
    for (int i = 0; i < 4; i++) page.text(200 + 60 * i, 92, labels[i]);
    page.text(287, 80, "法人");
    for (int i = 0; i < 4; i++)
      page.text(60, 110 + 18 * i, i + 1 + "、数量").text(380, 110 + 18 * i, "1");
    assertThat(page.lines()).noneMatch(it -> it.startsWith("4、数量/") && it.length() > 8);
  }

  @Test
  void labelsAboveTellTheColumnsOfARowOfFiguresAlone() {
    String[] labels = {"维持", "纠正", "其他", "未结", "总计"};
    for (int i = 0; i < 5; i++) page.text(60 + 25 * i, 92, labels[i]);
    page.text(85, 110, "7").text(160, 110, "7");
    assertThat(page.lines()).endsWith("维持/纠正/其他/未结/总计", "/7///7");
  }

  @Test
  void aLabelAloneBelowThoseOfItsColumnIsARowOfBlankCells() {
    page.text(60, 80, "信息内容").text(200, 80, "制作数量").text(300, 80, "公开数量");
    page.text(60, 98, "某类规章").text(60, 116, "某类文件").text(200, 116, "7");
    page.text(60, 134, "第二十条第（五）项");
    assertThat(page.lines()).containsExactly("信息内容/制作数量/公开数量", "某类规章//", "某类文件/7/", "第二十条第（五）项");
  }

  @Test
  void aLineCloseAboveFiguresIsTheBeginningOfTheirLabel() {
    page.text(60, 80, "信息内容").text(200, 80, "制作数量").text(300, 80, "公开数量");
    page.text(60, 98, "某类").text(60, 110, "文件").text(200, 110, "7");
    assertThat(page.lines()).containsExactly("信息内容/制作数量/公开数量", "某类", "文件/7/");
  }

  @Test
  void aRowWithItsUnitAndNoFigureHasTheColumnsAboveIt() {
    page.text(60, 80, "某某数量").text(200, 80, "条").text(300, 80, "7");
    page.text(60, 98, "另外数量").text(200, 98, "件").text(300, 98, "8");
    page.text(60, 116, "二、标题").text(60, 134, "第三数量").text(200, 134, "次");
    assertThat(page.lines()).containsExactly("某某数量/条/7", "另外数量/件/8", "二、标题", "第三数量/次/");
  }
}
