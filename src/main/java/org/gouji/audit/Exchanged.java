package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gouji.finding.Suspect;
import org.gouji.finding.Words;
import org.jspecify.annotations.Nullable;

/** Two neighbouring cells hold each other's figures. */
final class Exchanged {

  private static final int MOST = 2;

  private Exchanged() {}

  static @Nullable Diagnosis fit(Breakage breakage) {
    List<List<Suspect>> exchanges =
        breakage.repairs().stream().filter(repair -> exchange(repair, breakage)).toList();
    if (exchanges.isEmpty() || exchanges.size() > MOST) return null;
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (List<Suspect> exchange : exchanges) {
      zh.add(words("“%s”与“%s”填写的数字（%s 和 %s）", exchange, breakage));
      en.add(words("\"%s\" and \"%s\" (%s and %s)", exchange, breakage));
    }
    Map<String, BigDecimal> meant = new TreeMap<>();
    for (Suspect suspect : exchanges.get(0)) meant.put(suspect.cell(), meant(suspect));
    return new Diagnosis(
        "exchanged",
        new Words(
            "疑" + String.join("，或", zh) + "相互填反",
            String.join(", or ", en) + " have probably been exchanged"),
        exchanges.size() == 1 ? meant : Map.of());
  }

  private static String words(String pattern, List<Suspect> exchange, Breakage breakage) {
    return String.format(
        Locale.ROOT,
        pattern,
        CellNames.of(exchange.get(0).cell(), breakage.cells()),
        CellNames.of(exchange.get(1).cell(), breakage.cells()),
        meant(exchange.get(1)).toPlainString(),
        meant(exchange.get(0)).toPlainString());
  }

  private static BigDecimal meant(Suspect suspect) {
    return Objects.requireNonNull(suspect.suggested());
  }

  private static boolean exchange(List<Suspect> repair, Breakage breakage) {
    if (repair.size() != 2) return false;
    Suspect one = repair.get(0);
    Suspect other = repair.get(1);
    return Amounts.same(one.found(), other.suggested())
        && Amounts.same(other.found(), one.suggested())
        && breakage.grid().of(one.cell()).contains(other.cell());
  }
}
