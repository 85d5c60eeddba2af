package org.gouji.output.ooxml;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook. It takes its rows in order and keeps none of them; the rows of a
 * workbook's sheets are written sheet after sheet, in any order of the sheets.
 */
public final class Sheet {

  private static final int ROWS_KEPT = 256;
  private static final double LINE_HEIGHT = 15;
  private static final int MOST_LINES_SHOWN = 12;

  /** Characters that a printed page can hold side by side and still be read. */
  private static final int WIDEST_PRINTED = 260;

  private static final String HEADING_FILL = "D9E1F2";

  /** Digits that a spreadsheet's numbers keep. */
  private static final int MOST_DIGITS = 15;

  private final Spreadsheet book;
  private final String name;
  private final List<Column> columns;
  private final int mostRows;
  private final boolean isTable;
  private Worksheet worksheet;
  private int rows;
  private int parts = 1;
  private boolean begun;

  Sheet(Spreadsheet book, String name, List<Column> columns, int mostRows) {
    this.book = book;
    this.name = name;
    this.columns = List.copyOf(columns);
    this.mostRows = mostRows;
    this.isTable = columns.stream().anyMatch(column -> !column.heading().isEmpty());
    this.worksheet = book.worksheet(name);
  }

  /**
   * Adds a row. Text stays text, whatever it begins with; where the sheet is full, the row begins
   * another one of the same columns.
   *
   * @param values null for a blank cell, else a {@code String}, {@code Integer}, {@code
   *     BigDecimal}, {@code LocalDate} or {@link Share}
   */
  public void row(@Nullable Object... values) throws IOException {
    write(values, false);
  }

  /** Adds a row in bold, as a heading within the sheet. */
  public void heading(@Nullable Object... values) throws IOException {
    write(values, true);
  }

  private void write(@Nullable Object[] values, boolean heading) throws IOException {
    begin();
    if (rows == mostRows) {
      end();
      worksheet = book.worksheet(name + " " + ++parts);
      begun = false;
      begin();
    }
    int lines = 1;
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value == null || "".equals(value)) continue;
      if (value instanceof String text && isTable) {
        lines = Math.max(lines, CellText.lines(text, columns.get(i).width()));
      }
      cell(i, value, heading);
    }
    if (lines > 1) worksheet.rowHeight(rows, LINE_HEIGHT * Math.min(lines, MOST_LINES_SHOWN));
    rows++;
    if (rows % ROWS_KEPT == 0) worksheet.flush();
  }

  /** Opens the sheet if it is not open yet; done by the first row, and for a sheet without rows. */
  void begin() throws IOException {
    book.turnTo(this);
    if (begun) return;
    begun = true;
    rows = 0;
    for (int i = 0; i < columns.size(); i++) {
      worksheet.width(i, columns.get(i).width());
      worksheet.style(i).verticalAlignment("top").set();
    }
    worksheet.paperSize(PaperSize.A4_PAPER);
    worksheet.pageOrientation("landscape");
    int width = columns.stream().mapToInt(Column::width).sum();
    worksheet.fitToWidth((short) ((width + WIDEST_PRINTED - 1) / WIDEST_PRINTED));
    worksheet.fitToHeight((short) 0);
    if (isTable) head();
  }

  private void head() {
    for (int i = 0; i < columns.size(); i++) {
      worksheet.inlineString(0, i, book.text(columns.get(i).heading()));
      worksheet
          .style(0, i)
          .bold()
          .wrapText(true)
          .verticalAlignment("center")
          .fillColor(HEADING_FILL)
          .set();
    }
    worksheet.freezePane(0, 1);
    worksheet.repeatRows(0);
    rows = 1;
  }

  private void cell(int column, Object value, boolean heading) {
    StyleSetter style = worksheet.style(rows, column).verticalAlignment("top");
    if (!isTable && (heading || !(value instanceof String))) {
      style.horizontalAlignment(column == 0 ? "left" : "center");
    }
    if (value instanceof String text) {
      String fit = book.text(text);
      if (book.isShared(fit)) worksheet.value(rows, column, fit);
      else worksheet.inlineString(rows, column, fit);
      style.wrapText(isTable);
    } else if (value instanceof BigDecimal number && number.precision() > MOST_DIGITS) {
      worksheet.inlineString(rows, column, number.toPlainString());
    } else if (value instanceof Number number) {
      worksheet.value(rows, column, number);
      style.format(number instanceof BigDecimal ? "0.##########" : "0");
    } else if (value instanceof LocalDate date) {
      worksheet.value(rows, column, date);
      style.format("yyyy-mm-dd");
    } else if (value instanceof Share share) {
      worksheet.value(rows, column, share.part());
      style.format("0.0%");
    } else {
      throw new IllegalArgumentException("no value for a cell: " + value.getClass());
    }
    if (heading) style.bold().fillColor(HEADING_FILL);
    style.set();
  }

  /** Ends the sheet, which takes no more rows. */
  void end() throws IOException {
    if (isTable && rows > 0) worksheet.setAutoFilter(0, 0, rows - 1, columns.size() - 1);
    for (int i = 0; i < columns.size() && rows > 1; i++) paint(i, columns.get(i).paints());
    worksheet.close();
  }

  private void paint(int column, Map<String, Paint> paints) {
    Range cells = worksheet.range(1, column, rows - 1, column);
    String first = worksheet.range(1, column, 1, column).toString().split(":", 2)[0];
    new TreeMap<>(paints)
        .forEach(
            (text, paint) ->
                cells
                    .style()
                    .fillColor(paint.fill())
                    .fontColor(paint.font())
                    .set(
                        new ConditionalFormattingExpressionRule(
                            first + "=" + quoted(text), false)));
  }

  private static String quoted(String text) {
    String doubled = text.replace("\"", "\"\"");
    return "\"" + doubled.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "\"";
  }
}
