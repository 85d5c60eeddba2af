package org.gouji.collection.cross;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gouji.codec.Kept;
import org.gouji.form.FormException;
import org.gouji.report.Level;
import org.gouji.rule.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An overlay's own deadlines and thresholds stand in place of those below it. */
class OverlaidSheetsTest {

  private static final Path RULES = Path.of("rules");
  private static final String DEADLINES = "年度,机关,最迟,说明\n2019 起,部门,2月15日,本市通知\n2019 起,全部,3月31日,\n";

  @TempDir Path folder;

  private Path overlay(String name, String path, String text) throws IOException {
    Path file = folder.resolve(name).resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(Charset.forName("GBK")));
    return folder.resolve(name);
  }

  private static CollectionSettings load(Path... overlays) {
    List<Path> laid = Arrays.asList(overlays);
    return CollectionSettings.load(new Packs(RULES, laid, false), Kept.empty());
  }

  @Test
  void deadlinesAreReplacedAsAWhole() throws IOException {
    Deadlines ours = load(overlay("市", "timeliness/deadlines.csv", DEADLINES)).deadlines();
    assertThat(ours.of(2023, Level.DEPARTMENT, true)).isEqualTo(LocalDate.of(2024, 2, 15));
    assertThat(ours.of(2016, Level.DEPARTMENT, true)).isNull();
    Deadlines national = load().deadlines();
    assertThat(national.of(2023, Level.DEPARTMENT, true)).isEqualTo(LocalDate.of(2024, 1, 31));
    assertThat(national.of(2016, Level.DEPARTMENT, true)).isEqualTo(LocalDate.of(2017, 3, 31));
  }

  @Test
  void theTopmostCounts() throws IOException {
    Path city = overlay("市", "timeliness/deadlines.csv", DEADLINES);
    Path town = overlay("县", "timeliness/deadlines.csv", DEADLINES.replace("2月15日", "2月20日"));
    assertThat(load(city, town).deadlines().of(2023, Level.DEPARTMENT, true))
        .isEqualTo(LocalDate.of(2024, 2, 20));
    assertThat(load(town, city).deadlines().of(2023, Level.DEPARTMENT, true))
        .isEqualTo(LocalDate.of(2024, 2, 15));
  }

  @Test
  void thresholdsAreReplacedAsAWhole() throws IOException {
    String sheet = Files.readString(RULES.resolve("comparing.csv")).replace("\uFEFF", "");
    String ours = sheet.replace("大增大减的倍数,5", "大增大减的倍数,9").replace("收齐的百分比,50", "收齐的百分比,70");
    CollectionSettings settings = load(overlay("市", "comparing.csv", ours));
    assertThat(settings.jumps()).isNotNull();
    assertThat(settings.jumps().factor()).isEqualTo(9);
    assertThat(settings.coverage()).isEqualTo(0.7);
    assertThat(load().jumps().factor()).isEqualTo(5);
    assertThat(load().coverage()).isEqualTo(0.5);
  }

  @Test
  void aMistakeNamesTheOverlaysFile() throws IOException {
    Path city = overlay("市", "timeliness/deadlines.csv", DEADLINES.replace("2019 起,部门", ",部门"));
    assertThatThrownBy(() -> load(city))
        .isInstanceOf(FormException.class)
        .hasMessageContaining(city.resolve("timeliness/deadlines.csv").toString());
  }
}
