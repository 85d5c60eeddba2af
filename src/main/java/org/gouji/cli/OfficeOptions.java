package org.gouji.cli;

import java.util.List;
import org.gouji.audit.Setting;
import org.gouji.collection.office.Office;
import org.gouji.collection.setting.SettingsException;

/** What the office tells the program. */
final class OfficeOptions {

  private OfficeOptions() {}

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
