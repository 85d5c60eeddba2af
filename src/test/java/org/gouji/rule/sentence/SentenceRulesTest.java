package org.gouji.rule.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sentences become DRL, and what is wrong with them is answered in their author's words. */
class SentenceRulesTest {

  private static final Path RULES = Path.of("rules");
  private static final SentenceVocabulary VOCABULARY = vocabulary();

  private final List<String> remarks = new ArrayList<>();

  private static SentenceVocabulary vocabulary() {
    try {
      String text = Files.readString(RULES.resolve("vocabulary/sentences.yaml"));
      return SentenceVocabulary.read(
          text,
          (line, column, zh, en) -> {
            throw new IllegalStateException(zh);
          });
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private String write(String text) {
    Remarks all = (line, column, zh, en) -> remarks.add(line + ":" + column + " " + zh);
    WrittenRule rule = RuleFile.read(text, all);
    List<String> form = List.of("forms/x.yaml");
    Map<String, List<String>> cells =
        Map.of(
            "予以公开总计",
            List.of("applications.granted.total"),
            "version/2019",
            form,
            "version/2021",
            form);
    return RuleWriter.write("T-1", "section", rule, VOCABULARY, () -> cells, all);
  }

  private String condition(String sentence) {
    return write("当\n" + sentence + "\n那么\n提出警告「有误」\n");
  }

  @Test
  void everyExampleIsItsSentence() {
    for (SentenceVocabulary.Entry entry : VOCABULARY.entries()) {
      remarks.clear();
      assertThat(condition(entry.example())).isNotEmpty();
      assertThat(
              remarks.stream()
                  .filter(
                      it -> !it.contains("这一句之前") && !it.contains("单元格") && !it.contains("这一行或列")))
          .as(entry.example())
          .isEmpty();
    }
  }

  @Test
  void theGuideListsEverySentence() throws IOException {
    String guide = Files.readString(RULES.resolve("README.md"));
    for (SentenceVocabulary.Entry entry : VOCABULARY.entries()) {
      assertThat(guide)
          .contains(
              "| %s | %s | %s |"
                  .formatted(entry.pattern(), entry.meaning(), String.join("、", entry.values())));
    }
  }

  @Test
  void widthsSpacesAndQuotesDoNotMatter() {
    String written = condition("第一部分没有写到「专区」");
    assertThat(condition("　第一部分 没有写到 “专区”。")).isEqualTo(written);
    assertThat(condition("- 第一部分没有写到\"专区\"")).isEqualTo(written);
    assertThat(condition("报告年度不早于２０２１")).isEqualTo(condition("报告年度不早于 2021"));
    assertThat(remarks).isEmpty();
  }

  @Test
  void mistakesNameWhatWasMeant() {
    condition("第七部分没有写到「专区」");
    condition("第一部分没写到「专区」");
    condition("单元格「予以公幵·总计」大于 0");
    condition("报告年度不早于 21");
    write("当\n标题没有年份\n提出警告「{标体}」\n");
    write("标体：甲\n当\n标题没有年份\n那么\n提出警靠「甲」\n");
    assertThat(String.join("\n", remarks))
        .contains("2:2 “七”不对，只能是 一、二")
        .contains("是否为“第{部分}部分没有写到「{词}」”？")
        .contains("没有“予以公幵·总计”这个单元格，是否为“予以公开总计”？")
        .contains("“21”不对，应是四位年份")
        .contains("3:1 这一行之前缺少“那么”")
        .contains("{标体}")
        .contains("是否为“标题”？")
        .contains("是否为“提出警告「…」”？");
  }

  @Test
  void noCodeGetsIn() {
    for (String text :
        List.of("甲\") eval(System.exit(1)) //", "甲\\", "$x", "{词}", "甲\u2028乙", "`", "甲;\"")) {
      remarks.clear();
      String drl = condition("第一部分没有写到「" + text + "」");
      assertThat(remarks).as(text).isNotEmpty();
      assertThat(drl).doesNotContain("exit").doesNotContain("mentions");
    }
  }

  @Test
  void noTextMakesItFail() throws IOException {
    String sound = Files.readString(RULES.resolve("section/SECT-003.rule.txt"));
    Random random = new Random(1);
    String signs = "「」“”{}：:\n\"\\$当那么 　把换成0";
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder(sound);
      for (int n = random.nextInt(6); n >= 0; n--) {
        int at = random.nextInt(text.length());
        if (random.nextBoolean()) text.deleteCharAt(at);
        else text.insert(at, signs.charAt(random.nextInt(signs.length())));
      }
      assertThat(write(text.toString())).startsWith("package gouji.rules.sentence.section");
    }
  }
}
