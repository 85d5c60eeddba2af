package org.gouji.gen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The title and the tables of a paper as a workbook or CSV. */
final class SheetFile {

  record Placed(GridCell cell, int row, int column) {}

  private SheetFile() {}

  static byte[] xlsx(Paper paper, boolean sheetEach) {
    return book(new XSSFWorkbook(), paper, sheetEach);
  }

  static byte[] xls(Paper paper, boolean sheetEach) {
    return book(new HSSFWorkbook(), paper, sheetEach);
  }

  private static byte[] book(Workbook workbook, Paper paper, boolean sheetEach) {
    try (Workbook book = workbook) {
      Sheet sheet = null;
      int row = 0;
      for (FormGrid grid : paper.grids()) {
        if (sheet == null || sheetEach) {
          sheet = book.createSheet();
          row = 0;
          merged(sheet, new Placed(new GridCell(paper.fullTitle(), "", 1, 8), row++, 0));
        }
        for (Placed placed : placed(grid, row)) merged(sheet, placed);
        row += grid.rows().size() + 1;
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void merged(Sheet sheet, Placed placed) {
    GridCell cell = placed.cell();
    int lastRow = placed.row() + cell.rowSpan() - 1;
    int lastColumn = placed.column() + cell.columnSpan() - 1;
    Cell made = row(sheet, placed.row()).createCell(placed.column());
    if (cell.text().matches("0|[1-9]\\d{0,8}(?:\\.\\d*[1-9])?")) {
      made.setCellValue(Double.parseDouble(cell.text()));
    } else if (!cell.text().isEmpty()) {
      made.setCellValue(cell.text());
    }
    if (lastRow > placed.row() || lastColumn > placed.column()) {
      sheet.addMergedRegion(
          new CellRangeAddress(placed.row(), lastRow, placed.column(), lastColumn));
    }
  }

  private static org.apache.poi.ss.usermodel.Row row(Sheet sheet, int index) {
    return sheet.getRow(index) == null ? sheet.createRow(index) : sheet.getRow(index);
  }

  /** All tables below one another, what is merged in them only in its first cell. */
  static byte[] csv(Paper paper, char separator, Charset charset) {
    List<String[]> rows = new ArrayList<>();
    int width = paper.grids().stream().mapToInt(FormGrid::columns).max().orElse(1);
    rows.add(row(width));
    rows.get(0)[0] = paper.fullTitle();
    for (FormGrid grid : paper.grids()) {
      int from = rows.size();
      for (int i = 0; i <= grid.rows().size(); i++) rows.add(row(width));
      for (Placed placed : placed(grid, from)) {
        rows.get(placed.row())[placed.column()] = placed.cell().text();
      }
    }
    StringBuilder text = new StringBuilder(charset.equals(StandardCharsets.UTF_8) ? "\uFEFF" : "");
    for (String[] row : rows) {
      for (int i = 0; i < width; i++) {
        boolean quoted = row[i].indexOf(separator) >= 0 || row[i].indexOf('\n') >= 0;
        text.append(i == 0 ? "" : separator).append(quoted ? '"' + row[i] + '"' : row[i]);
      }
      text.append("\r\n");
    }
    return text.toString().getBytes(charset);
  }

  private static String[] row(int width) {
    String[] row = new String[width];
    java.util.Arrays.fill(row, "");
    return row;
  }

  static List<Placed> placed(FormGrid grid, int from) {
    List<Placed> placed = new ArrayList<>();
    boolean[][] taken = new boolean[grid.rows().size() + 60][grid.columns() + 60];
    for (int r = 0; r < grid.rows().size(); r++) {
      int column = 0;
      for (GridCell cell : grid.rows().get(r)) {
        while (taken[r][column]) column++;
        placed.add(new Placed(cell, from + r, column));
        for (int down = 0; down < cell.rowSpan(); down++) {
          for (int c = 0; c < cell.columnSpan(); c++) taken[r + down][column + c] = true;
        }
      }
    }
    return placed;
  }
}
