/** Reads what the office tells the program in CSV files. */
@NullMarked
package org.gouji.collection.setting;

import org.jspecify.annotations.NullMarked;
