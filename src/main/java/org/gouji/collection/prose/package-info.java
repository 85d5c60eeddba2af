/** Finds prose that two reports have in common, over any number of reports. */
@NullMarked
package org.gouji.collection.prose;

import org.jspecify.annotations.NullMarked;
