package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.finding.Words;
import org.gouji.report.Cell;
import org.gouji.report.Identity;
import org.jspecify.annotations.Nullable;

/**
 * A known pattern of mistake that explains broken identities.
 *
 * @param pattern its name; empty where none fits
 * @param words it in a sentence
 */
record Diagnosis(String pattern, Words words) {

  private static final Diagnosis NONE = new Diagnosis("", new Words("", ""));
  private static final String RESULTS = "T3.results";

  /**
   * Looks for a pattern.
   *
   * @param broken the identities that one cause breaks
   * @param cells all cells by id
   */
  static Diagnosis of(List<Identity> broken, Map<String, Cell> cells) {
    Diagnosis partial = partialCountedAgain(broken, cells);
    return partial == null ? NONE : partial;
  }

  /**
   * The results of every broken column exceed the total by just 部分公开, which the form says to count
   * there only (区分处理的，只计这一情形，不计其他情形).
   */
  private static @Nullable Diagnosis partialCountedAgain(
      List<Identity> broken, Map<String, Cell> cells) {
    List<String> columns = new ArrayList<>();
    BigDecimal excess = BigDecimal.ZERO;
    for (Identity identity : broken) {
      if (!identity.id().equals(RESULTS)) return null;
      String column = identity.right().get(0).column();
      Cell partial = cells.get("applications.partial." + column);
      BigDecimal value = partial == null ? null : partial.value();
      BigDecimal over = identity.leftSum().subtract(identity.rightSum());
      if (value == null || value.signum() <= 0 || over.compareTo(value) != 0) return null;
      columns.add(identity.subject());
      excess = value;
    }
    String amount = excess.toPlainString();
    return new Diagnosis(
        "partialCountedAgain",
        new Words(
            "多出的 " + amount + " 与（二）部分公开 " + amount + " 相同，疑将部分公开的申请又计入其他办理结果",
            "the excess of "
                + amount
                + " equals (二) partial disclosure: probably counted again"
                + " under other results"));
  }
}
