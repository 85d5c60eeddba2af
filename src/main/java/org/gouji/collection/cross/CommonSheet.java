package org.gouji.collection.cross;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.report.Wording;
import org.gouji.report.WordingCell;
import org.gouji.sheet.Complaints;
import org.gouji.sheet.HeadedSheet;
import org.gouji.sheet.HeadedSheet.Row;

/** Reads the sheet of what all reports say by law, which makes no two of them alike. */
final class CommonSheet {

  private static final String PHRASES = "说法";
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private CommonSheet() {}

  /**
   * Reads the sheet.
   *
   * @param name of the file, which tells its kind
   * @return the phrases as they are written
   */
  static List<String> read(String name, byte[] bytes, Complaints complaints) {
    List<String> phrases = new ArrayList<>();
    for (Row row : HeadedSheet.read(name, bytes, List.of(PHRASES), List.of("说明"), complaints)) {
      phrases.addAll(WordingCell.texts(row, PHRASES, false));
    }
    return phrases;
  }

  /** One expression for any of the phrases. */
  static Pattern pattern(List<String> phrases) {
    if (phrases.isEmpty()) return NOTHING;
    return Pattern.compile(Wording.any(phrases, "[0-9]+"));
  }
}
