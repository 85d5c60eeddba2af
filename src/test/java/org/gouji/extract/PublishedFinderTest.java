package org.gouji.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gouji.document.Place;
import org.gouji.report.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedFinderTest {

  private static List<Passage> lines(String text) {
    return text.lines().map(line -> new Passage(line, Place.line(1), false)).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "发布日期：2024-01-12,2024-01-12",
    "信息来源：某局 发布时间： 2024年1月2日 浏览次数：10,2024-01-02",
    "发布时间: 2024-1-2 16:34,2024-01-02",
    "公开日期 2024/01/12,2024-01-12"
  })
  void theLabelledDayCounts(String line, LocalDate date) {
    Published published = PublishedFinder.find(Map.of(), lines("标题\n" + line));
    assertThat(published).isNotNull();
    assertThat(published.date()).isEqualTo(date);
    assertThat(line).contains(published.quote().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"成文日期：2024-01-12", "2024年1月12日", "发布日期：2024-13-40", "发布日期：", "发布时间不早于2024年"})
  void otherDaysDoNot(String line) {
    assertThat(PublishedFinder.find(Map.of(), lines(line))).isNull();
  }

  @Test
  void aLabelMayStandBeforeItsDay() {
    Published published = PublishedFinder.find(Map.of(), lines("发布日期\n2022-01-19"));
    assertThat(published).isNotNull();
    assertThat(published.date()).isEqualTo(LocalDate.of(2022, 1, 19));
  }

  @Test
  void ofSeveralDaysTheEarliestCounts() {
    Map<String, String> meta = Map.of("pubdate", "2024-01-20 10:00");
    Published later = PublishedFinder.find(meta, lines("发布日期：2024-02-12"));
    Published earlier = PublishedFinder.find(meta, lines("发布日期：2024-01-12"));
    assertThat(later).isNotNull();
    assertThat(later.date()).isEqualTo(LocalDate.of(2024, 1, 20));
    assertThat(earlier).isNotNull();
    assertThat(earlier.date()).isEqualTo(LocalDate.of(2024, 1, 12));
  }

  @Test
  void daysLateCountFromTheYearAfter() {
    Published published = PublishedFinder.find(Map.of(), lines("发布日期：2024-02-12"));
    assertThat(published).isNotNull();
    assertThat(published.daysLate(2023, 1, 31)).isEqualTo(12);
    assertThat(published.daysLate(2023, 3, 31)).isZero();
    assertThat(Published.deadline(2022, 2, 29)).isEqualTo(LocalDate.of(2023, 2, 28));
  }
}
