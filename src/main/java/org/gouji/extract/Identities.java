package org.gouji.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gouji.form.FormTable;
import org.gouji.form.FormTable.Column;
import org.gouji.form.FormTable.IdentityRule;
import org.gouji.form.FormTable.Row;
import org.gouji.form.FormTable.RowSet;
import org.gouji.report.Cell;
import org.gouji.report.Identity;
import org.gouji.report.Identity.State;

/** Checks the identities of a form on the cells of a report. */
final class Identities {

  private static final Pattern SIGN = Pattern.compile(" (?:=|<=|>=) ");

  private final FormTable table;
  private final String tableName;
  private final Map<String, Cell> cells;
  private final Map<String, List<Cell>> below = new HashMap<>();
  private final List<Identity> found = new ArrayList<>();

  private Identities(FormTable table, String tableName, Map<String, Cell> cells) {
    this.table = table;
    this.tableName = tableName;
    this.cells = cells;
  }

  /**
   * Checks one table.
   *
   * @param table the form that the table follows
   * @param cells all cells of the report, by id
   * @return every identity whose cells the report has
   */
  static List<Identity> check(FormTable table, String tableName, Map<String, Cell> cells) {
    Identities identities = new Identities(table, tableName, cells);
    for (IdentityRule rule : table.identities()) identities.instances(rule);
    return identities.found;
  }

  /** A rule's relation taken apart: the words of both sides, the smaller one on the left. */
  private record Relation(IdentityRule rule, String sign, String[] left, String[] right) {
    static Relation of(IdentityRule rule) {
      String[] sides = SIGN.split(rule.relation(), 2);
      boolean reversed = rule.relation().contains(" >= ");
      String sign = rule.relation().contains(" = ") ? "=" : "<=";
      String left = sides[reversed ? 1 : 0].strip();
      String right = sides[reversed ? 0 : 1].strip();
      return new Relation(rule, sign, left.split(" ", -1), right.split(" ", -1));
    }
  }

  private void instances(IdentityRule rule) {
    Relation relation = Relation.of(rule);
    if ("column".equals(rule.each())) {
      for (Column column : table.sets().get(0).columns()) {
        check(relation, column.label(), "", "." + column.id());
      }
    } else if ("row".equals(rule.each())) {
      for (RowSet set : table.sets()) {
        for (Row row : set.rows()) check(relation, row.label(), row.id() + ".", "");
      }
    } else {
      check(relation, "", "", "");
    }
  }

  private void check(Relation relation, String subject, String before, String after) {
    List<Cell> left = new ArrayList<>();
    List<Cell> right = new ArrayList<>();
    String start = table.id() + "." + before;
    if (!side(relation.left(), start, after, left, right)) return;
    if (!side(relation.right(), start, after, right, left)) return;
    add(relation.rule(), subject, relation.sign(), left, right);
  }

  private boolean side(
      String[] words, String before, String after, List<Cell> plus, List<Cell> minus) {
    List<Cell> to = plus;
    for (String word : words) {
      if (word.equals("+") || word.equals("-")) {
        to = word.equals("+") ? plus : minus;
        continue;
      }
      int size = to.size();
      if (word.endsWith(".*")) {
        for (Cell cell : below(before + word.substring(0, word.length() - 1))) {
          if (cell.id().endsWith(after)) to.add(cell);
        }
      } else {
        Cell cell = cells.get(before + word + after);
        if (cell != null) to.add(cell);
      }
      if (to.size() == size) return false;
    }
    return true;
  }

  private List<Cell> below(String start) {
    return below.computeIfAbsent(
        start, it -> cells.values().stream().filter(c -> c.id().startsWith(it)).toList());
  }

  private void add(
      IdentityRule rule, String subject, String relation, List<Cell> left, List<Cell> right) {
    if (rule.optional() && (open(left) || open(right))) return;
    BigDecimal leftSum = Identity.sum(left);
    BigDecimal rightSum = Identity.sum(right);
    State state = Identity.judge(relation, left, right, BigDecimal.ZERO);
    boolean fails = state == State.FAILS;
    found.add(
        new Identity(
            rule.id(),
            rule.name(),
            rule.kind() == null ? "" : rule.kind(),
            table.id(),
            tableName,
            subject,
            relation,
            left,
            right,
            leftSum,
            rightSum,
            state,
            rule.optional(),
            !fails ? "" : say(rule.zh(), subject, leftSum, rightSum),
            !fails ? "" : say(rule.en(), subject, leftSum, rightSum)));
  }

  private static String say(String template, String subject, BigDecimal left, BigDecimal right) {
    return template
        .replace("{subject}", subject)
        .replace("{left}", left.toPlainString())
        .replace("{right}", right.toPlainString())
        .replace("{多少}", left.compareTo(right) > 0 ? "多" : "少")
        .replace("{gap}", left.subtract(right).abs().toPlainString());
  }

  private static boolean open(List<Cell> cells) {
    for (Cell cell : cells) if (!cell.isNumber()) return true;
    return false;
  }

  /** Cells by id, in their order. */
  static Map<String, Cell> byId(List<Cell> cells) {
    Map<String, Cell> map = new LinkedHashMap<>();
    for (Cell cell : cells) map.put(cell.id(), cell);
    return map;
  }
}
