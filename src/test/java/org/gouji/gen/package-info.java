/**
 * Writes annual reports with known content and known defects, for tests. It shares nothing with the
 * code under test but the ids of cells.
 */
@NullMarked
package org.gouji.gen;

import org.jspecify.annotations.NullMarked;
