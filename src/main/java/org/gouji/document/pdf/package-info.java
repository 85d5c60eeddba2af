/** Reads PDF files with PDFBox: characters and ruling lines of each page, laid out to blocks. */
@NullMarked
package org.gouji.document.pdf;

import org.jspecify.annotations.NullMarked;
