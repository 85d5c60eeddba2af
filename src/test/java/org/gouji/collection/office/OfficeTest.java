package org.gouji.collection.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.audit.Setting;
import org.gouji.collection.roster.Roster;
import org.gouji.collection.setting.SettingsException;
import org.gouji.finding.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeTest {

  @TempDir Path folder;

  @Test
  void withoutSettingsNothingIsKnown() throws SettingsException {
    Office office = Office.read(List.of());
    assertThat(office.roster().isGiven()).isFalse();
    assertThat(office.corrections().of("a.txt")).isEmpty();
  }

  @Test
  void copiesOfOneRosterAreOne() throws IOException, SettingsException {
    Roster roster =
        Office.read(List.of(file("a/roster.csv", "机关\n甲局"), file("b/Roster.csv", "机关\n甲局")))
            .roster();
    assertThat(roster.entries()).hasSize(1);
  }

  @Test
  void twoRostersAreAMistake() throws IOException {
    List<Setting> two = List.of(file("a/roster.csv", "机关\n甲局"), file("b/roster.csv", "机关\n乙局"));
    assertThat(mistakes(two))
        .containsExactly("有几份不同的 roster.csv（a/roster.csv、b/roster.csv），请合并为一份");
  }

  @Test
  void whatCannotBeReadIsSaid() {
    Setting missing = new Setting("roster.csv", folder.resolve("roster.csv"));
    assertThat(mistakes(List.of(missing))).containsExactly("roster.csv：无法读取，请检查权限，并关闭正在使用它的程序");
  }

  private static List<String> mistakes(List<Setting> settings) {
    return catchThrowableOfType(SettingsException.class, () -> Office.read(settings))
        .mistakes()
        .stream()
        .map(Words::zh)
        .toList();
  }

  private Setting file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return new Setting(name, Files.writeString(file, text));
  }
}
