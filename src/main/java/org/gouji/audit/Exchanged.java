package org.gouji.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.finding.Suspect;
import org.gouji.finding.Words;
import org.jspecify.annotations.Nullable;

/** Two neighbouring cells hold each other's figures; no other exchange explains it as well. */
final class Exchanged {

  private Exchanged() {}

  static @Nullable Diagnosis fit(Breakage breakage) {
    List<List<Suspect>> exchanges =
        breakage.repairs().stream().filter(repair -> exchange(repair, breakage)).toList();
    if (exchanges.size() != 1) return null;
    Suspect one = exchanges.get(0).get(0);
    Suspect other = exchanges.get(0).get(1);
    String zh = "“%s”与“%s”填写的数字（%s 和 %s）疑相互填反";
    String en = "\"%s\" and \"%s\" (%s and %s) have probably been exchanged";
    return new Diagnosis(
        "exchanged",
        new Words(words(zh, one, other, breakage), words(en, one, other, breakage)),
        Map.of(one.cell(), meant(one), other.cell(), meant(other)));
  }

  private static String words(String pattern, Suspect one, Suspect other, Breakage breakage) {
    return String.format(
        java.util.Locale.ROOT,
        pattern,
        CellNames.of(one.cell(), breakage.cells()),
        CellNames.of(other.cell(), breakage.cells()),
        meant(other).toPlainString(),
        meant(one).toPlainString());
  }

  private static BigDecimal meant(Suspect suspect) {
    return Objects.requireNonNull(suspect.suggested());
  }

  private static boolean exchange(List<Suspect> repair, Breakage breakage) {
    if (repair.size() != 2) return false;
    Suspect one = repair.get(0);
    Suspect other = repair.get(1);
    return one.found() != null
        && other.found() != null
        && one.found().equals(other.suggested())
        && other.found().equals(one.suggested())
        && breakage.grid().of(one.cell()).contains(other.cell());
  }
}
