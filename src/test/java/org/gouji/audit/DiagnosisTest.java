package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Suspect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns of mistakes, each with a near miss that is none, planted into a sound report. */
class DiagnosisTest {

  private static final Auditor AUDITOR = Auditor.load(Path.of("rules"), Lang.ZH);

  private static final String RECEIVED = "新收政府信息公开申请数量 | 60 | 3 | 0 | 0 | 1 | 0 | 64";
  private static final String GRANTED = "（一）予以公开 | 30 | 2 | 0 | 0 | 1 | 0 | 33";
  private static final String NOT_HELD = "不掌握相关政府信息 | 12 | 1 | 0 | 0 | 0 | 0 | 13";
  private static final String HANDLED = "（七）总计 | 59 | 3 | 0 | 0 | 1 | 0 | 63";
  private static final String OUT = "结转下年度继续办理 | 3 | 0 | 0 | 0 | 0 | 0 | 3";
  private static final String STRIP = "3 | 1 | 1 | 0 | 5 | 1 | 0 | 0 | 0 | 1 | 1 | 0 | 0 | 1 | 2";

  private static List<Finding> audit(String... changes) throws IOException {
    String text = Files.readString(Path.of("rules/samples/county-2022.txt"));
    for (int i = 0; i < changes.length; i += 2) {
      assertThat(text).contains(changes[i]);
      text = text.replace(changes[i], changes[i + 1]);
    }
    return AUDITOR.audit("x", text.getBytes(StandardCharsets.UTF_8)).findings().stream()
        .filter(finding -> finding.rule().matches("ARITH-00[12]"))
        .toList();
  }

  private static Finding only(String... changes) throws IOException {
    List<Finding> findings = audit(changes);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static String row(String row, String figures) {
    return row.substring(0, row.indexOf(" | ")) + " | " + figures;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1 | 12 | 0 | 0 | 0 | 0 | 13; true",
        "1 | 11 | 0 | 0 | 0 | 0 | 13; false",
        "0 | 1 | 12 | 0 | 0 | 0 | 13; false"
      })
  void neighboursExchanged(String figures, boolean fits) throws IOException {
    Finding finding = only(NOT_HELD, row(NOT_HELD, figures));
    assertThat(finding.message().contains("相互填反")).as(finding.message()).isEqualTo(fits);
  }

