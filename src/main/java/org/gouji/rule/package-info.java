/** Loads {@code rules/} into Drools and runs a session. Knows no rule. */
@NullMarked
package org.gouji.rule;

import org.jspecify.annotations.NullMarked;
