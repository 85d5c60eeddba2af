package org.gouji.collection.fact;

import java.util.Collection;
import java.util.List;
import org.gouji.document.Quote;

/** The words of a report, fetched only when a rule needs them. */
public interface Evidence {

  /** The cells with these ids, in form order. */
  List<Quote> cells(Collection<String> ids);

  /** The beginning of the report. */
  Quote opening();
}
