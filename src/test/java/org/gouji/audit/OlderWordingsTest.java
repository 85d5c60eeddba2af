package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Problem;
import org.gouji.finding.Severity;
import org.junit.jupiter.api.Test;

/** Words of reports by the forms of 2014 and 2019 and before: what they may and may not say. */
class OlderWordingsTest {

  private static final Auditor AUDITOR = Auditor.load(Path.of("rules"), Lang.ZH);
  private static final Path WORDS =
      Path.of("src/test/resources/org/gouji/audit/wordings/older.txt");
  private static final String FREE =
      """
      云岭县林业局2011年政府信息公开工作年度报告
      一、概述
      本报告的统计期限自2011年1月1日至2011年12月31日。我局稳步推进政府信息公开工作。
      二、主动公开政府信息的情况
      全年主动公开政府信息120条。
      三、依申请公开政府信息的情况
      全年受理申请2件，均已答复。
      四、收费及减免情况
      没有收费。
      五、存在的主要问题及改进情况
      公开内容不够丰富，将继续改进。
      """;

  @Test
  void onlyWhatIsWrongIsFound() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(WORDS)) {
      if (line.startsWith("#")) continue;
      String[] part = line.split(" \\| ", -1);
      String sample = Files.readString(Path.of("rules", "samples", part[0] + ".txt"));
      assertThat(sample).contains(part[2]);
      List<String> found = rules(sample.replace(part[2], part[3].replace('¶', '\n')));
      boolean right = part[1].equals("-") ? found.isEmpty() : found.contains(part[1]);
      if (!right) wrong.add(line + found);
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aTableOfFiguresBeforeThereWasAFormIsNotCalledAssessed() {
    String table = "指标 | 单位 | 2011年\n主动公开信息数 | 条 | 120\n受理申请总数 | 件 | 2\n";
    assertThat(problems(FREE)).isEmpty();
    assertThat(problems(FREE + table)).containsExactly("table-free");
  }

  private static List<String> rules(String text) {
    return AUDITOR.audit("a.txt", text.getBytes(StandardCharsets.UTF_8)).findings().stream()
        .filter(it -> it.severity() != Severity.INFO)
        .map(Finding::rule)
        .toList();
  }

  private static List<String> problems(String text) {
    return AUDITOR.audit("a.txt", text.getBytes(StandardCharsets.UTF_8)).problems().stream()
        .map(Problem::code)
        .toList();
  }
}
