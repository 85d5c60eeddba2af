package org.gouji.audit;

import org.gouji.finding.Category;
import org.gouji.finding.Severity;

/**
 * A rule as lists and pages show it.
 *
 * @param id its citable id
 * @param severity the gravest severity it reports with
 * @param category what it is about
 * @param title one line, in the language of the run
 */
public record RuleTitle(String id, Severity severity, Category category, String title) {}
