/** What has changed since an earlier audit. */
@NullMarked
package org.gouji.collection.baseline;

import org.jspecify.annotations.NullMarked;
