/** Writes findings, facts and pages. */
@NullMarked
package org.gouji.output;

import org.jspecify.annotations.NullMarked;
