/** Reads workbooks and CSV files: tables without prose, or with little. */
@NullMarked
package org.gouji.document.sheet;

import org.jspecify.annotations.NullMarked;
