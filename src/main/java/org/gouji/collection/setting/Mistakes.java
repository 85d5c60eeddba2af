package org.gouji.collection.setting;

import java.util.ArrayList;
import java.util.List;
import org.gouji.finding.Words;

/** Gathers the mistakes of one settings file. */
public final class Mistakes {

  private final String file;
  private final List<Words> found = new ArrayList<>();

  /**
   * @param file its name in messages
   */
  public Mistakes(String file) {
    this.file = file;
  }

  /** A mistake of the file as a whole. */
  public void add(String zh, String en) {
    found.add(new Words(file + "：" + zh, file + ": " + en));
  }

  /**
   * A mistake of a line.
   *
   * @param line from 1
   */
  public void add(int line, String zh, String en) {
    found.add(new Words(file + " 第 " + line + " 行：" + zh, file + " line " + line + ": " + en));
  }

  /**
   * A mistake of a cell.
   *
   * @param line from 1
   * @param column from 0
   * @param heading the column's heading as it stands in the file; may be empty
   */
  void add(int line, int column, String heading, String zh, String en) {
    String letters = letters(column);
    String inZh = heading.isEmpty() ? "" : "“" + heading + "”";
    String inEn = heading.isEmpty() ? "" : " '" + heading + "'";
    found.add(
        new Words(
            file + " 第 " + line + " 行 " + letters + " 列" + inZh + "：" + zh,
            file + " line " + line + ", column " + letters + inEn + ": " + en));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** All so far, in the order of the file. */
  public List<Words> all() {
    return List.copyOf(found);
  }

  /**
   * Ends the reading of a file with mistakes.
   *
   * @throws SettingsException if there are any
   */
  public void check() throws SettingsException {
    if (!found.isEmpty()) throw new SettingsException(found);
  }

  /** A column as spreadsheets call it. */
  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
