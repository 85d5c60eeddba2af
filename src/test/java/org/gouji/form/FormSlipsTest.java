package org.gouji.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The slips of an author who copies a form and adds a row, each answered by line and in plain
 * words.
 */
class FormSlipsTest {

  private static final Path FORMS = Path.of("rules/forms");
  private static final String ROW =
      "      - id: refused.importantData\n"
          + "        label: \"9.属于重要数据\"\n"
          + "        keys: [重要数据]\n"
          + "        under: （三）不予公开\n";
  private static final String DRAWN = "      - \"^ | ^ | @ | =refused.importantData.*\"\n";

  @TempDir Path folder;

  private String sound = "";

  @BeforeEach
  void copyForm() throws IOException {
    try (Stream<Path> files = Files.list(FORMS)) {
      for (Path file : files.toList()) Files.copy(file, folder.resolve(file.getFileName()));
    }
    sound =
        Files.readString(FORMS.resolve("2021.yaml"))
            .replace("version: \"2021\"", "version: \"2026\"")
            .replace("years: [2021, null]", "years: [2026, null]")
            .replace("      - id: unavailable.notHeld\n", ROW + "      - id: unavailable.notHeld\n")
            .replace("      - \"^ | （四）无法提供", DRAWN + "      - \"^ | （四）无法提供");
  }

  private List<String> mistakes(String form) throws IOException {
    Files.writeString(folder.resolve("2026.yaml"), form);
    return catchThrowableOfType(FormException.class, () -> Forms.load(folder)).zh().stream()
        .map(told -> told.replace(folder + "/", "").replaceFirst("^2026\\.yaml:\\d+: ", ""))
        .toList();
  }

  static Stream<Arguments> slips() {
    String id = "      - id: refused.importantData\n        label";
    return Stream.of(
        slip(id, "      - label", "行缺少“id”"),
        slip("        label: \"9.属于重要数据\"\n", "", "行缺少“label”"),
        slip("label: \"9.属", "lable: \"9.属", "行里没有“lable”这个字段，是否为“label”？", "行缺少“label”"),
        slip(
            "[重要数据]\n        under: （三）不予公开",
            "[重要数据]\n        under: （三）不与公开",
            "“under”写的“（三）不与公开”不在这张表的 headings 里，是否为“（三）不予公开”？"),
        slip(
            "        keys: [重要数据]\n        under: （三）不予公开\n",
            "        keys: [重要数据]\n",
            "“9.属于重要数据”的编号以“refused.”开头，属于“（三）不予公开”，请写 under: （三）不予公开"),
        slip(
            "id: refused.importantData",
            "id: refused.inquiry",
            "编号“refused.inquiry”已用在第 142 行的“8.属于行政查询事项”，请换一个"),
        slip(
            "id: refused.importantData",
            "id: importantData",
            "“（三）不予公开”各行的编号以“refused.”开头，“importantData”应改为“refused.importantData”"),
        slip(
            "id: refused.importantData",
            "id: refused.重要数据",
            "编号“refused.重要数据”只能用英文字母、数字和点，如 refused.importantData"),
        slip("id: refused.imp", " id: refused.imp", "写法有误：请检查这里和上一行的缩进、冒号后的空格、引号和括号"),
        slip(
            "=refused.importantData.*",
            "=refused.importntData.*",
            "layout 里的“=refused.importntData.*”不是这张表的格，是否为“refused.importantData.*”？",
            "layout 里没有画“9.属于重要数据”这一行，请加上 =refused.importantData.*"),
        slip(DRAWN, "", "layout 里没有画“9.属于重要数据”这一行，请加上 =refused.importantData.*"),
        slip("years: [2026, null]\n", "", "表式缺少“years”"),
        slip("[2026, null]", "2026", YEARS),
        slip("[2026, null]", "[2026]", YEARS),
        slip("[2026, null]", "【2026，null】", YEARS),
        slip("[2026, null]", "[2026, 2021]", YEARS),
        slip(
            "[2026, null]",
            "[2021, null]",
            "2026.yaml: 从 2021 年度起适用，而 2021.yaml 从 2021 年度起，同一年度有了两种表式；新表式的“years”要从后一年写起"),
        slip(
            "version: \"2026\"",
            "version: \"2021\"",
            "2026.yaml: 版本“2021”已被 2021.yaml 使用，请改写 version"),
        slip("version: \"2026\"", "version: “2026”", "“version”两边的引号要用半角的 \""),
        slip(
            "      - id: refused.importantData\n",
            "        id: refused.importantData\n",
            "行里“id”写了两次；另起一行、一张表时，开头要写“- ”"),
        slip("keys: [重要数据]", "keys: 重要数据", "“keys”应是列表：写成 [甲, 乙]，或一行一项，每项开头写“- ”，缩进相同"),
        slip("        keys: [重要", "\tkeys: [重要", "缩进要用空格，不能用制表符"),
        slip("        label: \"9", "        label：\"9", "名称后面要用半角冒号加空格“: ”，不是全角冒号"),
        slip(
            "kind: matrix",
            "kind: matrx",
            "没有“matrx”这个“kind”，只能是 groups、matrix、strip、list，是否为“matrix”？"),
        slip(
            "- id: applications",
            "- id: application",
            "没有“application”这个表格编号，只能是"
                + " proactive、applications、review、statistics，是否为“applications”？"));
  }

