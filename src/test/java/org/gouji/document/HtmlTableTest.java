package org.gouji.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTableTest {

  private static final String PROSE = "本机关依照规定办理各类事项并如实报告有关情况。".repeat(12);

  private static List<String> lines(String markup) {
    return Rendering.lines(Rendering.read(markup));
  }

  /** Each cell as {@code text@row,column}, with {@code columns x rows} where it spans. */
  private static String anchors(String markup) {
    Grid grid =
        (Grid)
            Rendering.read(markup).blocks().stream()
                .filter(Grid.class::isInstance)
                .findFirst()
                .orElseThrow();
    List<String> anchors = new ArrayList<>();
    for (Grid.Row row : grid.rows()) {
      for (Grid.Cell cell : row.cells()) {
        assertThat(cell.place().column()).isEqualTo(cell.column() + 1);
        String span = cell.columnSpan() + "x" + cell.rowSpan();
        anchors.add(
            cell.text()
                + "@"
                + cell.place().row()
                + ","
                + cell.column()
                + (span.equals("1x1") ? "" : ":" + span));
      }
    }
    return String.join(" ", anchors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "<tr><td>a<td>b<tr><td>c<td>d→a@1,0 b@1,1 c@2,0 d@2,1",
        "<tr><td rowspan=2>a<td>b<tr><td>c→a@1,0:1x2 b@1,1 c@2,1",
        "<tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e→a@1,0:2x1 b@1,2 c@2,0 d@2,1 e@2,2",
        "<tr><td colspan=1000>a<tr><td>b<td>c→a@1,0:2x1 b@2,0 c@2,1",
        "<tr><td colspan=1000>a<td>x<tr><td>b<td>c→a@1,0 x@1,1 b@2,0 c@2,1",
        "<tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d→a@1,0:1x3 b@1,1 c@2,1 d@3,1",
        "<tr><td rowspan=900>a<td>b<tr><td>c→a@1,0:1x2 b@1,1 c@2,1",
        "<tr><td colspan=x rowspan=-1>a<td colspan=0>b→a@1,0 b@1,1",
        "<tr><td>a<td>b<td rowspan=2>c<tr><td colspan=3>d<tr><td>e→"
            + "a@1,0 b@1,1 c@1,2:1x2 d@2,0:3x1 e@3,0",
        "<tr><td>a<td>b<tr><td>c→a@1,0 b@1,1 c@2,0",
        "<tr><td rowspan=3>a<td>b<tr><tr><td>c→a@1,0:1x2 b@1,1 c@2,1",
        "<thead><tr><th rowspan=5>a<th>b</thead><tbody><tr><td>c<td>d</tbody>→"
            + "a@1,0 b@1,1 c@2,0 d@2,1",
        "<tfoot><tr><td>a<td>b</tfoot><tbody><tr><td>c<td>d</tbody>→a@1,0 b@1,1 c@2,0 d@2,1",
        "<tr style='display:none'><td>x<td>y<tr><td>a<td style='display:none'>z<td>b→a@1,0 b@1,1",
        "<tr><td><p>a</p><p> </p><div>b<br>c</div><td><span>1</span>2→a~b~c@1,0 12@1,1"
      })
  void truePositions(String rows, String expected) {
    assertThat(anchors("<table>" + rows + "</table>").replace('\n', '~')).isEqualTo(expected);
  }

  @Test
  void numbersOfTablesAndLines() {
    Document document =
        Rendering.read(
            "<p>甲</p><table><caption>题 注</caption><tr><td>a<td>b<tr><td>c<td></table>"
                + "<p>乙</p><p>d | 1 |</p><table><tr><td>e<td>f</table><p>丙");
    assertThat(Rendering.lines(document))
        .containsExactly("L1 甲", "L2 题 注", "T1={a/b;c/}", "L5 乙", "T2{d/1}", "T3={e/f}", "L8 丙");
    Grid second = (Grid) document.blocks().get(4);
    assertThat(second.rows().get(0).cells().get(1).place()).isEqualTo(Place.cell(2, 1, 2));
  }

  @Test
  void articleInATableCell() {
    String page =
        "<table><tr><td>首页<td>导航<tr><td colspan=2><h1>报告</h1><p>"
            + PROSE
            + "</p><table><tr><td>规章<td>0<tr><td>许可<td>12</table><p>完</p></table>";
    assertThat(lines(page))
        .containsExactly("L1 首页", "L2 导航", "L3 # 报告", "L4 " + PROSE, "T1={规章/0;许可/12}", "L7 完");
  }

  @Test
  void tablesSideBySideAreLayout() {
    assertThat(
            lines(
                "<table><tr><td><table><tr><td>a<td>b</table><td>"
                    + "<table><tr><td>c<td>d</table></table>"))
        .containsExactly("T1={a/b}", "T2={c/d}");
  }

  @Test
  void rowsOfProseAreLayout() {
    assertThat(lines("<table><tr><td>一<td>" + PROSE + "<tr><td>二<td>" + PROSE + "</table>"))
        .containsExactly("L1 一", "L2 " + PROSE, "L3 二", "L4 " + PROSE);
  }

  @Test
  void aLongNoteDoesNotUnmakeData() {
    StringBuilder table = new StringBuilder("<table>");
    for (int i = 0; i < 5; i++) table.append("<tr><td>项").append(i).append("<td>件<td>").append(i);
    table.append("<tr><td colspan=3>").append(PROSE).append("</table>");
    Document document = Rendering.read(table.toString());
    assertThat(document.blocks()).hasSize(1);
    assertThat(document.blocks().get(0)).isInstanceOf(Grid.class);
    assertThat(((Grid) document.blocks().get(0)).rows()).hasSize(6);
  }

  @Test
  void boxesOfMetadataAreData() {
    assertThat(lines("<table><tr><td>索引号<td>X-1<td>发布机构<td>某局<tr><td>名称<td colspan=3>年报</table>"))
        .containsExactly("T1={索引号/X-1/发布机构/某局;名称/年报}");
  }

  @Test
  void nestedTablesInData() {
    String frame = "<table><tr><td>17</table>";
    String small = "<table><tr><td>甲<td>1</table>";
    String table =
        "<table><tr><td>规章制度情况<td>数量合计<td>备注<tr><td>许可"
            + "<td>"
            + frame
            + "<td>见"
            + small
            + "右<tr><td>处罚<td>2<td>无</table><p>后";
    assertThat(lines(table))
        .containsExactly("T1={规章制度情况/数量合计/备注;许可/17/见~右;处罚/2/无}", "T2={甲/1}", "L5 后");
  }

  @Test
  void framesAndSpacersAreNoGrids() {
    assertThat(lines("<table><tr><td>只有一格</table><table><tr><td>&nbsp;<td></table>"))
        .containsExactly("L1 只有一格");
    assertThat(lines("<table><tr><td>甲<tr><td>乙</table>")).containsExactly("L1 甲", "L2 乙");
  }

  @Test
  void barsInCellsAreText() {
    assertThat(lines("<table><tr><td>甲|乙<td>1&#9;2<br>3</table>"))
        .containsExactly("T1={甲|乙/1 2~3}");
  }
}
