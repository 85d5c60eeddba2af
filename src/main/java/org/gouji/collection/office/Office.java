package org.gouji.collection.office;

import java.util.ArrayList;
import java.util.List;
import org.gouji.audit.Setting;
import org.gouji.collection.baseline.Baseline;
import org.gouji.collection.correction.CorrectionFile;
import org.gouji.collection.correction.Corrections;
import org.gouji.collection.roster.Roster;
import org.gouji.collection.roster.RosterFile;
import org.gouji.collection.setting.SettingsException;
import org.gouji.collection.waiver.WaiverEntry;
import org.gouji.collection.waiver.WaiverFile;
import org.gouji.finding.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the settings files of a run say.
 *
 * @param roster who must report; {@link Roster#NONE} where there is no such file
 * @param corrections what people read in cells
 * @param waivers findings that are not held against agencies
 * @param baseline an earlier audit to hold this one against; null where there is none
 */
public record Office(
    Roster roster,
    Corrections corrections,
    List<WaiverEntry> waivers,
    @Nullable Baseline baseline) {

  /** Where there are no settings. */
  public static final Office NONE = new Office(Roster.NONE, Corrections.NONE, List.of(), null);

  public Office {
    waivers = List.copyOf(waivers);
  }

  /** The same with an earlier audit. */
  public Office since(Baseline earlier) {
    return new Office(roster, corrections, waivers, earlier);
  }

  /**
   * Reads the settings of a run.
   *
   * @throws SettingsException if any of them cannot be used, with the mistakes of all
   */
  public static Office read(List<Setting> settings) throws SettingsException {
    List<Words> mistakes = new ArrayList<>();
    SettingFiles files = new SettingFiles(settings, mistakes);
    Roster roster = files.one("roster.csv", Roster.NONE, RosterFile::read);
    List<Corrections.Entry> corrections =
        files.all("corrections.csv", CorrectionFile::read).stream().flatMap(List::stream).toList();
    List<WaiverEntry> waivers =
        files.all("waivers.csv", WaiverFile::read).stream().flatMap(List::stream).toList();
    if (!mistakes.isEmpty()) throw new SettingsException(mistakes);
    return new Office(roster, new Corrections(corrections), waivers, null);
  }
}
