/**
 * The official tables by version, read from {@code rules/forms}, and the alignment of a grid with
 * them.
 */
@NullMarked
package org.gouji.form;

import org.jspecify.annotations.NullMarked;
