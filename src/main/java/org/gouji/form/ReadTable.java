package org.gouji.form;

import java.util.List;
import org.gouji.document.Place;
import org.gouji.form.FormTable.Column;
import org.gouji.form.FormTable.Row;

/**
 * A table of a report, aligned with the official forms.
 *
 * @param id the table
 * @param version the version it follows; {@code unknown} where its labels do not tell
 * @param ruled whether the source is a real table, so that nothing was lost in reading it
 * @param place where it begins
 * @param cells every cell of the form it follows, in the form's order
 * @param labels labels found for its rows and columns, in reading order
 * @param missing rows that the form asks for and the table has not
 * @param sets by row set, the version it follows, where versions differ in it
 */
public record ReadTable(
    String id,
    String version,
    boolean ruled,
    Place place,
    List<ReadCell> cells,
    List<SeenLabel> labels,
    List<Row> missing,
    List<SetVersion> sets) {

  public ReadTable {
    cells = List.copyOf(cells);
    labels = List.copyOf(labels);
    missing = List.copyOf(missing);
    sets = List.copyOf(sets);
  }

  /** What became of a cell. */
  public enum Status {
    READ,
    /** The row is there, but which of its figures stands in this column cannot be told. */
    UNREADABLE,
    ABSENT
  }

  /**
   * A cell.
   *
   * @param id its id
   * @param row the form's row
   * @param column the form's column
   * @param status what became of it
   * @param text as found, own script; empty unless read
   * @param place where it stands, or the row where it was lost
   * @param confidence how sure the text is, from 0 to 1
   */
  public record ReadCell(
      String id,
      Row row,
      Column column,
      Status status,
      String text,
      Place place,
      double confidence) {

    /** A cell whose text the file itself gives. */
    public ReadCell(String id, Row row, Column column, Status status, String text, Place place) {
      this(id, row, column, status, text, place, 1);
    }

    /** The figure's type: the row's where it has one, else the column's. */
    public String type() {
      String own = row.type();
      if (own == null) return column.type();
      return own.startsWith("heading") ? "int" : own;
    }
  }

  /**
   * A label as found.
   *
   * @param row id of the row, or of the row below a column label
   * @param official the form's label
   * @param text as found, own script
   * @param place where it stands
   * @param match how it relates to the form's label
   */
  public record SeenLabel(String row, String official, String text, Place place, Match match) {}

  /** How a label found relates to the official one. */
  public enum Match {
    SAME,
    /** One of an earlier form. */
    OUTDATED,
    /** Other words, told by likeness. */
    ALTERED,
    /** A part of it, as wrapped or cut text leaves it. */
    CUT
  }

  /**
   * The version that a row set follows.
   *
   * @param set its name, as rules cite it
   * @param version the version
   * @param place where the labels that tell it stand
   * @param text the label that tells it, own script
   */
  public record SetVersion(String set, String version, Place place, String text) {}
}
