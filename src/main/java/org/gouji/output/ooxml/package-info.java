/**
 * Office files: workbooks (XLSX) written row by row and letters (DOCX) made of a template, the same
 * bytes for the same content; nothing of audits.
 */
@NullMarked
package org.gouji.output.ooxml;

import org.jspecify.annotations.NullMarked;
