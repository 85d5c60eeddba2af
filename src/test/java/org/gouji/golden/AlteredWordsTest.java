package org.gouji.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.gouji.audit.AuditResult;
import org.gouji.finding.Category;
import org.gouji.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences added or struck, and other agencies: a finding less, or the same. */
class AlteredWordsTest {

  static Stream<String> feeStatements() {
    return Stream.of(
        "本年度未收取信息处理费。",
        "2021年,我區未產生政府信息公開信息處理費。",
        "本年度收取信息处理费0元。",
        "2021年我区未发出收费通知,未收取信息处理费。",
        "2021年共收取信息处理费300元,涉及申请3件。",
        "信息处理费收取情况:无。");
  }

  @ParameterizedTest
  @MethodSource("feeStatements")
  void aFeeStatementEndsItsFinding(String statement) {
    AuditResult result = Seed.of("000").altered().on(323, "無。", statement).audit();
    assertThat(Golden.of(result, Category.FEE)).isEmpty();
    assertThat(Golden.rules(result)).hasSize(4);
  }

  static Stream<Arguments> feeStatementsStruck() {
    return Stream.of(
        Arguments.of(Seed.of("001").altered().remove(84, 85)),
        Arguments.of(Seed.of("002").altered().on(90, "本年度未收取政府信息公开处理费,", "本年度")));
  }

  @ParameterizedTest
  @MethodSource("feeStatementsStruck")
  void aFeeStatementStruckIsMissed(Altered copy) {
    AuditResult result = copy.audit();
    assertThat(Golden.rules(result)).containsExactly("FEE-001");
  }

  @Test
  void whatSupervisesEndsItsFinding() {
    AuditResult result =
        Seed.of("000")
            .altered()
            .after(14, "六是强化监督保障。将政府信息公开工作纳入年度考核,考核结果全部为合格;" + "组织社会评议,评议满意度为98%;全年未发生责任追究情况。")
            .audit();
    assertThat(Golden.of(result, Category.SECTION)).isEmpty();
    assertThat(Golden.rules(result)).hasSize(4);
  }

  @Test
  void whatWasAskedForEndsItsFinding() {
    AuditResult result =
        Seed.of("003").altered().after(9, "(四)依申请公开情况", "2020年度未收到政府信息公开申请。").audit();
    assertThat(Golden.rules(result)).containsExactly("META-001");
  }

  @Test
  void aTitleWithItsAgencyIsRight() {
    AuditResult result = Seed.of("003").altered().on(1, "2020年", "定州经济开发区管委会2020年").audit();
    assertThat(Golden.rules(result)).containsExactly("SECT-003");
    assertThat(result.organ()).isEqualTo("定州经济开发区管委会");
  }

  @Test
  void anAgencyPutBackIsNotSpoiled() {
    AuditResult result =
        Seed.of("004").altered().everywhere("www. 57365.com", "六盘水市水库和生态移民局").audit();
    assertThat(Golden.of(result, Category.PROVENANCE)).isEmpty();
    assertThat(Golden.rules(result)).hasSize(2);
    assertThat(result.organ()).isEqualTo("六盘水市水库和生态移民局");
  }

  @Test
  void aSpoiledAgencyIsSeen() {
    AuditResult result = Seed.of("002").altered().everywhere("温县人民政府", "www.88990.com").audit();
    assertThat(Golden.of(result, Category.PROVENANCE)).hasSize(1);
    assertThat(result.organ()).isNotEqualTo("www.88990.com");
  }

  static Stream<Arguments> agencies() {
    return Stream.of(
        Arguments.of(Seed.of("000").altered().everywhere("大洼", "太平"), "太平区人民政府"),
        Arguments.of(
            Seed.of("001").altered().everywhere("耳口", "青石").everywhere("贵溪", "临江"), "临江市青石乡"),
        Arguments.of(Seed.of("002").altered().everywhere("温县", "安岳县"), "安岳县人民政府"),
        Arguments.of(
            Seed.of("003").altered().everywhere("定州", "霸州").everywhere("经济开发区", "高新技术产业开发区"),
            "霸州高新技术产业开发区管委会"));
  }

  @ParameterizedTest
  @MethodSource("agencies")
  void anotherAgencyHasTheSameFindings(Altered copy, String organ) {
    AuditResult before = copy.seed().altered().audit();
    AuditResult after = copy.audit();
    assertThat(after.organ()).isEqualTo(organ);
    assertThat(Golden.shapes(after)).isEqualTo(Golden.shapes(before));
    assertThat(after.verdict()).isEqualTo(before.verdict());
  }

  @Test
  void aDepartmentNeedNotReportWhatGovernmentsMust() {
    AuditResult government = Seed.of("002").altered().remove(23, 26).audit();
    AuditResult department =
        Seed.of("002").altered().remove(23, 26).everywhere("温县人民政府", "温县水利局").audit();
    assertThat(Golden.of(government, Category.SECTION)).isNotEmpty();
    assertThat(department.findings()).noneMatch(f -> f.rule().equals("SECT-005"));
    assertThat(government.verdict()).isEqualTo(Verdict.INCOMPLETE);
  }

  @Test
  void aTitleWithoutYearStaysTheTitle() {
    AuditResult result = Seed.of("001").altered().on(9, "2023年", "").audit();
    assertThat(result.organ()).isIn("耳口乡", "贵溪市耳口乡", "贵溪耳口乡");
    assertThat(result.findings())
        .filteredOn(f -> f.rule().equals("META-006"))
        .singleElement()
        .satisfies(f -> assertThat(Golden.lines(f)).containsExactly(9));
  }

  @Test
  void noLineOfMetadataIsATitle() {
    AuditResult result = Seed.of("001").altered().remove(9, 9).audit();
    assertThat(result.organ()).isIn(null, "耳口乡", "贵溪市耳口乡", "贵溪耳口乡");
  }
}
