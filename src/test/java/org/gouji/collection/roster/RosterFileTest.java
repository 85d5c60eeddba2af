package org.gouji.collection.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.gouji.collection.agency.Listed;
import org.gouji.collection.setting.SettingsException;
import org.gouji.finding.Lang;
import org.gouji.finding.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RosterFileTest {

  @Test
  void everyColumnIsRead() throws SettingsException {
    Roster roster =
        read(
            "机关名称,级别,地区,上级机关,报送期限,曾用名,起始年度,终止年度,公布日期\n"
                + "甲区教育局,部门,乙市甲区,甲区人民政府,1月31日,甲县教育局、甲区教体局,2019,2023年,"
                + "2023-01-28、2024/1/30\n");
    RosterEntry entry = roster.entries().get(0);
    assertThat(entry.agency())
        .isEqualTo(
            new Listed("甲区教育局", List.of("甲县教育局", "甲区教体局"), "乙市甲区", "甲区人民政府", "部门", 2019, 2023, 2));
    assertThat(entry.deadline()).isEqualTo(MonthDay.of(1, 31));
    assertThat(entry.published(2023)).isEqualTo(LocalDate.of(2024, 1, 30));
    assertThat(roster.isGiven()).isTrue();
  }

  @Test
  void aNameIsEnough() throws SettingsException {
    RosterEntry entry = read("单位名称\n甲区教育局\n").entries().get(0);
    assertThat(entry.agency().name()).isEqualTo("甲区教育局");
    assertThat(entry.deadline()).isNull();
    assertThat(entry.published()).isEmpty();
  }

  @Test
  void agenciesOfOneNameInTwoPlacesAreTwo() throws SettingsException {
    assertThat(read("机关名称,地区\n教育局,甲区\n教育局,乙区\n").entries()).hasSize(2);
  }

  @Test
  void allMistakesAreSaidWithTheirPlaces() {
    SettingsException failure =
        catchThrowableOfType(
            SettingsException.class,
            () ->
                read(
                    "机关名称,报送期限,起始年度,终止年度,公布日期\n"
                        + "甲局,月底,明年,2020,昨天\n"
                        + "乙局,2-30,2024,2020,2024-01-28\n"
                        + "甲局,,,,\n"));
    assertThat(failure.mistakes())
        .extracting(Words::zh)
        .containsExactly(
            "roster.csv 第 2 行 C 列“起始年度”：“明年”不是年份",
            "roster.csv 第 2 行 B 列“报送期限”：“月底”不是日期，应如 1-31 或 3月31日",
            "roster.csv 第 2 行 E 列“公布日期”：“昨天”不是日期，应如 2025-01-28",
            "roster.csv 第 3 行 D 列“终止年度”：终止年度早于起始年度",
            "roster.csv 第 3 行 B 列“报送期限”：“2-30”不是日期，应如 1-31 或 3月31日",
            "roster.csv 第 4 行 A 列“机关名称”：与第 2 行是同一机关");
  }

  @ParameterizedTest
  @EnumSource
  void theTemplateIsReadOnceFilledIn(Lang lang) throws SettingsException {
    String template = new String(RosterTemplate.bytes(lang), StandardCharsets.UTF_8);
    assertThat(template).startsWith("\uFEFF").hasLineCount(2);
    SettingsException failure = catchThrowableOfType(SettingsException.class, () -> read(template));
    assertThat(failure.mistakes())
        .extracting(Words::zh)
        .containsExactly("roster.csv：没有列出任何机关，请填写后再审核，或移走此文件");
    byte[] filled = (template.substring(1) + "甲局,,,,,,,,\r\n").getBytes(Charset.forName("GBK"));
    assertThat(RosterFile.read("roster.csv", filled).entries())
        .extracting(it -> it.agency().line())
        .containsExactly(3);
  }

  private static Roster read(String text) throws SettingsException {
    return RosterFile.read("roster.csv", text.getBytes(StandardCharsets.UTF_8));
  }
}
