/** Commands, options, exit codes, progress. */
@NullMarked
package org.gouji.cli;

import org.jspecify.annotations.NullMarked;
