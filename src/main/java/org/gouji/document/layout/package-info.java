/**
 * Pages of placed characters and ruling lines as paragraphs and grids, for every format that only
 * knows where on a page something stands. Knows nothing of annual reports. Coordinates are in
 * points, x to the right and y down from the top left corner of the page as it is read.
 */
@NullMarked
package org.gouji.document.layout;

import org.jspecify.annotations.NullMarked;
