/**
 * Reads pictures of lines with the PP-OCR models on ONNX Runtime. Not part of the program itself:
 * it is built into a jar of its own, which is used where it is installed.
 */
@NullMarked
package org.gouji.document.onnx;

import org.jspecify.annotations.NullMarked;
