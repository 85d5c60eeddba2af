package org.gouji.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statutory table.
 *
 * @param id first part of its cells' ids
 * @param title its official title
 * @param kind how it is laid out
 * @param layout how it is printed, a line a row, cells parted by {@code |}: a text, {@code =} and a
 *     cell's id below the table, {@code =ROW.*} for all cells of a row, {@code @} for the label of
 *     the row that the line shows, {@code <} and {@code ^} where the cell to the left or above
 *     reaches; empty where rows and columns tell
 * @param headings labels without figures of their own
 * @param sets row sets, each with its own columns; one for all kinds but {@link Kind#GROUPS}
 * @param identities what must hold between its cells
 */
public record FormTable(
    String id,
    String title,
    Kind kind,
    List<String> layout,
    List<String> headings,
    List<RowSet> sets,
    List<IdentityRule> identities) {

  /** How a table is laid out. */
  public enum Kind {
    /** Several small tables, one under another, each with its own heading and columns. */
    GROUPS,
    /** Rows by columns. */
    MATRIX,
    /** One row of figures, the rows of the form side by side. */
    STRIP,
    /** Label, unit, figure. */
    LIST;

    static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  public FormTable {
    layout = List.copyOf(layout);
    headings = List.copyOf(headings);
    sets = List.copyOf(sets);
    identities = List.copyOf(identities);
  }

  FormTable withSets(List<RowSet> others) {
    return new FormTable(id, title, kind, layout, headings, others, identities);
  }

  FormTable withIdentities(List<IdentityRule> others) {
    return new FormTable(id, title, kind, layout, headings, sets, others);
  }

  /** All rows with their sets' columns, top down. */
  public Stream<Row> rows() {
    return sets.stream().flatMap(set -> set.rows().stream());
  }

  /** The id of a cell: table, row, and column unless the table has a single unnamed one. */
  public String cellId(Row row, Column column) {
    String stem = id + "." + row.id();
    return column.id().isEmpty() ? stem : stem + "." + column.id();
  }

  /**
   * A set of rows under the same columns.
   *
   * @param id name of the set
   * @param heading the heading above it; empty where there is none
   */
  public record RowSet(String id, String heading, List<Column> columns, List<Row> rows) {
    public RowSet {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A column.
   *
   * @param type {@code int}, {@code signed_int}, {@code decimal} or {@code decimal_unit_in_cell}
   * @param variants other labels in use
   */
  public record Column(String id, String label, String type, List<String> variants) {
    public Column {
      variants = variants == null ? List.of() : List.copyOf(variants);
      type = type == null ? "int" : type;
    }
  }

  /**
   * A row.
   *
   * @param id its id below the table
   * @param label the official label
   * @param variants other labels accepted as the same
   * @param outdated labels of an earlier form, understood but not in order
   * @param keys fragments that are enough to know a cut or wrapped label
   * @param under the group heading beside it; null where there is none
   * @param unit unit of its figures; null where the form gives none
   * @param type as in {@link Column}, or {@code heading}, {@code heading_optional_sum}; null where
   *     the column says
   * @param optional whether reports without it are in order
   */
  public record Row(
      String id,
      String label,
      List<String> variants,
      List<String> outdated,
      List<String> keys,
      @Nullable String under,
      @Nullable String unit,
      @Nullable String type,
      boolean optional) {
    public Row {
      variants = variants == null ? List.of() : List.copyOf(variants);
      outdated = outdated == null ? List.of() : List.copyOf(outdated);
      keys = keys == null ? List.of() : List.copyOf(keys);
    }

    /** The same, known by one more label. */
    Row with(String other, boolean old) {
      List<String> more = new ArrayList<>(old ? outdated : variants);
      more.add(other);
      return new Row(
          id,
          label,
          old ? variants : more,
          old ? more : outdated,
          keys,
          under,
          unit,
          type,
          optional);
    }

    /** Whether the form puts no figure in this row. */
    public boolean isHeading() {
      return "heading".equals(type);
    }

    /** Whether a blank here is in order. */
    public boolean mayBeBlank() {
      return "heading_optional_sum".equals(type);
    }
  }

  /**
   * What must hold between cells.
   *
   * @param id citable name, such as {@code T3.balance}
   * @param name what it says, in Chinese
   * @param each {@code column} (terms are rows), {@code row} (terms are columns) or null (terms are
   *     rows of a list)
   * @param relation sums of terms on both sides of {@code =}, {@code <=} or {@code >=}; {@code a.*}
   *     stands for all rows below {@code a}
   * @param kind a word for rules that treat it apart; null for a plain identity
   * @param optional whether it concerns figures that the form does not ask for
   * @param zh how a failure is said; {@code {subject}}, {@code {left}}, {@code {right}}, {@code
   *     {gap}} and 多 or 少 for {@code {多少}} (the left side against the right) are filled in
   * @param en the same in English
   */
  public record IdentityRule(
      String id,
      String name,
      @Nullable String each,
      String relation,
      @Nullable String kind,
      boolean optional,
      String zh,
      String en) {}
}
