package org.gouji.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the sheets beside the forms, and how mistakes in them are told. */
class FormSheetsTest {

  private static final String HEAD = "编号,名称,表,逐,关系,年度,特别,可以不填,不成立时的说法,英文说法,说明\n";

  @TempDir Path folder;

  @BeforeEach
  void copyForms() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("rules/forms"))) {
      for (Path file : files.toList()) Files.copy(file, folder.resolve(file.getFileName()));
    }
  }

  private List<String> mistakes() {
    return catchThrowableOfType(FormException.class, () -> Forms.load(folder)).zh();
  }

  private FormTable.IdentityRule first(String version) {
    FormTable table =
        Forms.load(folder).version(version).orElseThrow().table("applications").orElseThrow();
    return table.identities().get(0);
  }

  @Test
  void labelsBecomeIdsByTheFormOfTheYear() throws IOException {
    Files.writeString(
        folder.resolve("identities.csv"),
        HEAD + "X.1,办理结果,表三,列,部分公开＋其他处理各项 ≤ （七）总计,2019 起,,,{行或列}列：{左边} 大于 {右边},,\n");
    assertThat(first("2019").relation()).isEqualTo("partial + otherHandling <= handledTotal");
    assertThat(first("2021").relation()).isEqualTo("partial + otherHandling.* <= handledTotal");
    assertThat(first("2021").zh()).isEqualTo("{subject}列：{left} 大于 {right}");
    assertThat(first("2021").en()).contains("{left}");
  }

  @Test
  void excelMaySaveThemInGbk() throws IOException {
    byte[] bytes = (HEAD + "X.1,办理结果,表三,列,予以公开 ≤ 总计,,,,,,\n").getBytes(Charset.forName("GB18030"));
    Files.write(folder.resolve("identities.csv"), bytes);
    assertThat(first("2021").relation()).isEqualTo("granted <= handledTotal");
  }

  @Test
  void allMistakesAreToldAtOnceWithPlaceAndNearestWord() throws IOException {
    Files.writeString(
        folder.resolve("identities.csv"),
        HEAD
            + "X.1,甲,表三,列,本年新收 + 上年结传 = 总计,,,,,,\n"
            + "X.2,乙,表五,列,本年新收 = 总计,,,,,,\n"
            + "X.3,丙,表三,例,本年新收 = 总计,,,,,,\n"
            + "X.4,丁,表三,行,自然人 + 商业企叶 = 总计,2021 起,,,,,\n"
            + "X.5,戊,表三,行,自然人 总计,2021 起,,,,,\n"
            + "X.6,己,表三,行,自然人 = 总计,2021 以前,,,,,\n"
            + "X.7,庚,统计表,,被依法纠错数 ≤ 收到申请数,,特殊,,,,\n"
            + "X.8,辛,统计表,,收到申请数 ≥ 当面申请数,2021 起,,,,,\n"
            + "X.9,壬,表四,行,结果维持 ≤ 总计,,,,,,\n"
            + "X.9,癸,表四,行,结果纠正 ≤ 总计,,,,,,\n"
            + "X.10,子,,行,结果维持 ≤ 总计,,,,,,\n");
    Files.writeString(folder.resolve("labels.csv"), "表,规定的标签,另一中写法,算作\n");
    Files.writeString(folder.resolve("sections.csv"), "部分,标题\n七,附录\n一,总体情况\n一,总体情况\n");
    assertThat(String.join("\n", mistakes()))
        .contains("identities.csv: E2：2019 版的表三里没有“上年结传”这一行或列，是否为“上年结转”？")
        .contains("C3：没有“表五”这张表，是否为“表二”？")
        .contains("D4：“例”不对，只能是 列、行")
        .contains("E5：2021 版的表三里没有“商业企叶”这一行或列，是否为“商业企业”？")
        .contains("E6：")
        .contains("F7：年度“2021 以前”不对")
        .contains("E8：2014 版的统计表里有几行或几列叫“被依法纠错数”，请写编号：reconsideration.corrected")
        .contains("G8：“特殊”不对")
        .contains("F9：没有哪个表式既适用于这些年度，又有这张表")
        .contains("A11：编号“X.9”重复")
        .containsOnlyOnce("C12：没有写是哪张表")
        .contains("未知的列名“另一中写法”，是否为“另一种写法”？")
        .contains("缺少“另一种写法”列")
        .contains("A2：“七”不对，只能是 一、二、三、四、五、六")
        .contains("A4：第一部分重复");
  }

  @Test
  void aCopyThatKeepsItsVersionIsTold() throws IOException {
    Files.copy(folder.resolve("2021.yaml"), folder.resolve("2026.yaml"));
    assertThat(String.join("\n", mistakes())).contains("2026.yaml: 版本“2021”已被 2021.yaml 使用");
  }

  @Test
  void theNewestFormOfAYearCounts() throws IOException {
    String form = Files.readString(folder.resolve("2021.yaml"));
    Files.writeString(
        folder.resolve("2026.yaml"),
        form.replace("version: \"2021\"", "version: \"2026\"").replace("[2021,", "[2026,"));
    Forms forms = Forms.load(folder);
    assertThat(forms.expected(2025).orElseThrow().version()).isEqualTo("2021");
    assertThat(forms.expected(2026).orElseThrow().version()).isEqualTo("2026");
    assertThat(forms.expected(2026).orElseThrow().sections()).hasSize(6);
  }
}
