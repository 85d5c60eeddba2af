/** Who reports: one agency under all its names. */
@NullMarked
package org.gouji.collection.agency;

import org.jspecify.annotations.NullMarked;
