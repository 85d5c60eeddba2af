/** From the findings on reports to points, grades and ranks. */
@NullMarked
package org.gouji.collection.score;

import org.jspecify.annotations.NullMarked;
