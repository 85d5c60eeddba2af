package org.gouji.rule.sheet;

import java.util.ArrayList;
import java.util.List;
import org.gouji.sheet.Complaints;
import org.gouji.sheet.Grid;
import org.jspecify.annotations.Nullable;

/**
 * The layout of a decision table: a row that begins with {@code RuleTable}, then what each column
 * is, then the sentences that its values are put into, then the headings, then one rule a row.
 *
 * @param start row of the RuleTable
 * @param columns in their order
 */
public record Layout(int start, List<Column> columns) {

  /** How the column of ids is headed. */
  public static final String ID = "编号";

  /** What a column is for. */
  public enum Role {
    /** The rule's id. */
    NAME,
    /** A field of the rule. */
    METADATA,
    /** A condition, left out where the value is empty. */
    CONDITION,
    /** What the rule reports. */
    ACTION,
    /** A value that the sentences of other columns hold. */
    VALUE
  }

  /**
   * A column.
   *
   * @param index from 0
   * @param heading as people read it
   * @param sentence with {@code $param} for its value and {@code {heading}} for others; of a {@link
   *     Role#VALUE} the words that it may be, with 、 between, empty for any
   */
  public record Column(int index, Role role, String heading, String sentence) {

    /** The only words that may stand in it; empty where any may. */
    public List<String> words() {
      return role == Role.VALUE && !sentence.isEmpty() ? List.of(sentence.split("、")) : List.of();
    }
  }

  public Layout {
    columns = List.copyOf(columns);
  }

  /** Row of the headings. */
  public int headings() {
    return start + 3;
  }

  /** Row of the first rule. */
  public int first() {
    return start + 4;
  }

  /** The row where a table of rules begins; -1 where there is none. */
  public static int start(Grid grid, String word) {
    for (int r = 0; r < grid.rows().size(); r++) {
      if (grid.text(r, 0).startsWith(word)) return r;
    }
    return -1;
  }

  /** The layout of a sheet; with a complaint, of no column, where it has none. */
  public static Layout of(Grid grid, Complaints complaints) {
    int start = start(grid, "RuleTable");
    List<Column> columns = new ArrayList<>();
    if (start < 0) {
      complaints.add(
          grid.name(),
          -1,
          -1,
          "没有以 RuleTable 开头的行，可能删掉了隐藏的技术行，请从原来的表复制",
          "there is no row RuleTable; hidden rows may have been deleted");
      return new Layout(0, columns);
    }
    for (int c = 0; c < width(grid, start); c++) {
      String word = grid.text(start + 1, c);
      String heading = grid.text(start + 3, c);
      if (word.isEmpty() && heading.isEmpty()) continue;
      Role role = word.isEmpty() ? Role.VALUE : role(word);
      if (role == null) {
        complaints.add(
            grid.name(),
            start + 1,
            c,
            "技术行里的“" + word + "”只能是 NAME、METADATA、CONDITION、ACTION 或 VALUE",
            "'" + word + "' must be NAME, METADATA, CONDITION, ACTION or VALUE");
        continue;
      }
      if (role == Role.NAME && !heading.equals(ID)) {
        complaints.add(
            grid.name(),
            start + 3,
            c,
            "这一格应是列名“" + ID + "”，是“" + heading + "”；可能删掉了隐藏的技术行，请从原来的表复制",
            "the heading " + ID + " must stand here; hidden rows may have been deleted");
        return new Layout(0, List.of());
      }
      columns.add(new Column(c, role, heading, grid.text(start + 2, c)));
    }
    return new Layout(start, columns);
  }

  private static int width(Grid grid, int start) {
    int width = 0;
    for (int r = start + 1; r <= start + 3 && r < grid.rows().size(); r++) {
      width = Math.max(width, grid.rows().get(r).size());
    }
    return width;
  }

  private static @Nullable Role role(String word) {
    for (Role role : Role.values()) if (role.name().equals(word)) return role;
    return null;
  }
}
