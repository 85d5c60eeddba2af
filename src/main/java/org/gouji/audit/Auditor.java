package org.gouji.audit;

import java.nio.file.Path;
import org.gouji.finding.Lang;

/** Audits one document at a time; holds no state between calls, safe for any number of threads. */
public final class Auditor {

  private Auditor() {}

  /**
   * Loads a rule pack.
   *
   * @param rules the folder of the pack
   * @param lang language of all messages
   */
  public static Auditor load(Path rules, Lang lang) {
    throw new UnsupportedOperationException(rules + " " + lang);
  }

  /**
   * Audits one document.
   *
   * @param report its name in outputs
   * @param content the file's bytes
   * @return the audit, never null; what could not be read stands in it as problems
   */
  public AuditResult audit(String report, byte[] content) {
    throw new UnsupportedOperationException(report + content.length);
  }
}
