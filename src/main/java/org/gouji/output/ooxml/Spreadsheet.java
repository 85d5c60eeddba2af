package org.gouji.output.ooxml;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** An XLSX file in the making, whose rows go to disk as they come. */
public final class Spreadsheet implements Closeable {

  /** Rows of a sheet, the heading among them. */
  public static final int MOST_ROWS = 1_048_576;

  private static final int LONGEST_SHEET_NAME = 31;

  /** Longer texts are seldom the same. */
  private static final int LONGEST_SHARED = 120;

  private static final int MOST_SHARED = 50_000;

  private final Path file;
  private final Path draft;
  private final OutputStream out;
  private final Workbook book;
  private final CellText texts;
  private final int mostRows;
  private final Set<String> shared = new HashSet<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private final Set<Sheet> ended = new HashSet<>();
  private @Nullable Sheet current;

  /**
   * Begins a file.
   *
   * @param cut given the length of a text that is too long for a cell, the words that end what is
   *     left of it
   */
  public Spreadsheet(Path file, String application, IntFunction<String> cut) throws IOException {
    this(file, application, cut, MOST_ROWS);
  }

  Spreadsheet(Path file, String application, IntFunction<String> cut, int mostRows)
      throws IOException {
    this.file = file;
    this.draft = file.resolveSibling(file.getFileName() + ".draft");
    this.out = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16);
    this.book = new Workbook(out, application, null);
    this.texts = new CellText(cut);
    this.mostRows = mostRows;
  }

  /** Adds a sheet; the sheets stand in the order in which they were added. */
  public Sheet sheet(String name, List<Column> columns) {
    Sheet sheet = new Sheet(this, name, columns, mostRows);
    sheets.add(sheet);
    return sheet;
  }

  Worksheet worksheet(String name) {
    int end = Math.min(name.length(), LONGEST_SHEET_NAME);
    return book.newWorksheet(name.substring(0, end));
  }

  String text(String text) {
    return texts.of(text);
  }

  /** Whether a cell's text is written once for all cells that have it: short ones, not too many. */
  boolean isShared(String text) {
    if (text.length() > LONGEST_SHARED) return false;
    if (shared.size() < MOST_SHARED) shared.add(text);
    return shared.contains(text);
  }

  /** Ends the sheet that was written before, if it is another one. */
  void turnTo(Sheet sheet) throws IOException {
    if (sheet == current) return;
    if (ended.contains(sheet)) throw new IllegalStateException("the sheet has ended");
    endCurrent();
    current = sheet;
  }

  private void endCurrent() throws IOException {
    if (current == null) return;
    current.end();
    ended.add(current);
  }

  /** Ends the file; nothing is added after it. */
  public void finish() throws IOException {
    for (Sheet sheet : sheets) {
      if (sheet != current && !ended.contains(sheet)) sheet.begin();
    }
    endCurrent();
    book.finish();
    out.close();
    Timeless.copy(draft, file);
    Files.delete(draft);
  }

  /** Lets go of the file, finished or not. */
  @Override
  public void close() throws IOException {
    out.close();
  }
}
