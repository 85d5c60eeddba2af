/**
 * What runs leave for later ones: audits by content, and whose reports of which years there are.
 */
@NullMarked
package org.gouji.store;

import org.jspecify.annotations.NullMarked;
