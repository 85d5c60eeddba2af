/** Records as bytes, and back: for what outlives a run. */
@NullMarked
package org.gouji.codec;

import org.jspecify.annotations.NullMarked;
