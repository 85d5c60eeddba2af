package org.gouji.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.audit.Auditor;
import org.gouji.finding.Lang;
import org.junit.jupiter.api.Test;

/** In text, a row with fewer figures than columns does not say which cell was left blank. */
class FewerFiguresTest {

  private static final String REPORT =
      """
      某某市人民政府2022年政府信息公开工作年度报告
      一、总体情况
      略。
      二、主动公开政府信息情况
      第二十条第（一）项
      信息内容 本年制发件数 本年废止件数 现行有效件数
      规章 4 5 6
      行政规范性文件 1 3
      第二十条第（五）项
      信息内容 本年处理决定数量
      行政许可 7
      第二十条第（六）项
      信息内容 本年处理决定数量
      行政处罚 8
      行政强制 9
      """;

  @Test
  void noneOfItsCellsIsRead() {
    Map<String, String> read = new TreeMap<>();
    Auditor.load(Path.of("rules"), Lang.ZH)
        .audit("r", REPORT.getBytes(StandardCharsets.UTF_8))
        .cells()
        .forEach(
            cell -> {
              if (cell.value() != null) read.put(cell.id(), cell.value().toPlainString());
            });
    assertThat(read)
        .containsEntry("proactive.regulations.made", "4")
        .containsEntry("proactive.licensing.decisions", "7");
    assertThat(read.keySet()).noneMatch(id -> id.startsWith("proactive.normative."));
  }
}
