/** The layout of the decision tables in which rules stand. */
@NullMarked
package org.gouji.rule.sheet;

import org.jspecify.annotations.NullMarked;
