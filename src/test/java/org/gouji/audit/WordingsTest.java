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
import org.gouji.finding.Severity;
import org.junit.jupiter.api.Test;

/**
 * What agencies may write of the applications of one year, of which its tables say: 12 received, 1
 * carried in, 11 closed (5 granted, 2 in part, 1 refused, 3 unavailable), 2 carried out, one
 * review.
 */
class WordingsTest {

  private static final Auditor AUDITOR = Auditor.load(Path.of("rules"), Lang.ZH);
  private static final Path FOLDER = Path.of("src/test/resources/org/gouji/audit/wordings");

  @Test
  void whatIsTrueIsNotHeldAgainstIt() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String words : lines("true.txt")) {
      List<String> found = findings("<p>（二）依申请公开。", "（二）依申请公开。" + words);
      if (!found.isEmpty()) wrong.add(words + found);
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatIsNotIsFound() throws IOException {
    List<String> missed = new ArrayList<>();
    for (String words : lines("untrue.txt")) {
      List<String> found = findings("<p>（二）依申请公开。", "（二）依申请公开。" + words);
      if (found.stream().noneMatch(rule -> rule.startsWith("NARR"))) missed.add(words);
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void noFeeIsSaidInManyWays() throws IOException {
    List<String> missed = new ArrayList<>();
    for (String words : lines("fee.txt")) {
      List<String> found = findings("<p>2023年，我局未收取政府信息公开信息处理费", words + "。");
      if (!found.isEmpty()) missed.add(words + found);
    }
    assertThat(missed).isEmpty();
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file));
  }

  /** The rules that find errors or warnings where a paragraph of the sample says other words. */
  private static List<String> findings(String start, String words) throws IOException {
    String page = Files.readString(Path.of("rules", "samples", "page-2021.html"));
    int from = page.indexOf(start);
    String changed =
        page.substring(0, from) + "<p>" + words + page.substring(page.indexOf("</p>", from));
    return AUDITOR.audit("page", changed.getBytes(StandardCharsets.UTF_8)).findings().stream()
        .filter(it -> it.severity() != Severity.INFO)
        .map(Finding::rule)
        .toList();
  }
}
