/** One audit, and the batch around it. */
@NullMarked
package org.gouji.audit;

import org.jspecify.annotations.NullMarked;
