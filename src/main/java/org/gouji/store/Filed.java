package org.gouji.store;

import java.math.BigDecimal;
import org.gouji.audit.AuditResult;
import org.jspecify.annotations.Nullable;

/**
 * A document as a run leaves it in the store.
 *
 * @param source where it lies: the absolute path, and the place inside of an archive
 * @param report its name in outputs
 * @param key where its audit is kept
 * @param year report year; null where unknown
 * @param organ the agency as the report calls itself; null where unknown
 * @param agency key of the agency; null where unknown
 * @param verdict the verdict's word
 * @param points what it scored; null where it has no score, or a provisional one
 */
public record Filed(
    String source,
    String report,
    Key key,
    @Nullable Integer year,
    @Nullable String organ,
    @Nullable String agency,
    String verdict,
    @Nullable BigDecimal points) {

  /**
   * A document of a run.
   *
   * @param agency key of the agency; null where unknown
   */
  public static Filed of(
      String source,
      Key key,
      AuditResult result,
      @Nullable String agency,
      @Nullable BigDecimal points) {
    return new Filed(
        source,
        result.report(),
        key,
        result.year(),
        result.organ(),
        agency,
        result.verdict().word(),
        points);
  }
}
