/** The facts about one report, as records that rules match on. */
@NullMarked
package org.gouji.report;

import org.jspecify.annotations.NullMarked;
