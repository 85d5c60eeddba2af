/**
 * Given cells and broken identities, the fewest cells whose change repairs them, and their values.
 */
@NullMarked
package org.gouji.repair;

import org.jspecify.annotations.NullMarked;
