package org.gouji.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sheet under one row of headings. What stands above that row are remarks. */
public final class HeadedSheet {

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

    /** Notes what is wrong with the text below a heading. */
    public void complain(String heading, String zh, String en) {
      complaints.add(grid.name(), index, columns.getOrDefault(heading, -1), zh, en);
    }
  }

  /**
   * Reads the rows, without those that have no text in the column of the first heading.
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
          if (!grid.text(i, 0).isEmpty()) rows.add(new Row(grid, i, columns, complaints));
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
        complaints.add(
            grid.name(),
            row,
            c,
            "未知的列名“" + heading + "”" + Nearest.askZh(heading, known),
            "unknown heading '" + heading + "'" + Nearest.askEn(heading, known));
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
}
