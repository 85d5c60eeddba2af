package org.gouji.store;

import java.util.List;
import org.gouji.audit.AuditResult;
import org.gouji.audit.PassedOver;
import org.gouji.audit.RunProblem;

/**
 * A run as the store files it, from which its outputs can be made again without any document.
 *
 * @param options as words of a command line, with absolute paths
 * @param given the PATHs, absolute
 * @param basis what all audits depend on beside the documents: program, rules, language, limits
 * @param documents in the order of the outputs
 * @param unkept the audits that the store does not keep, of documents that could not be read
 * @param passedOver what was not taken for a document
 * @param settings names of the settings files that there were
 * @param problems what went wrong beside the documents, before they were looked at together
 */
public record FiledRun(
    List<String> options,
    List<String> given,
    List<String> basis,
    List<Filed> documents,
    List<AuditResult> unkept,
    List<PassedOver> passedOver,
    List<String> settings,
    List<RunProblem> problems) {

  public FiledRun {
    options = List.copyOf(options);
    given = List.copyOf(given);
    basis = List.copyOf(basis);
    documents = List.copyOf(documents);
    unkept = List.copyOf(unkept);
    passedOver = List.copyOf(passedOver);
    settings = List.copyOf(settings);
    problems = List.copyOf(problems);
  }
}
