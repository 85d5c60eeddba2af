/**
 * Reads a file of any kind into a neutral {@link org.gouji.document.Document}: paragraphs and
 * grids, each with its place. Knows file formats; nothing of annual reports.
 */
@NullMarked
package org.gouji.document;

import org.jspecify.annotations.NullMarked;