  private static final String YEARS =
      "“years”应写 [第一个年度, 最后一个年度]，用半角的方括号和逗号，最后一年不定的写 null，如 [2026, null]";

  private static Arguments slip(String from, String to, String... told) {
    return Arguments.of(from, to, List.of(told));
  }

  @ParameterizedTest
  @MethodSource("slips")
  void aSlipIsAnswered(String from, String to, List<String> told) throws IOException {
    assertThat(sound).contains(from);
    assertThat(mistakes(sound.replace(from, to))).containsExactlyElementsOf(told);
  }

  @Test
  void theCopyItselfIsSound() throws IOException {
    Files.writeString(folder.resolve("2026.yaml"), sound);
    assertThat(Forms.load(folder).expected(2026).orElseThrow().version()).isEqualTo("2026");
    assertThat(Forms.load(folder).expected(2025).orElseThrow().version()).isEqualTo("2021");
  }

  @Test
  void aRowOutOfItsGroupOrOrderIsTold() throws IOException {
    String late = sound.replace(ROW, "").replace("      - id: handledTotal\n", ROW + TOTAL);
    assertThat(mistakes(late)).containsExactly("“9.属于重要数据”属于“（三）不予公开”，应与这一组的其他行放在一起");
    String inquiry = "      - id: refused.inquiry\n";
    String early = sound.replace(ROW, "").replace(inquiry, ROW + inquiry);
    assertThat(mistakes(early)).containsExactly("“8.属于行政查询事项”放在了“9.属于重要数据”的后面，同一组的行要按序号排列");
  }

  private static final String TOTAL = "      - id: handledTotal\n";

  @Test
  void mistakesOfTheFormAndOfTheSheetsAreToldAtOnce() throws IOException {
    String sheet = Files.readString(folder.resolve("identities.csv"));
    Files.writeString(
        folder.resolve("identities.csv"),
        sheet + "T3.data,重要数据不多于总计,表三,列,属于重要数剧 ≤ 总记,2021 至 2025,,,,,\n");
    String two = sound.replace("kind: strip", "kind: stripe").replace(", null]", ", 不定]");
    assertThat(mistakes(two))
        .hasSize(4)
        .contains(YEARS)
        .anyMatch(told -> told.startsWith("没有“stripe”这个“kind”"))
        .anyMatch(told -> told.contains("2021 版的表三里没有“总记”这一行或列，是否为“总计”？"));
  }
}
