/** Many reports together: what only the whole run, earlier years and the office's settings tell. */
@NullMarked
package org.gouji.collection;

import org.jspecify.annotations.NullMarked;
