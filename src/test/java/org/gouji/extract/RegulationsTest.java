package org.gouji.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.gouji.form.Forms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which agencies the vocabulary holds to have no power to make 规章, by their names. */
class RegulationsTest {

  private static final Forms FORMS = Forms.load(Path.of("rules", "forms"));
  private static final Pattern WITHOUT =
      Pattern.compile(
          VocabularyFiles.read(Path.of("rules", "vocabulary"), FORMS).text().noRegulations());

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "沙雁县人民政府, true",
    "沙雁县人民政府办公室, true",
    "青崖镇人民政府, true",
    "岚桥市文化广电局, true",
    "岚桥市人民政府, false",
    "岚桥市人民政府办公室, false",
    "岚桥州政府办公室, false",
    "云湖省人民政府办公厅, false",
    "国家湖泊管理局, false",
  })
  void namesTellWhoMayMakeRegulations(String name, boolean without) {
    assertThat(WITHOUT.matcher(name).find()).isEqualTo(without);
  }
}
