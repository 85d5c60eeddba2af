package org.gouji.collection.office;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.audit.Setting;
import org.gouji.collection.setting.SettingsException;
import org.gouji.finding.Words;

/** Reads settings files one after another and gathers the mistakes of all. */
final class SettingFiles {

  /** Reads a file of one kind. */
  interface Reader<T> {
    T read(String name, byte[] content) throws SettingsException;
  }

  private final List<Setting> settings;
  private final List<Words> mistakes;

  SettingFiles(List<Setting> settings, List<Words> mistakes) {
    this.settings = settings;
    this.mistakes = mistakes;
  }

  /** What the files of a name say, each file of the same bytes read once. */
  <T> List<T> all(String fileName, Reader<T> reader) {
    List<T> read = new ArrayList<>();
    List<byte[]> seen = new ArrayList<>();
    for (Setting setting : settings) {
      if (!setting.is(fileName)) continue;
      try {
        byte[] content = Files.readAllBytes(setting.file());
        if (seen.stream().anyMatch(it -> Arrays.equals(it, content))) continue;
        seen.add(content);
        read.add(reader.read(setting.name(), content));
      } catch (SettingsException e) {
        mistakes.addAll(e.mistakes());
      } catch (IOException e) {
        mistakes.add(
            new Words(
                setting.name() + "：无法读取，请检查权限，并关闭正在使用它的程序",
                setting.name() + ": cannot be read; see its permissions and whether it is in use"));
      }
    }
    return read;
  }

  /** What the only file of a name says. */
  <T> T one(String fileName, T none, Reader<T> reader) {
    List<T> read = all(fileName, reader);
    if (read.size() > 1) {
      List<String> names =
          settings.stream().filter(it -> it.is(fileName)).map(Setting::name).toList();
      mistakes.add(
          new Words(
              "有几份不同的 " + fileName + "（" + String.join("、", names) + "），请合并为一份",
              "there are different files "
                  + fileName
                  + " ("
                  + String.join(", ", names)
                  + "); merge them into one"));
    }
    return read.isEmpty() ? none : read.get(0);
  }
}
