package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.codec.Kept;
import org.gouji.collection.cross.CollectionSettings;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.form.FormException;
import org.gouji.rule.Packs;
import org.gouji.rule.RulePackException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A province adds words to the vocabulary, and says why; forms stay as they are. */
class OverlayWordsTest {

  private static final Path RULES = Path.of("rules");

  @TempDir Path city;

  @BeforeEach
  void pack() throws IOException {
    Files.writeString(city.resolve("pack.yaml"), "name: 某市\nversion: \"1\"\n");
  }

  @Test
  void addedWordsCountAndAreListed() throws IOException {
    write(
        "vocabulary/words.csv",
        "用在,内容,词,理由",
        "应写的内容,平台建设,政务公开体验区,本市叫法",
        "正文的说法,收到申请,接获…申请{数}件,本市写法");
    Auditor laid = load();
    assertThat(rules(Auditor.load(RULES, Lang.ZH))).contains("SECT-003").doesNotContain("NARR-001");
    assertThat(rules(laid)).contains("NARR-001").doesNotContain("SECT-003");
    assertThat(laid.pack().parts().get(1).changes())
        .extracting(it -> it.rule() + " " + it.describe(Lang.ZH) + " " + it.reason())
        .containsExactly("平台建设 词语 + 政务公开体验区 本市叫法", "收到申请 词语 + 接获…申请{数}件 本市写法");
  }

  @Test
  void mistakesAreToldAllAtOnce() throws IOException {
    write("vocabulary/words.csv", "用在,内容,词,理由", "应写内容,平台建设,甲,", "应写的内容,平台建社,乙,本市叫法");
    assertThatThrownBy(this::load)
        .isInstanceOf(FormException.class)
        .hasMessageContainingAll(
            "D2: the reason", "A2: must be", "B3: unknown: 平台建社", "did you mean '平台建设'?");
  }

  @Test
  void phrasesAreAddedAndSwitchedOff() throws IOException {
    write(
        "vocabulary/words.csv",
        "用在,内容,词,改动,理由",
        "常用词语,没有收取信息处理费,一概不收工本,增加,本市写法",
        "常用词语,计划,争取,停用,本市不这样用",
        "机关简称,发展和改革局,发改办,,本市叫法",
        "机关简称,市场监督管理局,市监局,停用,另有单位",
        "雷同不计,,统一格式,,本市的话",
        "比较的单元格,大增大减,上年结转·总计,,本市要看",
        "比较的单元格,大增大减,行政处罚·处理决定数量,停用,本市不看");
    Auditor laid = load();
    assertThat(laid.pack().parts().get(1).changes())
        .extracting(it -> it.rule() + " " + it.describe(Lang.ZH))
        .contains("计划 词语 - 争取", "雷同不计 词语 + 统一格式");
    CollectionSettings settings =
        CollectionSettings.load(new Packs(RULES, List.of(city), false), Kept.empty());
    assertThat(settings.names().plain("某县发改办")).isEqualTo("某县发展和改革局");
    assertThat(settings.names().plain("某县市监局")).isEqualTo("某县市监局");
    assertThat(settings.names().plain("某县市场监管局")).isEqualTo("某县市场监督管理局");
  }

  @Test
  void mistakesOfEveryKindOfWordsAreTold() throws IOException {
    write(
        "vocabulary/words.csv",
        "用在,内容,词,改动,理由",
        "常用词语,没收取信息处理费,不收,增加,本市写法",
        "常用词语,计划,争娶,停用,本市不用",
        "机关简称,市场监督管理局,市监,停用,另有单位",
        "比较的单元格,大增大减,上年结转·总记,,本市要看",
        "比较单元格,大增大减,上年结转·总计,,本市要看",
        "雷同不计,,…甲,删除,本市的话");
    String told =
        String.join("\n", catchThrowableOfType(FormException.class, this::load).zh())
            + String.join(
                "\n",
                catchThrowableOfType(
                        FormException.class,
                        () ->
                            CollectionSettings.load(
                                new Packs(RULES, List.of(city), false), Kept.empty()))
                    .zh());
    assertThat(told)
        .contains(
            "B2：没有“没收取信息处理费”",
            "是否为“没有收取信息处理费”？",
            "C3：没有“争娶”这个词可以停用，是否为“争取”？",
            "C4：没有“市监”这个词可以停用，是否为“市监局”？",
            "C5：没有“上年结转·总记”，是否为“上年结转·总计”？",
            "A6：“比较单元格”不对",
            "C7：写法“…甲”不对",
            "D7：“删除”不对，只能是 增加、停用");
  }

  @Test
  void formsAreNational() throws IOException {
    write("forms/labels.csv", "表,规定的标签,另一种写法,算作,年度");
    assertThatThrownBy(this::load)
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining("表式全国统一，叠加的规则包不能改");
  }

  private Auditor load() {
    Path cache = Path.of("target/rule-cache").toAbsolutePath();
    return Auditor.load(new Packs(RULES, List.of(city), false), Lang.ZH, cache, kept -> {});
  }

  private static List<String> rules(Auditor auditor) throws IOException {
    String report =
        Files.readString(RULES.resolve("samples/department-2023.txt"))
            .replace("（四）政府信息公开平台建设。做好政府网站专栏和公众号的日常维护。", "（四）阵地。建成政务公开体验区。")
            .replace("其中政府网站80条、微信公众号30条、其他渠道10条", "其中线上110条、其他渠道10条")
            .replace("收到政府信息公开申请12件", "接获申请15件");
    return auditor.audit("r.txt", report.getBytes(StandardCharsets.UTF_8)).findings().stream()
        .map(Finding::rule)
        .toList();
  }

  private void write(String name, String... lines) throws IOException {
    Path file = city.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
