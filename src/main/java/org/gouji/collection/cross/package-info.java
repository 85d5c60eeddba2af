/** Sets the reports of a collection against each other and runs the collection rules over them. */
@NullMarked
package org.gouji.collection.cross;

import org.jspecify.annotations.NullMarked;
