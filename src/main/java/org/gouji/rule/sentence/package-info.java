/** Rules written as sentences in Chinese: reads them and writes them as DRL. */
@NullMarked
package org.gouji.rule.sentence;

import org.jspecify.annotations.NullMarked;
