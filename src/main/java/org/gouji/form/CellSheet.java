package org.gouji.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.sheet.Complaints;
import org.gouji.sheet.HeadedSheet;
import org.gouji.sheet.HeadedSheet.Row;
import org.gouji.sheet.Nearest;

/** Reads a sheet that lists cells, rows and columns by what they are looked at for. */
public final class CellSheet {

  private static final String USE = "用在";
  private static final String CELL = "单元格";

  private final CellFinder finder;
  private final Collection<String> uses;

  /**
   * @param uses what cells may be listed for
   */
  public CellSheet(Forms forms, Collection<String> uses) {
    this.finder = new CellFinder(forms);
    this.uses = List.copyOf(uses);
  }

  /**
   * Reads the sheet.
   *
   * @param name of the file, which tells its kind
   * @return ids by use
   */
  public Map<String, List<String>> read(String name, byte[] bytes, Complaints complaints) {
    Map<String, List<String>> cells = new LinkedHashMap<>();
    List<String> needed = List.of(USE, CELL);
    List<String> others = List.of(FormSheets.TABLE, FormSheets.REMARK);
    for (Row row : HeadedSheet.read(name, bytes, needed, others, complaints)) {
      boolean known = isUse(row, USE);
      List<String> ids = cells(row, CELL);
      if (known) cells.computeIfAbsent(row.text(USE), use -> new ArrayList<>()).addAll(ids);
    }
    return cells;
  }

  /** Whether a cell of a sheet names a use; complains where it does not. */
  public boolean isUse(Row row, String heading) {
    return row.isOneOf(heading, uses);
  }

  /** The ids of what a cell of a sheet names; none, with a complaint, where it names nothing. */
  public List<String> cells(Row row, String heading) {
    String table = row.text(FormSheets.TABLE);
    if (!table.isEmpty() && FormSheets.table(row) == null) {
      FormSheets.unknownTable(row);
      return List.of();
    }
    String name = row.text(heading);
    List<String> ids = List.copyOf(finder.line(FormSheets.table(row), name));
    if (!ids.isEmpty()) return ids;
    Collection<String> known = name.contains("·") ? finder.known() : finder.lines();
    row.complain(
        heading,
        (table.isEmpty() ? "" : table) + "没有“" + name + "”" + Nearest.askZh(name, known),
        "unknown cell, row or column" + Nearest.askEn(name, known));
    return List.of();
  }
}
