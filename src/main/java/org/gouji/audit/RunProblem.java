package org.gouji.audit;

/**
 * Something that went wrong in a run beside the documents themselves.
 *
 * @param code stable word for programs: {@code internal-error}, {@code unreadable-folder}, {@code
 *     time-limit}, {@code memory-limit}
 * @param report name of the document or folder concerned
 * @param detail what exactly, for whoever has to look into it; one line, may be empty
 * @param isWarning whether it only asks for attention; else some document is not audited whole
 */
public record RunProblem(String code, String report, String detail, boolean isWarning) {

  /** A failure, which leaves some document not audited whole. */
  public RunProblem(String code, String report, String detail) {
    this(code, report, detail, false);
  }

  /** Something to look at that costs no document its audit. */
  public static RunProblem warning(String code, String report, String detail) {
    return new RunProblem(code, report, detail, true);
  }
}
