/** Findings that the office does not hold against an agency. */
@NullMarked
package org.gouji.collection.waiver;

import org.jspecify.annotations.NullMarked;
