package org.gouji.collection.setting;

import java.util.List;
import java.util.function.Predicate;
import org.gouji.document.Limits;
import org.gouji.document.sheet.SheetRows;

/** Takes the rows of a settings file that is a workbook. */
final class WorkbookRows {

  /** Headings stand among so many rows with text. */
  private static final int FIRST = 6;

  private WorkbookRows() {}

  /**
   * The rows of the sheet with the headings, else of the first.
   *
   * @param headed whether a row is that of the headings
   * @param mistakes is told why there are none
   */
  static List<SheetRows.Row> read(
      byte[] content, Predicate<List<String>> headed, Mistakes mistakes) {
    List<List<SheetRows.Row>> sheets = SheetRows.read(content, Limits.DEFAULT);
    if (sheets == null) {
      mistakes.add(
          "是 Excel 工作簿，但打不开（有密码或已损坏），请另存为不加密的 .xlsx 或“CSV UTF-8（逗号分隔）”",
          "is a workbook that cannot be opened; save it without a password, or as CSV UTF-8");
      return List.of();
    }
    List<List<SheetRows.Row>> filled = sheets.stream().filter(it -> !it.isEmpty()).toList();
    List<List<SheetRows.Row>> fit =
        filled.stream()
            .filter(rows -> rows.stream().limit(FIRST).anyMatch(it -> headed.test(it.cells())))
            .toList();
    if (filled.isEmpty()) {
      mistakes.add("是空的，第一行应是列名", "is empty; the first line must give the headings");
      return List.of();
    }
    if (fit.size() > 1) {
      mistakes.add(
          "有 " + fit.size() + " 张工作表都有这些列名，请合并为一张，其余的删去或隐藏",
          "has "
              + fit.size()
              + " sheets with these headings; merge them, and delete or hide others");
      return List.of();
    }
    return fit.isEmpty() ? filled.get(0) : fit.get(0);
  }
}
