/**
 * Tells the kind of a file by its bytes and hands it to the reader of that kind. Imports the
 * readers; none of them imports it.
 */
@NullMarked
package org.gouji.document.file;

import org.jspecify.annotations.NullMarked;
