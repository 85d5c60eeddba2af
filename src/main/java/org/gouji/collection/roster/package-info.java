/** Who must report, by what day, under what names. */
@NullMarked
package org.gouji.collection.roster;

import org.jspecify.annotations.NullMarked;
