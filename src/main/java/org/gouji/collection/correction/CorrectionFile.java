package org.gouji.collection.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.audit.Correction;
import org.gouji.collection.setting.Mistakes;
import org.gouji.collection.setting.Row;
import org.gouji.collection.setting.SettingsException;
import org.gouji.collection.setting.Table;
import org.gouji.form.CellText;

/** Reads {@code corrections.csv}. */
public final class CorrectionFile {

  private CorrectionFile() {}

  /**
   * Reads corrections.
   *
   * @param file its name in outputs
   * @throws SettingsException if it has mistakes, with all of them
   */
  public static List<Corrections.Entry> read(String file, byte[] content) throws SettingsException {
    Mistakes mistakes = new Mistakes(file);
    List<Corrections.Entry> entries = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (Row<CorrectionColumn> row : Table.read(content, CorrectionColumn.class, mistakes)) {
      String report = row.get(CorrectionColumn.REPORT).replace('\\', '/').replaceFirst("^\\./", "");
      String cell = row.get(CorrectionColumn.CELL);
      Integer other = lines.putIfAbsent(report + "\n" + cell, row.line());
      if (other != null) {
        row.mistake(
            CorrectionColumn.CELL,
            "第 " + other + " 行已更正了这一格",
            "line " + other + " corrects this cell already");
      }
      String value = row.get(CorrectionColumn.VALUE);
      if (!isReading(value)) {
        row.mistake(
            CorrectionColumn.VALUE,
            "“" + value + "”不是数字，也不是“/”或“无”",
            "'" + value + "' is neither a number nor '/' nor '无'");
      }
      Correction correction =
          new Correction(
              cell, value, row.get(CorrectionColumn.WHO), row.get(CorrectionColumn.REASON));
      entries.add(new Corrections.Entry(file, row.line(), report, correction));
    }
    mistakes.check();
    return entries;
  }

  private static boolean isReading(String value) {
    return switch (CellText.of(value).sort()) {
      case NUMBER, NA, NONE -> true;
      case BLANK, LOST, TEXT -> false;
    };
  }
}
