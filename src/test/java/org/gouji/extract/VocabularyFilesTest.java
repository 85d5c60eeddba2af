package org.gouji.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.document.file.DocumentReader;
import org.gouji.form.FormException;
import org.gouji.form.Forms;
import org.gouji.report.Claim;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sheets of the vocabulary say, and how mistakes in them are told. */
class VocabularyFilesTest {

  private static final Path RULES = Path.of("rules");
  private static final Forms FORMS = Forms.load(RULES.resolve("forms"));

  @TempDir Path folder;

  @BeforeEach
  void copyVocabulary() throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(RULES.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  private VocabularyFiles read() {
    return VocabularyFiles.read(folder.resolve("vocabulary"), FORMS);
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = folder.resolve("vocabulary").resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  @Test
  void cellsAreNamedByTheirLabels() {
    List<VocabularyFiles.ClaimEntry> claims = read().claims();
    assertThat(claims.get(0).accept())
        .containsExactly(
            "applications.received.total",
            "applications.received.total + applications.carriedIn.total");
    assertThat(claims.get(0).statistics()).containsExactly("statistics.requests.received");
    assertThat(claims.stream().filter(it -> it.id().equals("otherHandling")).toList())
        .singleElement()
        .satisfies(
            it -> assertThat(it.accept()).containsExactly("applications.otherHandling.*.total"));
  }

  @Test
  void allMistakesAreToldAtOnce() throws IOException {
    change("claims.csv", "carriedIn,上年结转,错误,上年结转·总计", "carriedIn,上年结转,错,上年结传·总计");
    change("claims.csv", "trained,", "treined,");
    change("phrases.csv", "口径可能不同,", "口径不同,");
    change("phrases.csv", "免费、", "{免费}、");
    change("topics.csv", "五,问题和改进,改进情况,", "七,问题与改进,改进情况,…改进、");
    assertThat(String.join("\n", catchThrowableOfType(FormException.class, this::read).zh()))
        .contains("claims.csv: C5：只能是 错误 或 警告")
        .contains("claims.csv: D5：没有“上年结传·总计”这个单元格，是否为“上年结转·总计”？")
        .contains("没有写法")
        .contains("claims.yaml: patterns 里的“trained”在 claims 表里没有这个编号，是否为“treined”？")
        .contains("phrases.csv: A5：没有“口径不同”", "，是否为“口径可能不同”？")
        .contains("phrases.csv: B10：写法“{免费}”不对")
        .contains("topics.csv: A12：“七”不对")
        .contains("topics.csv: B12：没有“问题与改进”这一组")
        .contains("topics.csv: D12：写法“…改进”不对");
  }

  @Test
  void aWordingThatTheSheetAddsIsComparedWithTheTable() throws IOException {
    String report =
        Files.readString(RULES.resolve("samples/department-2023.txt"))
            .replace("全年收到政府信息公开申请12件", "全年接获各类公开申请15次");
    assertThat(claims(report)).doesNotContain("received 15 CONTRADICTS");
    change(
        "claims.csv",
        "received,收到申请,错误,本年新收·总计；本年新收·总计 + 上年结转·总计,收到申请数,,,,,",
        "received,收到申请,错误,本年新收·总计；本年新收·总计 + 上年结转·总计,收到申请数,,,,接获…申请{数}件,");
    assertThat(claims(report)).contains("received 15 CONTRADICTS");
  }

  private List<String> claims(String report) {
    return Extractor.load(folder)
        .extract(DocumentReader.read(report.getBytes(StandardCharsets.UTF_8)))
        .orElseThrow()
        .facts()
        .stream()
        .filter(Claim.class::isInstance)
        .map(Claim.class::cast)
        .map(claim -> claim.kind() + " " + claim.value() + " " + claim.agreement())
        .toList();
  }
}
