package org.gouji.collection.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyDirectoryTest {

  private static final NameParser PARSER = new NameParser(words());

  private static Map<Pattern, String> words() {
    Map<Pattern, String> words = new LinkedHashMap<>();
    words.put(Pattern.compile("(乡|镇)$"), "$1政府");
    words.put(Pattern.compile("街道(?:办)?$"), "街道办事处");
    words.put(Pattern.compile("发改委$"), "发展和改革委员会");
    return words;
  }

  @ParameterizedTest
  @CsvSource({
    "洪泽区人民政府, 淮安市洪泽区人民政府",
    "洪泽区政府, 江苏省淮安市洪泽区人民政府",
    "洪泽区, 洪澤區人民政府",
    "江苏省洪泽区人民政府, 江苏省淮安市洪泽区人民政府",
    "沭阳县发改委, 宿迁市沭阳县发展和改革委员会",
    "徽城镇, 黄山市歙县徽城镇人民政府",
    "朱坝街道, 洪泽区朱坝街道办事处",
    "德清县新市镇人民政府, 湖州市德清县新市镇人民政府",
    "白州乡, 安泉县白州乡人民政府",
  })
  void namesOfOneAgency(String one, String other) {
    assertThat(keys(List.of(), "a/1 2022 " + one, "b/2 2023 " + other)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "洪泽区人民政府, 洪泽区人民政府办公室",
    "洪泽区教育局, 洪泽区财政局",
    "淮安市教育局, 淮安市洪泽区教育局",
    "南京市鼓楼区人民政府, 徐州市鼓楼区人民政府",
    "甲山县城关镇人民政府, 乙水县城关镇人民政府",
  })
  void namesOfTwo(String one, String other) {
    assertThat(keys(List.of(), "a/1 2022 " + one, "b/2 2022 " + other)).hasSize(2);
  }

  @Test
  void aShortNameThatTwoBearIsToldByTheFolder() {
    String one = "甲山县/城关/1 2022 甲山县城关镇人民政府";
    String two = "乙水县/城关/1 2022 乙水县城关镇人民政府";
    assertThat(keys(List.of(), one, two, "甲山县/城关/2 2023 城关镇人民政府")).hasSize(2);
    assertThat(keys(List.of(), one, two, "其他/2 2023 城关镇人民政府")).hasSize(3);
  }

  @Test
  void namesWithoutAPlaceAreToldByTheFolder() {
    assertThat(keys(List.of(), "甲县/2022/1 2022 教育局", "甲县/2023/1 2023 教育局")).hasSize(1);
    assertThat(keys(List.of(), "甲县/1 2022 教育局", "乙县/1 2022 教育局")).hasSize(2);
  }

  @Test
  void aRosterTellsFormerNames() {
    Listed listed = listed("平潭综合实验区管理委员会", List.of("平潭县人民政府"), "");
    assertThat(keys(List.of(listed), "1 2010 平潭县人民政府", "2 2016 平潭综合实验区管理委员会"))
        .containsExactly("平潭综合实验区管理委员会");
  }

  @Test
  void aRosterMayHaveRemarksInBracketsAndShortNamesBesideRegions() {
    Listed remarked = listed("洪泽区教育局（本级）", List.of(), "");
    assertThat(keys(List.of(remarked), "1 2022 洪泽区教育局", "2 2023 洪泽区教育局（本级）")).hasSize(1);
    List<Listed> two = List.of(listed("教育局", List.of(), "淮安市洪泽区"), listed("教育局", List.of(), "温县"));
    assertThat(keys(two, "1 2022 洪泽区教育局", "2 2022 温县教育局"))
        .containsExactlyInAnyOrder("淮安市洪泽区/教育局", "温县/教育局");
    List<Listed> parts =
        List.of(listed("洪泽区教育局", List.of(), ""), listed("洪泽区教育局（考试院）", List.of(), ""));
    assertThat(keys(parts, "1 2022 洪泽区教育局")).containsExactly("洪泽区教育局");
  }

  @Test
  void aRosterWithTwoThatFitDecidesNothing() {
    List<Listed> roster =
        List.of(listed("城关镇人民政府", List.of(), "甲山县"), listed("城关镇人民政府", List.of(), "乙水县"));
    assertThat(keys(roster, "1 2022 甲山县城关镇人民政府", "2 2022 乙水县城关镇人民政府")).hasSize(2);
    AgencyDirectory directory = new AgencyDirectory(PARSER, roster);
    AgencyId open =
        directory.resolve(List.of(new Named("3", "城关镇人民政府", 2022))).values().iterator().next();
    assertThat(open.isListed()).isFalse();
    assertThat(open.certain()).isFalse();
    AgencyId told =
        directory.resolve(List.of(new Named("乙水/3", "城关镇", 2022))).values().iterator().next();
    assertThat(told.region()).isEqualTo("乙水县");
  }

  @Test
  void aRosterTellsTheAgencyAbove() {
    List<Listed> roster =
        List.of(
            listed("洪泽区人民政府", List.of(), "淮安市"),
            new Listed("洪泽区教育局", List.of(), "", "洪泽区政府", "部门", null, null, 3));
    AgencyDirectory directory = new AgencyDirectory(PARSER, roster);
    AgencyId above = directory.listed().get(0);
    assertThat(directory.listed().get(1).parent()).isEqualTo(above.key());
    assertThat(directory.resolve(List.of(new Named("1", "区教育局", 2022))).get("1"))
        .isEqualTo(directory.listed().get(1));
  }

  @Test
  void aNameThatIsBorneGoesBeforeOneThatWas() {
    List<Listed> roster =
        List.of(
            new Listed("云岭县林草局", List.of(), "", "", "", null, 2020, 2),
            new Listed("云岭县林业局", List.of("云岭县林草局"), "", "", "", 2021, null, 3),
            new Listed("云岭县草原局", List.of("云岭县林草局"), "", "", "", 2021, null, 4));
    assertThat(keys(roster, "1 2020 云岭县林草局", "2 2021 云岭县草原局")).hasSize(2);
    AgencyDirectory directory = new AgencyDirectory(PARSER, roster);
    assertThat(directory.resolve(List.of(new Named("1", "云岭县林草局", 2020))).get("1"))
        .isEqualTo(directory.listed().get(0));
  }

  @Test
  void aFormerNameIsValidForYearsBeforeTheReform() {
    List<Listed> roster =
        List.of(new Listed("云岭县林业局", List.of("云岭县林草局"), "", "", "", 2021, null, 2));
    assertThat(keys(roster, "1 2019 云岭县林草局", "2 2020 林草局", "3 2021 云岭县林业局")).hasSize(1);
  }

  @Test
  void aSplitAgencyIsNeitherOfItsSuccessors() {
    List<Listed> roster =
        List.of(
            new Listed("云岭县林业局", List.of("云岭县林草局"), "", "", "", 2021, null, 2),
            new Listed("云岭县草原局", List.of("云岭县林草局"), "", "", "", 2021, null, 3));
    AgencyDirectory directory = new AgencyDirectory(PARSER, roster);
    AgencyId old = directory.resolve(List.of(new Named("1", "云岭县林草局", 2020))).get("1");
    assertThat(old.isListed()).isFalse();
    assertThat(directory.successors("云岭县林草局", 2020)).isEqualTo(roster);
    assertThat(directory.successors("云岭县林草局", 2021)).isEmpty();
  }

  private int line;

  private Listed listed(String name, List<String> former, String region) {
    return new Listed(name, former, region, "", "", null, null, ++line);
  }

  /** The agencies of reports given as {@code name year organ}. */
  private static List<String> keys(List<Listed> roster, String... reports) {
    List<Named> named = new ArrayList<>();
    for (String report : reports) {
      String[] parts = report.split(" ", -1);
      named.add(new Named(parts[0], parts[2], Integer.valueOf(parts[1])));
    }
    return new AgencyDirectory(PARSER, roster)
        .resolve(named).values().stream().map(AgencyId::key).distinct().sorted().toList();
  }
}
