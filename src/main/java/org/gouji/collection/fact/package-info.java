/** Facts about many reports, as records that collection rules match on. */
@NullMarked
package org.gouji.collection.fact;

import org.jspecify.annotations.NullMarked;
