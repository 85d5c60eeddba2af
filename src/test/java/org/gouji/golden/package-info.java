/** Real reports and altered copies of them, audited from end to end. */
@NullMarked
package org.gouji.golden;

import org.jspecify.annotations.NullMarked;
