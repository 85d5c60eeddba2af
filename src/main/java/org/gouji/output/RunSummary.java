package org.gouji.output;

import java.util.List;
import org.gouji.audit.PassedOver;
import org.gouji.audit.RunProblem;

/**
 * What a run came to.
 *
 * @param tally the results counted
 * @param passedOver what was not taken for a document
 * @param settings names of the settings found
 * @param problems what went wrong beside the documents
 */
public record RunSummary(
    Tally tally, List<PassedOver> passedOver, List<String> settings, List<RunProblem> problems) {

  public RunSummary {
    passedOver = List.copyOf(passedOver);
    settings = List.copyOf(settings);
    problems = List.copyOf(problems);
  }
}
