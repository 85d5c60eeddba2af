package org.gouji.collection.cross;

import java.util.Collection;
import org.gouji.rule.CollectionOutcome;

/** The rules for collections. */
@FunctionalInterface
public interface Rules {

  /** Runs them over facts about many reports. */
  CollectionOutcome run(Collection<?> facts);
}
