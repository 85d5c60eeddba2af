package org.gouji.collection.waiver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gouji.collection.setting.Days;
import org.gouji.collection.setting.Mistakes;
import org.gouji.collection.setting.Row;
import org.gouji.collection.setting.SettingsException;
import org.gouji.collection.setting.Table;
import org.gouji.finding.Waiver;
import org.jspecify.annotations.Nullable;

/** Reads {@code waivers.csv}. */
public final class WaiverFile {

  private WaiverFile() {}

  /**
   * Reads waivers.
   *
   * @param file its name in outputs
   * @throws SettingsException if it has mistakes, with all of them
   */
  public static List<WaiverEntry> read(String file, byte[] content) throws SettingsException {
    Mistakes mistakes = new Mistakes(file);
    List<WaiverEntry> entries = new ArrayList<>();
    for (Row<WaiverColumn> row : Table.read(content, WaiverColumn.class, mistakes)) {
      String rule = row.get(WaiverColumn.RULE).toUpperCase(Locale.ROOT);
      String agency = row.get(WaiverColumn.AGENCY);
      Integer year = row.year(WaiverColumn.YEAR);
      List<String> cells = row.list(WaiverColumn.CELLS);
      Waiver waiver =
          new Waiver(row.get(WaiverColumn.REASON), row.get(WaiverColumn.WHO), expires(row));
      if (year == null) continue;
      entries.add(new WaiverEntry(file, row.line(), rule, agency, year, cells, waiver));
    }
    mistakes.check();
    return entries;
  }

  private static @Nullable LocalDate expires(Row<WaiverColumn> row) {
    String text = row.get(WaiverColumn.EXPIRES);
    if (text.isEmpty()) return null;
    LocalDate day = Days.date(text);
    if (day == null) {
      row.mistake(
          WaiverColumn.EXPIRES,
          "“" + text + "”不是日期，应如 2026-12-31",
          "'" + text + "' is no date such as 2026-12-31");
    }
    return day;
  }
}
