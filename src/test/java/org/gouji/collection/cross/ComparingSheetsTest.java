package org.gouji.collection.cross;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.report.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparingSheetsTest {

  private final List<String> mistakes = new ArrayList<>();

  private void complain(String sheet, int row, int column, String zh, String en) {
    mistakes.add((row + 1) + "," + (column + 1) + " " + zh);
  }

  private Deadlines deadlines(String text, Charset charset) {
    byte[] bytes = text.getBytes(charset);
    return Deadlines.of(ComparingSheets.deadlines("deadlines.csv", bytes, this::complain));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK"})
  void deadlinesDependOnYearAndAgency(String charset) {
    Deadlines deadlines =
        deadlines(
            "年度,机关,最迟\n至 2018,全部,3月31日\n2019 起,部门,1月31日\n2019 起,全部,3月31日\n",
            Charset.forName(charset));
    assertThat(mistakes).isEmpty();
    assertThat(deadlines.of(2018, Level.DEPARTMENT, true)).isEqualTo(LocalDate.of(2019, 3, 31));
    assertThat(deadlines.of(2023, Level.DEPARTMENT, true)).isEqualTo(LocalDate.of(2024, 1, 31));
    assertThat(deadlines.of(2023, Level.DEPARTMENT, false)).isEqualTo(LocalDate.of(2024, 3, 31));
    assertThat(deadlines.of(2023, Level.TOWNSHIP, true)).isEqualTo(LocalDate.of(2024, 3, 31));
  }

  @Test
  void mistakesAreToldAllAtOnce() {
    deadlines("年度,机关,最迟,附注\n", StandardCharsets.UTF_8);
    deadlines("年度,机关,最迟\n以后,部们,1-31\n2019 起,部门,2月30日\n", StandardCharsets.UTF_8);
    assertThat(mistakes)
        .containsExactly(
            "1,4 未知的列名“附注”，可用的是 年度、机关、最迟、说明；自用的列请命名为“备注”",
            "2,1 看不懂“以后”，年度应写 2021 起、2019 至 2020、至 2018 或一个年份",
            "2,2 没有“部们”这类机关，只能是 全部、部门、县级以上政府、乡镇政府、派出机构，是否为“部门”？",
            "2,3 “1-31”不是日期，应如 1月31日，单元格设为文本",
            "3,3 “2月30日”不是日期，应如 1月31日，单元格设为文本");
  }

  @Test
  void everyFigureIsNeededOnce() {
    List<String> items = List.of("雷同的百分比", "收齐的百分比");
    String text = "项目,数\n雷同百分比,80\n收齐的百分比,一半\n收齐的百分比,50\n";
    Map<String, Integer> figures =
        ComparingSheets.figures(
            "comparing.csv", text.getBytes(StandardCharsets.UTF_8), items, this::complain);
    assertThat(figures).containsKey("收齐的百分比");
    assertThat(mistakes)
        .containsExactly(
            "2,1 没有“雷同百分比”这个项目，是否为“雷同的百分比”？",
            "3,2 “一半”不对，应是整数",
            "4,1 “收齐的百分比”写了两次",
            "0,0 缺少“雷同的百分比”一行");
  }
}
