package org.gouji.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of tables without lines: those that stand alone, and blank cells on recognized pages. */
class LooseRowsTest {

  private final Drawn page = new Drawn();

  private void list() {
    page.text(60, 80, "某某数量").text(200, 80, "条").text(300, 80, "7");
    page.text(60, 98, "另外数量").text(200, 98, "件").text(300, 98, "8");
    page.text(60, 116, "二、标题");
  }

  @ParameterizedTest
  @CsvSource({"无", "5", "/"})
  void aRowBetweenHeadingsIsOneOfTheListAboveIt(String figure) {
    list();
    page.text(60, 134, "第三数量").text(200, 134, "次").text(300, 134, figure);
    page.text(60, 152, "三、标题");
    assertThat(page.lines())
        .containsExactly("某某数量/条/7", "另外数量/件/8", "二、标题", "第三数量/次/" + figure, "三、标题");
  }

  @Test
  void textWithGapsBesideTheUnitsIsNone() {
    list();
    page.text(60, 134, "负责人").text(140, 134, "某某").text(300, 134, "电话");
    assertThat(page.lines()).endsWith("二、标题", "负责人 某某 电话");
  }

  @Test
  void whatRecognitionDidNotFindIsNotBlank() {
    page.recognized();
    page.text(60, 80, "信息内容").text(200, 80, "制作数量").text(300, 80, "公开数量");
    page.text(60, 98, "某类文件").text(200, 98, "7");
    assertThat(page.lines()).containsExactly("信息内容/制作数量/公开数量", "某类文件/7/\uFFFD");
  }

  @Test
  void norIsItInRowsWithNumberedLabels() {
    page.recognized();
    for (int i = 0; i < 5; i++) {
      page.text(60, 110 + 18 * i, i + 1 + "、数量");
      for (int c = 0; c < 4; c++) if (i < 4 || c != 1) page.text(200 + 50 * c, 110 + 18 * i, "8");
    }
    assertThat(page.lines()).containsSequence("4、数量/8/8/8/8", "5、数量/8/\uFFFD/8/8");
  }
}
