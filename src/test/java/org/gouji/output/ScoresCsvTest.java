package org.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gouji.audit.FakeAudit;
import org.gouji.audit.PackInfo;
import org.gouji.collection.Agency;
import org.gouji.collection.Assessed;
import org.gouji.collection.Score;
import org.gouji.collection.Score.Deduction;
import org.gouji.finding.Category;
import org.gouji.finding.Lang;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code scores.csv} and what {@code run.json} says of scores. */
class ScoresCsvTest {

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    RunSettings settings =
        new RunSettings(
            "1", new PackInfo("p", "2", "f00", 3, List.of()), Lang.ZH, new TreeMap<>(), Map.of());
    try (Outputs outputs = Outputs.open(folder, settings)) {
      List<Deduction> deductions =
          List.of(
              new Deduction("A-1", Category.ARITHMETIC, new BigDecimal("15"), "一处"),
              new Deduction("A-2", Category.ARITHMETIC, new BigDecimal("2.5"), "二处"),
              new Deduction("F-1", Category.FEE, BigDecimal.ZERO, "豁免"));
      accept(outputs, "c", score("82.5", false, deductions, 2, "85"));
      accept(outputs, "b", score("100", false, List.of(), 1, null));
      accept(outputs, "d", score("95", true, List.of(), null, "85"));
      accept(outputs, "e", null);
      outputs.place(new RunSummary(outputs.tally(), List.of(), List.of(), List.of()));
    }
  }

  private static void accept(Outputs outputs, String name, @Nullable Score score)
      throws IOException {
    Agency agency = new Agency(name, name + "局", "department", "=东区", null);
    outputs.accept(new Assessed(FakeAudit.audit(name + ".html", "x"), agency, List.of(), score));
  }

  private static Score score(
      String points,
      boolean provisional,
      List<Deduction> deductions,
      @Nullable Integer rank,
      @Nullable String before) {
    BigDecimal last = before == null ? null : new BigDecimal(before);
    String grade = provisional ? "" : "优";
    return new Score(new BigDecimal(points), grade, provisional, deductions, rank, 2, last);
  }

  @Test
  void theBestOfAYearLevelAndRegionStandFirst() throws IOException {
    assertThat(column("机关")).containsExactly("b局", "c局", "d局");
    assertThat(column("名次")).containsExactly("1", "2", "");
    assertThat(column("参加排名数")).containsExactly("2", "2", "");
    assertThat(column("得分")).containsExactly("100", "82.5", "≤95");
    assertThat(column("等级")).containsExactly("优", "优", "暂定");
  }

  @Test
  void numbersStayNumbersAndFormulasDoNotRun() throws IOException {
    assertThat(column("上年得分")).containsExactly("", "85", "85");
    assertThat(column("较上年")).containsExactly("", "-2.5", "");
    assertThat(column("地区")).containsOnly("'=东区");
    assertThat(column("层级")).containsOnly("部门");
  }

  @Test
  void deductionsAreSummedByCategoryAndExplained() throws IOException {
    assertThat(column("扣分：表内勾稽")).containsExactly("", "17.5", "");
    assertThat(column("扣分：信息处理费")).containsExactly("", "0", "");
    assertThat(column("扣分：雷同")).containsOnly("");
    assertThat(column("扣分说明")).containsExactly("", "A-1 −15 一处 | A-2 −2.5 二处 | F-1 0 豁免", "");
  }

  @Test
  void theRunTellsHowTheyStand() throws IOException {
    JsonNode run = new ObjectMapper().readTree(folder.resolve("run.json").toFile());
    JsonNode all = run.get("scores").get(0);
    assertThat(all.get("level").isNull()).isTrue();
    assertThat(all.get("provisional").intValue()).isEqualTo(1);
    assertThat(all.get("points").get("count").intValue()).isEqualTo(2);
    assertThat(all.get("points").get("mean").decimalValue()).isEqualTo("91.25");
    assertThat(all.get("points").get("lowerQuartile").decimalValue()).isEqualTo("86.88");
    assertThat(all.get("change").get("median").decimalValue()).isEqualTo("-2.5");
    assertThat(all.get("grades").get("优").intValue()).isEqualTo(2);
  }

  private List<String> column(String heading) throws IOException {
    String text = Files.readString(folder.resolve("scores.csv"));
    assertThat(text).startsWith("\uFEFF");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(text.substring(1), format)) {
      return parser.getRecords().stream().map((CSVRecord row) -> row.get(heading)).toList();
    }
  }
}
