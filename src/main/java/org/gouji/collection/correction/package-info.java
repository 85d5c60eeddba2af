/** What people read where reading failed. */
@NullMarked
package org.gouji.collection.correction;

import org.jspecify.annotations.NullMarked;
