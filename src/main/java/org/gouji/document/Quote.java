package org.gouji.document;

import org.jspecify.annotations.Nullable;

/**
 * A passage of the source, as evidence.
 *
 * @param place where it stands
 * @param text verbatim from the visible text in its own script, white space aside
 */
public record Quote(Place place, String text) {

  // Written out, as Place's are: a record's own are made at their first use, which costs a start
  // more than 10 ms.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Quote it && place.equals(it.place) && text.equals(it.text);
  }

  @Override
  public int hashCode() {
    return 31 * place.hashCode() + text.hashCode();
  }
}
