package org.gouji.audit;

/**
 * Something that went wrong in a run beside the documents themselves.
 *
 * @param code stable word for programs: {@code internal-error}, {@code unreadable-folder}, {@code
 *     time-limit}
 * @param report name of the document or folder concerned
 * @param detail what exactly, for whoever has to look into it; one line, may be empty
 */
public record RunProblem(String code, String report, String detail) {}
