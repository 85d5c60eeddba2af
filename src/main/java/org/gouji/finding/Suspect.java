package org.gouji.finding;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell that is likely wrong.
 *
 * @param cell cell id
 * @param found the number in the report; null where the cell holds none
 * @param suggested the number that would satisfy every identity; null where several would
 */
public record Suspect(String cell, @Nullable BigDecimal found, @Nullable BigDecimal suggested) {}
