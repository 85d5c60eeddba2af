/** Workbooks (XLSX) written row by row, the same bytes for the same rows; nothing of audits. */
@NullMarked
package org.gouji.output.sheet;

import org.jspecify.annotations.NullMarked;
