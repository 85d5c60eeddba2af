/** Turns a document into a report: where tables hide, how prose is worded. */
@NullMarked
package org.gouji.extract;

import org.jspecify.annotations.NullMarked;
