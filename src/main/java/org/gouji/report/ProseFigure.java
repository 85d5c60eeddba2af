package org.gouji.report;

import java.math.BigDecimal;
import org.gouji.document.Quote;

/**
 * A figure in the prose.
 *
 * @param value the figure
 * @param quote its clause
 */
public record ProseFigure(BigDecimal value, Quote quote) {

  /**
   * Whether it stands to another figure as told.
   *
   * @param relation one of {@code == != < <= > >=}
   */
  public boolean is(String relation, BigDecimal other) {
    int order = value.compareTo(other);
    return switch (relation) {
      case "==" -> order == 0;
      case "!=" -> order != 0;
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      default -> throw new IllegalArgumentException(relation);
    };
  }
}
