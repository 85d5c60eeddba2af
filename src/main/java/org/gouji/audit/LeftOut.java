package org.gouji.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.finding.Words;
import org.gouji.report.Cell;
import org.gouji.report.Identity;
import org.jspecify.annotations.Nullable;

/** Totals are short by just what one row or column holds, the same one for all of them. */
final class LeftOut {

  private LeftOut() {}

  static @Nullable Diagnosis fit(Breakage breakage) {
    for (String id : kinds(breakage)) {
      Map<String, BigDecimal> meant = breakage.totalsMeant(id);
      List<Identity> sums = breakage.broken().stream().filter(sum -> sum.id().equals(id)).toList();
      if (meant.size() != sums.size() || !breakage.explainedBy(meant)) continue;
      String line = line(id, sums, breakage);
      if (!line.isEmpty()) return diagnosis(line, sums, meant, breakage);
    }
    return null;
  }

  /** The kinds of sums among the broken identities, each with a total of its own. */
  static Set<String> kinds(Breakage breakage) {
    Set<String> kinds = new TreeSet<>();
    for (Identity identity : breakage.broken()) {
      if (identity.right().size() == 1 && identity.left().size() > 1) kinds.add(identity.id());
    }
    return kinds;
  }

  /** The only row or column that every one of these sums is short by; empty where there is none. */
  private static String line(String id, List<Identity> sums, Breakage breakage) {
    Set<String> common = null;
    for (Identity sum : sums) {
      BigDecimal over = sum.leftSum().subtract(sum.rightSum());
      if (over.signum() <= 0) return "";
      Set<String> equal = new TreeSet<>();
      for (Cell cell : sum.left()) {
        if (Amounts.same(cell.value(), over)) equal.add(key(cell, sum));
      }
      if (common == null) common = equal;
      else common.retainAll(equal);
    }
    if (common == null || common.size() != 1) return "";
    String line = common.iterator().next();
    boolean chance =
        breakage.repairs().size() > 1 && Amounts.same(sums.get(0).gap(), BigDecimal.ONE);
    if (sums.size() == 1) return chance ? "" : line;
    return zeroElsewhere(id, line, sums, breakage) ? line : "";
  }

  /** A line left out throughout is left out of every sum, so that the others hold it as 0. */
  private static boolean zeroElsewhere(
      String id, String line, List<Identity> sums, Breakage breakage) {
    for (Identity sum : breakage.all()) {
      if (!sum.id().equals(id) || sums.contains(sum)) continue;
      for (Cell cell : sum.left()) {
        boolean counts = cell.value() != null && cell.value().signum() != 0;
        if (key(cell, sum).equals(line) && counts) return false;
      }
    }
    return true;
  }

  /** The row of a cell summed down a column, the column of a cell summed along a row. */
  private static String key(Cell cell, Identity sum) {
    boolean along = !cell.column().isEmpty() && cell.row().equals(sum.right().get(0).row());
    return along ? cell.column() : cell.row();
  }

  private static Diagnosis diagnosis(
      String line, List<Identity> sums, Map<String, BigDecimal> meant, Breakage breakage) {
    Identity sum = sums.get(sums.size() - 1);
    Cell member =
        sum.left().stream().filter(cell -> key(cell, sum).equals(line)).findFirst().orElseThrow();
    String amount = sum.gap().toPlainString();
    String total = CellNames.of(sum.right().get(0).id(), breakage.cells());
    String part = CellNames.of(member.id(), breakage.cells());
    return new Diagnosis(
        "totalLeavesOut",
        new Words(
            "“" + total + "”少计的 " + amount + " 与“" + part + "”相同，疑合计时漏加了这一" + word(member, sum),
            "\""
                + total
                + "\" is short by "
                + amount
                + ", just what \""
                + part
                + "\" holds: probably left out of the sum"),
        meant);
  }

  private static String word(Cell member, Identity sum) {
    if (member.column().isEmpty()) return "项";
    return member.row().equals(sum.right().get(0).row()) ? "列" : "行";
  }
}
