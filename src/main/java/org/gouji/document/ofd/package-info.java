/** Reads OFD (GB/T 33190), the national format of fixed pages. */
@NullMarked
package org.gouji.document.ofd;

import org.jspecify.annotations.NullMarked;
