package org.gouji.collection;

import java.util.List;
import org.gouji.finding.Finding;

/**
 * A report that was expected and is not there.
 *
 * @param roster name in outputs of the roster that expects it
 * @param year report year
 * @param agency whose it should be
 * @param findings in {@link Finding#ORDER}, with passages of the roster
 */
public record Missing(String roster, int year, Agency agency, List<Finding> findings) {

  public Missing {
    findings = List.copyOf(findings);
  }
}
