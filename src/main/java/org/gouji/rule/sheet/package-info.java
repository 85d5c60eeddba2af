/** Reads the spreadsheets in which rules stand: XLSX and CSV as grids of texts. */
@NullMarked
package org.gouji.rule.sheet;

import org.jspecify.annotations.NullMarked;
