package org.gouji.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the office that a finding is not to be held against the agency.
 *
 * @param reason why
 * @param who who decided
 * @param expires the last day on which it holds; null where it does not expire
 */
public record Waiver(String reason, String who, @Nullable LocalDate expires) {}
