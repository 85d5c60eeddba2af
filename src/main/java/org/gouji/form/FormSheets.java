package org.gouji.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.sheet.HeadedSheet;
import org.gouji.sheet.HeadedSheet.Row;
import org.gouji.sheet.Nearest;
import org.gouji.sheet.YearSpan;
import org.jspecify.annotations.Nullable;

/**
 * The sheets beside the forms, in which stands what changes more often than their rows and columns:
 * {@code sections}, {@code labels} and {@code identities}, each {@code .csv} or {@code .xlsx}.
 */
final class FormSheets {

  static final String TABLE = "表";
  static final String YEARS = "年度";
  static final String REMARK = "说明";

  private final Path folder;
  private final FormMistakes mistakes;
  private final boolean whole;
  private List<Form> forms;

  private FormSheets(Path folder, List<Form> forms, boolean whole, FormMistakes mistakes) {
    this.folder = folder;
    this.whole = whole;
    this.forms = forms;
    this.mistakes = mistakes;
  }

  /**
   * The forms with what the sheets of their folder say; what is wrong goes to the mistakes.
   *
   * @param whole whether these are all forms, else a row may be for another
   */
  static List<Form> apply(Path folder, List<Form> forms, boolean whole, FormMistakes mistakes) {
    FormSheets sheets = new FormSheets(folder, forms, whole, mistakes);
    sheets.rows("sections", SectionSheet.NEEDED, SectionSheet.OTHERS, SectionSheet::apply);
    sheets.rows("labels", LabelSheet.NEEDED, LabelSheet.OTHERS, LabelSheet::apply);
    sheets.rows("identities", IdentitySheet.NEEDED, IdentitySheet.OTHERS, IdentitySheet::apply);
    return sheets.forms;
  }

  /** Applies a row to a form that it concerns. */
  @FunctionalInterface
  private interface Change {
    Form apply(Row row, Form form);
  }

  private void rows(String name, List<String> needed, List<String> others, Change change) {
    Path file = file(name);
    if (file == null) return;
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      mistakes.add(FormException.of(file, e));
      return;
    }
    for (Row row : HeadedSheet.read(file.toString(), bytes, needed, others, mistakes.of(file))) {
      apply(row, change);
    }
  }

  private @Nullable Path file(String name) {
    for (String suffix : List.of(".csv", ".xlsx")) {
      Path file = folder.resolve(name + suffix);
      if (Files.isRegularFile(file)) return file;
    }
    return null;
  }

  private void apply(Row row, Change change) {
    String given = row.text(YEARS);
    YearSpan years = given.isEmpty() ? YearSpan.ALL : YearSpan.of(given);
    if (years == null) {
      badYears(row);
      return;
    }
    String table = row.text(TABLE);
    if (!table.isEmpty() && table(row) == null) {
      unknownTable(row);
      return;
    }
    boolean concerned = false;
    List<Form> changed = new ArrayList<>();
    for (Form form : forms) {
      boolean meant = years.meets(form.years().get(0), form.years().get(1));
      if (meant && row.columns().containsKey(TABLE) && !table.isEmpty() && !holds(form, row)) {
        meant = false;
      }
      concerned |= meant;
      changed.add(meant ? change.apply(row, form) : form);
    }
    if (!concerned && whole) {
      row.complain(
          given.isEmpty() ? TABLE : YEARS,
          "没有哪个表式既适用于这些年度，又有这张表",
          "no form is for these years and has this table");
    }
    forms = changed;
  }

  /** Complains of years that are none. */
  static void badYears(Row row) {
    String given = row.text(YEARS);
    row.complain(
        YEARS,
        "年度“" + given + "”不对，应如 2021 起、2019 至 2020、至 2018",
        "years '" + given + "' must be like 2021 起, 2019 至 2020 or 至 2018");
  }

  /** Complains of a table that there is not. */
  static void unknownTable(Row row) {
    String table = row.text(TABLE);
    row.complain(
        TABLE,
        "没有“" + table + "”这张表" + Nearest.askZh(table, TableNames.ids().keySet()),
        "unknown table" + Nearest.askEn(table, TableNames.ids().keySet()));
  }

  /** Whether the form has the row's table, or a section of it. */
  private static boolean holds(Form form, Row row) {
    String id = table(row);
    return id != null && form.table(id).isPresent();
  }

  /** The id of the table that a row names; null where there is none of that name. */
  static @Nullable String table(Row row) {
    String name = row.text(TABLE).replace('2', '二').replace('3', '三').replace('4', '四');
    return TableNames.ids().get(name);
  }
}
