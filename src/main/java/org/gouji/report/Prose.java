package org.gouji.report;

import java.util.List;

/** The prose of a report, in which rules look for wordings of their own. */
public interface Prose {

  /**
   * The figures that a wording gives, those that are plainly the report's own: not of another year,
   * another body, a part, a plan, or rounded.
   *
   * @param section 1 to 6; 0 for the whole prose
   * @param wording as {@link Wording} reads it
   * @return in reading order; empty where the report does not use the wording
   */
  List<ProseFigure> figures(int section, String wording);
}
