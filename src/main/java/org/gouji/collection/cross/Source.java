package org.gouji.collection.cross;

import org.gouji.audit.AuditResult;
import org.jspecify.annotations.Nullable;

/** Where audits are kept, so that those that findings quote can be fetched. */
@FunctionalInterface
public interface Source {

  /** The audit of a report that was added; null where it cannot be had any more. */
  @Nullable AuditResult audit(String report);
}
