/** All that the office tells the program about its collection. */
@NullMarked
package org.gouji.collection.office;

import org.jspecify.annotations.NullMarked;
