/** Findings, severities, evidence, verdict. Knows nothing of Drools. */
@NullMarked
package org.gouji.finding;

import org.jspecify.annotations.NullMarked;
