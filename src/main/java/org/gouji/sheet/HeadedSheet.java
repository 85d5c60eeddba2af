package org.gouji.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A sheet under one row of headings. What stands above that row are remarks. */
public final class HeadedSheet {

  /** Columns that people keep for themselves. */
  public static final Set<String> PRIVATE = Set.of("备注", "序号", "说明");

  private HeadedSheet() {}

  /**
   * A row below the headings.
   *
   * @param grid its sheet
   * @param index from 0
   * @param columns by heading
   */
  public record Row(Grid grid, int index, Map<String, Integer> columns, Complaints complaints) {

    public Row {
      columns = Collections.unmodifiableMap(new HashMap<>(columns));
    }

    /** The text below a heading; empty where there is none. */
    public String text(String heading) {
      Integer column = columns.get(heading);
      return column == null ? "" : grid.text(index, column);
    }

    /** The texts below a heading, with 、 ； or line ends between. */
    public List<String> texts(String heading) {
      List<String> texts = new ArrayList<>();
      for (String text : text(heading).split("[、；;\\n]", -1)) {
        if (!text.isBlank()) texts.add(text.strip());
      }
      return texts;
    }

    /** Whether the text below a heading is one of those known; complains where it is not. */
    public boolean isOneOf(String heading, Collection<String> known) {
      String text = text(heading);
      if (known.contains(text)) return true;
      complain(
          heading,
          "没有“" + text + "”，只能是 " + String.join("、", known) + Nearest.askZh(text, known),
          "unknown use" + Nearest.askEn(text, known));
      return false;
    }

    /** Notes what is wrong with the text below a heading. */
    public void complain(String heading, String zh, String en) {
      complaints.add(grid.name(), index, columns.getOrDefault(heading, -1), zh, en);
    }
  }

  /**
   * Reads the rows. Those without a text below a needed heading are remarks.
   *
   * @param name of the file, which tells its kind
   * @param needed headings that there must be; the first tells the row of headings
   * @param others headings that there may be
   * @return the rows, top down; none, with complaints, where the headings are wrong
   */
  public static List<Row> read(
      String name, byte[] bytes, List<String> needed, List<String> others, Complaints complaints) {
    List<Row> rows = new ArrayList<>();
    List<Grid> grids = Grids.read(name, bytes, needed.get(0), complaints);
    if (grids.isEmpty()) return rows;
    for (Grid grid : grids) {
      for (int r = 0; r < grid.rows().size(); r++) {
        if (!grid.text(r, 0).equals(needed.get(0))) continue;
        Map<String, Integer> columns = columns(grid, r, needed, others, complaints);
        for (int i = r + 1; i < grid.rows().size() && !columns.isEmpty(); i++) {
          Row row = new Row(grid, i, columns, complaints);
          if (isWhole(row, needed)) rows.add(row);
          beyond(grid, r, i, complaints);
        }
        return rows;
      }
    }
    complaints.add(
        "",
        -1,
        -1,
        "没有以“" + needed.get(0) + "”开头的表头",
        "no row of headings that begins with " + needed.get(0));
    return rows;
  }

  /** Whether a row says something; where all but its first cell does, that is a mistake. */
  private static boolean isWhole(Row row, List<String> needed) {
    String first = needed.get(0);
    if (!row.text(first).isEmpty()) return true;
    if (needed.stream().anyMatch(heading -> !row.text(heading).isEmpty())) {
      row.complain(first, "“" + first + "”空着", first + " is empty");
    }
    return false;
  }

  /**
   * Complains of texts in a row that stand below no heading, as where a comma cut a text in two.
   *
   * @param headings the row of the headings
   */
  public static void beyond(Grid grid, int headings, int row, Complaints complaints) {
    for (int c = 0; c < grid.rows().get(row).size(); c++) {
      if (grid.text(row, c).isEmpty() || !grid.text(headings, c).isEmpty()) continue;
      complaints.add(
          grid.name(),
          row,
          c,
          "这一格没有列名；内容里有半角逗号时，整格要放在引号里，自己的话写在名为“备注”的一列",
          "this cell has no heading; a text with a comma must stand in quotes, remarks in a"
              + " column headed 备注");
    }
  }

  /** By heading; none where one that is needed is missing. */
  private static Map<String, Integer> columns(
      Grid grid, int row, List<String> needed, List<String> others, Complaints complaints) {
    List<String> known = new ArrayList<>(needed);
    known.addAll(others);
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int c = 0; c < grid.rows().get(row).size(); c++) {
      String heading = grid.text(row, c);
      if (heading.isEmpty()) continue;
      if (!known.contains(heading)) {
        if (!PRIVATE.contains(heading)) unknown(grid, row, c, known, complaints);
      } else if (columns.putIfAbsent(heading, c) != null) {
        complaints.add(grid.name(), row, c, "“" + heading + "”列重复", heading + " stands twice");
      }
    }
    boolean whole = true;
    for (String heading : needed) {
      if (columns.containsKey(heading)) continue;
      whole = false;
      complaints.add(grid.name(), row, -1, "缺少“" + heading + "”列", "no column " + heading);
    }
    return whole ? columns : Map.of();
  }

  /** Complains of a heading that is none of those known. */
  public static void unknown(
      Grid grid, int row, int column, Collection<String> known, Complaints complaints) {
    String heading = grid.text(row, column);
    String askZh = Nearest.askZh(heading, known);
    complaints.add(
        grid.name(),
        row,
        column,
        "未知的列名“"
            + heading
            + "”"
            + (askZh.isEmpty() ? "，可用的是 " + String.join("、", known) + "；自用的列请命名为“备注”" : askZh),
        "unknown heading '" + heading + "'" + Nearest.askEn(heading, known));
  }
}
