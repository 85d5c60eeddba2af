package org.gouji.audit;

import java.math.BigDecimal;
import java.util.Map;
import org.gouji.finding.Words;
import org.gouji.report.Identity;
import org.jspecify.annotations.Nullable;

/**
 * The results of every broken column exceed the total by just 部分公开, which the form says to count
 * there only (区分处理的，只计这一情形，不计其他情形).
 */
final class PartialAgain {

  private PartialAgain() {}

  static @Nullable Diagnosis fit(Breakage breakage) {
    BigDecimal excess = BigDecimal.ZERO;
    for (Identity identity : breakage.broken()) {
      if (!identity.id().equals("T3.results")) return null;
      String column = identity.right().get(0).column();
      BigDecimal partial = breakage.value("applications.partial." + column);
      BigDecimal over = identity.leftSum().subtract(identity.rightSum());
      if (partial == null || partial.signum() <= 0 || over.compareTo(partial) != 0) return null;
      excess = partial;
    }
    String amount = excess.toPlainString();
    return new Diagnosis(
        "partialCountedAgain",
        new Words(
            "多出的 " + amount + " 与（二）部分公开 " + amount + " 相同，疑将部分公开的申请又计入其他办理结果",
            "the excess of "
                + amount
                + " equals (二) partial disclosure: probably counted again under other results"),
        Map.of());
  }
}
