package org.gouji.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Looks for forms that are for the same years, and for years between them without a form. */
final class FormYears {

  private FormYears() {}

  /**
   * Checks forms.
   *
   * @param forms by version
   * @param files of the forms, by version
   */
  static void check(List<Form> forms, Map<String, Path> files, FormMistakes mistakes) {
    for (int i = 1; i < forms.size(); i++) {
      Form older = forms.get(i - 1);
      Form form = forms.get(i);
      Integer before = older.years().get(0);
      Integer from = form.years().get(0);
      Integer last = older.years().get(1);
      Path file = files.get(form.version());
      if (before == null || from == null || file == null) continue;
      Path olderFile = files.get(older.version());
      String other = olderFile == null ? "" : String.valueOf(olderFile.getFileName());
      if (from <= before) {
        mistakes.add(
            FormException.in(
                file,
                0,
                "从 "
                    + from
                    + " 年度起适用，而 "
                    + other
                    + " 从 "
                    + before
                    + " 年度起，同一年度有了两种表式；新表式的“years”要从后一年写起",
                "for the years from " + from + ", as " + other + " is"));
      } else if (last != null && from > last + 1) {
        mistakes.add(
            FormException.in(
                file,
                0,
                "从 " + from + " 年度起适用，而 " + other + " 到 " + last + " 年度为止，中间的年度没有表式",
                "there is no form for the years between " + last + " and " + from));
      }
    }
  }
}
