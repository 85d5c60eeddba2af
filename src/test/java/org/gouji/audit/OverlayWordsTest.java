package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
