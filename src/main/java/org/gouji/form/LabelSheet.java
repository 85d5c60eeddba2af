package org.gouji.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gouji.form.FormTable.RowSet;
import org.gouji.sheet.HeadedSheet.Row;
import org.gouji.sheet.Nearest;

/** A row of the sheet of labels: other words for a row of a table. */
final class LabelSheet {

  private static final String LABEL = "规定的标签";
  private static final String OTHER = "另一种写法";
  private static final String AS = "算作";

  /** Understood, but not in order. */
  private static final String OUTDATED = "旧格式";

  private static final String ACCEPTED = "也可以";

  static final List<String> NEEDED = List.of(FormSheets.TABLE, LABEL, OTHER, AS);
  static final List<String> OTHERS = List.of(FormSheets.YEARS, FormSheets.REMARK);

  private LabelSheet() {}

  static Form apply(Row row, Form form) {
    FormTable table = form.table(String.valueOf(FormSheets.table(row))).orElseThrow();
    LineNames names = LineNames.rows(table);
    Collection<String> ids = names.find(row.text(LABEL));
    if (ids.size() != 1) {
      UnknownName.complain(row, LABEL, row.text(LABEL), form, ids, names);
      return form;
    }
    if (row.text(OTHER).isEmpty()) row.complain(OTHER, "缺少另一种写法", "the other words are missing");
    List<String> words = List.of(OUTDATED, ACCEPTED);
    if (!words.contains(row.text(AS))) {
      row.complain(
          AS,
          "“" + row.text(AS) + "”不对，只能是 旧格式、也可以" + Nearest.askZh(row.text(AS), words),
          "must be 旧格式 or 也可以");
      return form;
    }
    String id = ids.iterator().next();
    boolean outdated = row.text(AS).equals(OUTDATED);
    List<RowSet> sets = new ArrayList<>();
    for (RowSet set : table.sets()) {
      List<FormTable.Row> rows = new ArrayList<>();
      for (FormTable.Row it : set.rows()) {
        rows.add(it.id().equals(id) ? it.with(row.text(OTHER), outdated) : it);
      }
      sets.add(new RowSet(set.id(), set.heading(), set.columns(), rows));
    }
    return form.with(table.withSets(sets));
  }
}