  @Test
  void exchangeIsNamedFirst() throws IOException {
    Finding finding = only(NOT_HELD, row(NOT_HELD, "1 | 12 | 0 | 0 | 0 | 0 | 13"));
    List<Suspect> first =
        finding.suspects().isEmpty() ? finding.alternatives().get(0) : finding.suspects();
    assertThat(first)
        .containsExactlyInAnyOrder(
            suspect("applications.unavailable.notHeld.natural", 1, 12),
            suspect("applications.unavailable.notHeld.business", 12, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0 | 60 | 3 | 0 | 0 | 1 | 64; true",
        "0 | 60 | 2 | 0 | 0 | 1 | 64; false",
        "0 | 60 | 3 | 0 | 1 | 0 | 64; true",
        "3 | 60 | 0 | 0 | 1 | 0 | 64; false"
      })
  void rowShifted(String figures, boolean fits) throws IOException {
    Finding finding = only(RECEIVED, row(RECEIVED, figures));
    assertThat(finding.message().contains("左右错位一格")).as(finding.message()).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 0, 2, true", "0, 1, 1, 2, false", "1, 2, 0, 0, false"})
  void columnShifted(int third, int internal, int process, int enforcement, boolean fits)
      throws IOException {
    Finding finding =
        only(
            "第三方合法权益 | 1", "第三方合法权益 | " + third,
            "三类内部事务信息 | 0", "三类内部事务信息 | " + internal,
            "四类过程性信息 | 2", "四类过程性信息 | " + process,
            "行政执法案卷 | 0", "行政执法案卷 | " + enforcement);
    assertThat(finding.message().contains("上下错位一格")).as(finding.message()).isEqualTo(fits);
    assertThat(finding.suspects()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0 | 3 | 1 | 1 | 0 | 5 | 1 | 0 | 0 | 0 | 1 | 1 | 0 | 0 | 2; false",
        "3 | 1 | 1 | 0 | 0 | 5 | 1 | 0 | 0 | 1 | 1 | 0 | 0 | 1 | 2; true",
        "3 | 1 | 1 | 0 | 5 | 1 | 0 | 0 | 0 | 1 | 1 | 0 | 0 | 1 | 3; false"
      })
  void stripShifted(String figures, boolean fits) throws IOException {
    List<Finding> findings = audit(STRIP, figures);
    assertThat(findings.stream().anyMatch(f -> f.message().contains("左右错位一格"))).isEqualTo(fits);
    if (fits) assertThat(findings).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"47 | 2 | 0 | 0 | 1 | 0 | 50; true", "47 | 3 | 0 | 0 | 1 | 0 | 51; false"})
  void totalLeavesOutRow(String figures, boolean fits) throws IOException {
    Finding finding = only(HANDLED, row(HANDLED, figures));
    assertThat(finding.message().contains("漏加了这一行")).as(finding.message()).isEqualTo(fits);
    assertThat(finding.suspects()).contains(suspect("applications.handledTotal.natural", 47, 59));
  }

  @ParameterizedTest
  @CsvSource({"61, true", "62, false", "67, false"})
  void totalLeavesOutColumn(int total, boolean fits) throws IOException {
    Finding finding = only(RECEIVED, row(RECEIVED, "60 | 3 | 0 | 0 | 1 | 0 | " + total));
    assertThat(finding.message().contains("漏加了这一列")).as(finding.message()).isEqualTo(fits);
    assertThat(finding.suspects())
        .containsExactly(suspect("applications.received.total", total, 64));
  }

  @ParameterizedTest
  @CsvSource({"13, true", "14, false", "8, false"})
  void totalCopied(int total, boolean fits) throws IOException {
    Finding finding = only(GRANTED, row(GRANTED, "30 | 2 | 0 | 0 | 1 | 0 | " + total));
    assertThat(finding.message().contains("误抄了另一行")).as(finding.message()).isEqualTo(fits);
    assertThat(finding.suspects())
        .containsExactly(suspect("applications.granted.total", total, 33));
  }

  @ParameterizedTest
  @CsvSource({"2, true", "1, false"})
  void lastYearLeftInPlace(int out, boolean fits) throws IOException {
    Finding finding = only(OUT, row(OUT, out + " | 0 | 0 | 0 | 0 | 0 | " + out));
    assertThat(finding.message().contains("沿用上年数字")).as(finding.message()).isEqualTo(fits);
    assertThat(finding.suspects()).isEmpty();
    List<Suspect> meant =
        List.of(
            suspect("applications.carriedOut.natural", out, 3),
            suspect("applications.carriedOut.total", out, 3));
    assertThat(finding.alternatives()).contains(meant);
    if (fits) assertThat(finding.alternatives().get(0)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"8, true", "7, false"})
  void partialCountedAgain(int again, boolean fits) throws IOException {
    Finding finding =
        only(
            "重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0",
            "重复申请 | " + again + " | 0 | 0 | 0 | 0 | 0 | " + again);
    assertThat(finding.message().contains("又计入其他办理结果")).isEqualTo(fits);
    assertThat(finding.suspects()).isEmpty();
  }

  @Test
  void proseChoosesAmongEqualRepairs() throws IOException {
    String wrong = STRIP.replace("| 5 | 1 | 0 | 0 | 0 | 1 |", "| 5 | 1 | 0 | 0 | 0 | 3 |");
    Finding finding = only(STRIP, wrong);
    assertThat(finding.suspects()).isEmpty();
    assertThat(finding.alternatives()).hasSize(5);
    assertThat(finding.alternatives().get(0))
        .containsExactly(suspect("review.litigationDirect.total", 3, 1));
    assertThat(finding.message()).contains("只有第一种与正文").contains("行政诉讼3件");
    assertThat(finding.evidence()).anyMatch(quote -> quote.text().contains("行政诉讼3件"));
    Finding silent = only(STRIP, wrong, "、行政诉讼3件", "");
    assertThat(silent.message()).doesNotContain("正文");
    assertThat(silent.alternatives()).hasSize(5);
  }

  @Test
  void saysWhenTheTableAllowsNoAnswer() throws IOException {
    Finding finding =
        only(
            RECEIVED, row(RECEIVED, "51 | 9 | 4 | 7 | 1 | 0 | 99"),
            GRANTED, row(GRANTED, "11 | 6 | 8 | 5 | 1 | 2 | 77"),
            HANDLED, row(HANDLED, "23 | 35 | 17 | 4 | 9 | 8 | 31"));
    assertThat(finding.message()).contains("可能超过 5 个");
    assertThat(finding.suspects()).isEmpty();
    assertThat(finding.alternatives()).isEmpty();
  }

  private static Suspect suspect(String cell, long found, long suggested) {
    return new Suspect(cell, BigDecimal.valueOf(found), BigDecimal.valueOf(suggested));
  }
}
