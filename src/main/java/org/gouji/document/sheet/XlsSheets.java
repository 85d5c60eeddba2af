package org.gouji.document.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Takes the cells out of an XLS workbook. */
final class XlsSheets {

  private XlsSheets() {}

  static List<Sheet> read(HSSFWorkbook workbook) {
    List<Sheet> sheets = new ArrayList<>();
    NumberText numbers = new NumberText(workbook.getInternalWorkbook().isUsing1904DateWindowing());
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        sheets.add(sheet(workbook.getSheetAt(i), numbers));
      }
    }
    return sheets;
  }

  private static Sheet sheet(HSSFSheet source, NumberText numbers) {
    Sheet sheet = new Sheet();
    for (Row row : source) {
      for (Cell cell : row) {
        sheet.cell(cell.getRowIndex(), cell.getColumnIndex(), text(cell, numbers));
      }
    }
    for (CellRangeAddress range : source.getMergedRegions()) {
      sheet.merge(
          range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn());
    }
    return sheet;
  }

  private static String text(Cell cell, NumberText numbers) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getRichStringCellValue().getString();
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> "#" + cell.getErrorCellValue();
      case NUMERIC ->
          numbers.text(
              cell.getNumericCellValue(),
              cell.getCellStyle().getDataFormat(),
              String.valueOf(cell.getCellStyle().getDataFormatString()));
      default -> "";
    };
  }
}
