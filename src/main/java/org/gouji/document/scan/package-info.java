/**
 * Reads pictures of pages: straightens them, finds ruling lines and lines of text among the pixels,
 * and has a {@link org.gouji.document.scan.TextRecognizer}, where one is installed, say what they
 * say.
 */
@NullMarked
package org.gouji.document.scan;

import org.jspecify.annotations.NullMarked;
