package org.gouji.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All cells of a report together, for identities that rules bring along.
 *
 * @param cells in form order
 */
public record Figures(List<Cell> cells) {

  public Figures {
    cells = List.copyOf(cells);
  }

  /**
   * Checks an identity on each column or row of a table.
   *
   * @param table its id
   * @param each {@code column} or {@code row}
   * @param relation ids of rows (of columns, for each row) with {@code + - = <= >=} and spaces
   *     between; {@code a|b} is the first of them that there is, {@code a&b} the sum of those there
   *     are
   * @param tolerance how far the sides may be apart
   * @return one for each column or row that has all its cells
   */
  public List<Identity> identities(String table, String each, String relation, String tolerance) {
    boolean columns = each.equals("column");
    Map<String, Map<String, Cell>> lines = new LinkedHashMap<>();
    for (Cell cell : cells) {
      if (!cell.table().equals(table)) continue;
      String line = columns ? cell.column() : cell.row();
      String member = columns ? cell.row() : cell.column();
      lines.computeIfAbsent(line, key -> new LinkedHashMap<>()).put(member, cell);
    }
    List<Identity> found = new ArrayList<>();
    for (Map<String, Cell> line : lines.values()) {
      List<Cell> left = new ArrayList<>();
      List<Cell> right = new ArrayList<>();
      String sign = sides(relation, line, left, right);
      if (!sign.isEmpty()) found.add(identity(table, columns, sign, left, right, tolerance));
    }
    return found;
  }

  /** Puts the cells on their sides, the smaller one left; the sign, empty where one is missing. */
  private static String sides(
      String relation, Map<String, Cell> line, List<Cell> left, List<Cell> right) {
    boolean reversed = relation.contains(" >= ");
    List<Cell> plus = reversed ? right : left;
    List<Cell> minus = reversed ? left : right;
    boolean negative = false;
    for (String word : relation.split(" ", -1)) {
      switch (word) {
        case "+" -> negative = false;
        case "-" -> negative = true;
        case "=", "<=", ">=" -> {
          negative = false;
          List<Cell> swapped = plus;
          plus = minus;
          minus = swapped;
        }
        default -> {
          List<Cell> terms = terms(word, line);
          if (terms.isEmpty()) return "";
          (negative ? minus : plus).addAll(terms);
        }
      }
    }
    return relation.contains(" = ") ? "=" : "<=";
  }

  private static List<Cell> terms(String word, Map<String, Cell> line) {
    List<Cell> terms = new ArrayList<>();
    for (String id : word.split("[|&]", -1)) {
      Cell cell = line.get(id);
      if (cell != null) terms.add(cell);
      if (!terms.isEmpty() && word.indexOf('&') < 0) break;
    }
    return terms;
  }

  private static Identity identity(
      String table,
      boolean columns,
      String sign,
      List<Cell> left,
      List<Cell> right,
      String tolerance) {
    String name = left.get(0).name();
    int dot = name.lastIndexOf('·');
    String subject = dot < 0 ? "" : columns ? name.substring(dot + 1) : name.substring(0, dot);
    return new Identity(
        "",
        "",
        "rule",
        table,
        "",
        subject,
        sign,
        left,
        right,
        Identity.sum(left),
        Identity.sum(right),
        Identity.judge(sign, left, right, new BigDecimal(tolerance)),
        false,
        "",
        "");
  }
}
