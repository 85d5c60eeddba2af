package org.gouji.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.document.Document;
import org.gouji.document.file.DocumentReader;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.junit.jupiter.api.Test;

/** A figure that the source does not tell keeps its place before those that it does. */
class UnreadFiguresTest {

  private static final String REPORT =
      """
      <h1>某某市人民政府2022年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>略。</p>
      <p>二、主动公开政府信息情况</p>
      <table>
      <tr><td colspan=4>第二十条第（一）项</td></tr>
      <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
      <tr><td>规章</td><td>4</td><td>5</td><td>6</td></tr>
      <tr><td>行政规范性文件</td><td>\uFFFD</td><td>1</td><td>1\uFFFD</td></tr>
      <tr><td colspan=4>第二十条第（五）项</td></tr>
      <tr><td>信息内容</td><td colspan=3>本年处理决定数量</td></tr>
      <tr><td>行政许可</td><td colspan=3>7</td></tr>
      <tr><td colspan=4>第二十条第（六）项</td></tr>
      <tr><td>信息内容</td><td colspan=3>本年处理决定数量</td></tr>
      <tr><td>行政处罚</td><td colspan=3>8</td></tr>
      <tr><td>行政强制</td><td colspan=3>9</td></tr>
      </table>
      """;

  @Test
  void whatFollowsItIsNotShifted() {
    Document document = DocumentReader.read(REPORT.getBytes(StandardCharsets.UTF_8));
    Map<String, Cell> cells =
        Extractor.load(Path.of("rules")).extract(document).orElseThrow().cells().stream()
            .collect(Collectors.toMap(Cell::id, cell -> cell));
    assertThat(cells.get("proactive.normative.made").state()).isEqualTo(CellState.UNREADABLE);
    assertThat(cells.get("proactive.normative.repealed").value()).hasToString("1");
    assertThat(cells.get("proactive.normative.inForce").state()).isEqualTo(CellState.UNREADABLE);
  }
}
