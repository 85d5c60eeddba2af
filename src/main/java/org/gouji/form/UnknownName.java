package org.gouji.form;

import java.util.Collection;
import org.gouji.sheet.HeadedSheet.Row;
import org.gouji.sheet.Nearest;

/** Says that a name is none, or not one, of a form's rows or columns. */
final class UnknownName {

  private UnknownName() {}

  static void complain(
      Row row, String heading, String name, Form form, Collection<String> ids, LineNames names) {
    String of = form.version() + " 版的" + row.text(FormSheets.TABLE);
    if (ids.size() > 1) {
      row.complain(
          heading,
          of + "里有几行或几列叫“" + name + "”，请写编号：" + String.join("、", ids),
          "several lines are called '" + name + "': " + String.join(", ", ids));
      return;
    }
    row.complain(
        heading,
        of + "里没有“" + name + "”这一行或列" + Nearest.askZh(Labels.bare(name), names.known()),
        "no row or column '" + name + "'" + Nearest.askEn(Labels.bare(name), names.known()));
  }
}
