/** Sheets that people fill in, in XLSX or CSV: their cells, and words for what is wrong in them. */
@NullMarked
package org.gouji.sheet;

import org.jspecify.annotations.NullMarked;
