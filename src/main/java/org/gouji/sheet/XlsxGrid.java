package org.gouji.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a workbook. */
final class XlsxGrid {

  private static final int MOST_COLUMNS = 100;

  private final Complaints complaints;
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

  private XlsxGrid(Complaints complaints) {
    this.complaints = complaints;
  }

  static List<Grid> read(byte[] bytes, Complaints complaints) {
    List<Grid> grids = new ArrayList<>();
    try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : workbook) grids.add(new XlsxGrid(complaints).grid(sheet));
    } catch (IOException | RuntimeException e) {
      complaints.add(
          "",
          -1,
          -1,
          "打不开，不是 Excel 工作簿（.xlsx），或者有密码、已损坏",
          "not a workbook, or encrypted or broken");
      return List.of();
    }
    return grids;
  }

  private Grid grid(Sheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    for (int r = 0; r <= sheet.getLastRowNum(); r++) {
      List<String> texts = new ArrayList<>();
      Row row = sheet.getRow(r);
      int last = row == null ? 0 : Math.min(MOST_COLUMNS, row.getLastCellNum());
      for (int c = 0; c < last; c++) texts.add(text(sheet, row.getCell(c)));
      rows.add(texts);
    }
    for (CellRangeAddress merged : sheet.getMergedRegions()) {
      complaints.add(
          sheet.getSheetName(),
          merged.getFirstRow(),
          merged.getFirstColumn(),
          "这里合并了单元格（" + merged.formatAsString() + "），请取消合并，每格都填",
          "cells are merged; unmerge them and fill each");
    }
    return new Grid(sheet.getSheetName(), rows);
  }

  private String text(Sheet sheet, @Nullable Cell cell) {
    if (cell == null) return "";
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
      complain(sheet, cell, "被 Excel 自动改成了日期，请把这一格的格式设为“文本”再填", "Excel made a date of this");
      LocalDateTime date = cell.getLocalDateTimeCellValue();
      return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
    return switch (type) {
      case STRING -> cell.getRichStringCellValue().getString().strip();
      case NUMERIC -> formatter.formatRawCellContents(cell.getNumericCellValue(), 0, "General");
      case BOOLEAN -> cell.getBooleanCellValue() ? "是" : "否";
      case ERROR -> {
        complain(sheet, cell, "公式出错，请改填内容", "the formula has an error");
        yield "";
      }
      default -> "";
    };
  }

  private void complain(Sheet sheet, Cell cell, String zh, String en) {
    complaints.add(sheet.getSheetName(), cell.getRowIndex(), cell.getColumnIndex(), zh, en);
  }
}
