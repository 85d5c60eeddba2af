/** Reads text documents of Word and WPS: DOCX by its XML, DOC with POI. */
@NullMarked
package org.gouji.document.word;

import org.jspecify.annotations.NullMarked;
