package org.gouji.finding;

import java.util.List;

/**
 * A rule that could not be decided, because what it needs was not read.
 *
 * @param rule id of the rule
 * @param reason what is missing, a few words for the log
 * @param cells ids of the cells that are missing; may be empty
 */
public record NotAssessed(String rule, String reason, List<String> cells) {

  public NotAssessed {
    cells = List.copyOf(cells);
  }
}
