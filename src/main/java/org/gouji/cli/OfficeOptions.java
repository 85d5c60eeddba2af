package org.gouji.cli;

import java.nio.file.Path;
import java.util.List;
import org.gouji.audit.Setting;
import org.gouji.collection.baseline.Baseline;
import org.gouji.collection.baseline.BaselineException;
import org.gouji.collection.office.Office;
import org.gouji.collection.setting.SettingsException;
import org.gouji.output.Outputs;
import org.jspecify.annotations.Nullable;

/** What the office tells the program. */
final class OfficeOptions {

  private OfficeOptions() {}

  /**
   * Reads the settings and an earlier audit.
   *
   * @param baseline the earlier audit's folder; null where there is none
   * @throws Stop if one of them has mistakes; everything about them is said
   */
  static Office read(List<Setting> settings, @Nullable Path baseline, Messages messages)
      throws Stop {
    Office office = read(settings, messages);
    if (baseline == null) return office;
    Outputs.recover(baseline);
    try {
      return office.since(Baseline.read(baseline));
    } catch (BaselineException e) {
      throw new Stop(Exit.USAGE, e.words().in(messages.lang()));
    }
  }

  /**
   * Reads the settings that stand beside the documents.
   *
   * @throws Stop if they have mistakes; everything about them is said
   */
  static Office read(List<Setting> settings, Messages messages) throws Stop {
    try {
      return Office.read(settings);
    } catch (SettingsException e) {
      StringBuilder text = new StringBuilder();
      e.mistakes()
          .forEach(it -> text.append(it.in(messages.lang())).append(System.lineSeparator()));
      throw new Stop(Exit.USAGE, text + messages.say("bad.settings", e.mistakes().size()));
    }
  }
}
