package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.finding.Words;
import org.gouji.report.Cell;
import org.gouji.report.Identity;
import org.jspecify.annotations.Nullable;

/**
 * 结转下年度 still says what last year's report said: just what 上年结转 says, which is last year's figure.
 * Nothing else of last year can be seen in one report.
 */
final class LastYear {

  private static final String OUT = "applications.carriedOut.";
  private static final String IN = "applications.carriedIn.";

  private LastYear() {}

  static @Nullable Diagnosis fit(Breakage breakage) {
    Map<String, BigDecimal> meant = new TreeMap<>();
    for (Identity identity : breakage.broken()) {
      if (!identity.id().equals("T3.balance")) return null;
      for (Cell cell : identity.right()) {
        BigDecimal found = cell.value();
        if (found == null || !cell.id().startsWith(OUT)) continue;
        meant.put(cell.id(), found.add(identity.leftSum()).subtract(identity.rightSum()));
      }
    }
    if (!leftInPlace(breakage) || !breakage.explainedBy(meant)) return null;
    BigDecimal total = breakage.value(OUT + "total");
    String amount = total == null ? "" : total.toPlainString();
    return new Diagnosis(
        "lastYearLeft",
        new Words(
            "结转下年度继续办理各列与上年结转逐列相同（总计 " + amount + "），疑沿用上年数字未更新",
            "every column carried out equals what was carried in ("
                + amount
                + " in all): probably last year's figures left in place"),
        meant);
  }

  private static boolean leftInPlace(Breakage breakage) {
    List<BigDecimal> figures = new ArrayList<>();
    for (Cell cell : breakage.cells().values()) {
      if (!cell.id().startsWith(OUT)) continue;
      BigDecimal in = breakage.value(IN + cell.column());
      if (in == null || !Amounts.same(in, cell.value())) return false;
      if (in.signum() > 0) figures.add(in);
    }
    return figures.size() > 1;
  }
}
