package org.gouji.form;

import java.util.ArrayList;
import java.util.List;
import org.gouji.sheet.HeadedSheet.Row;

/** A row of the sheet of sections: a section that reports have to have. */
final class SectionSheet {

  private static final String NUMBER = "部分";
  private static final String TITLE = "标题";
  private static final String VARIANTS = "也可以写作";
  private static final String NUMERALS = "一二三四五六";

  static final List<String> NEEDED = List.of(NUMBER, TITLE);
  static final List<String> OTHERS =
      List.of(VARIANTS, FormSheets.TABLE, FormSheets.YEARS, FormSheets.REMARK);

  private SectionSheet() {}

  static Form apply(Row row, Form form) {
    String number = row.text(NUMBER);
    int no = number.length() == 1 ? NUMERALS.indexOf(number) + 1 : 0;
    if (no == 0) {
      row.complain(NUMBER, "“" + number + "”不对，只能是 一、二、三、四、五、六", "must be one of 一 to 六");
      return form;
    }
    if (row.text(TITLE).isEmpty()) {
      row.complain(TITLE, "缺少标题", "the title is missing");
      return form;
    }
    if (form.sections().stream().anyMatch(section -> section.no() == no)) {
      row.complain(NUMBER, "第" + number + "部分重复", "section " + no + " stands twice");
      return form;
    }
    List<Form.Section> sections = new ArrayList<>(form.sections());
    sections.add(new Form.Section(no, row.text(TITLE), row.texts(VARIANTS), FormSheets.table(row)));
    return form.withSections(sections);
  }
}
