package org.gouji.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.gouji.form.FormTable.Column;
import org.gouji.form.FormTable.IdentityRule;
import org.gouji.form.FormTable.Kind;
import org.gouji.form.FormTable.Row;
import org.gouji.form.FormTable.RowSet;
import org.jspecify.annotations.Nullable;

/** A form as its file spells it: tables without row sets give rows and columns directly. */
record FormFile(
    String version,
    List<@Nullable Integer> years,
    String notice,
    String basis,
    @Nullable List<Form.Section> sections,
    List<Table> tables) {

  Form toForm() {
    return new Form(
        version,
        years,
        notice,
        basis,
        sections == null ? List.of() : sections,
        tables.stream().map(Table::toTable).toList());
  }

  record Table(
      String id,
      String title,
      String kind,
      @Nullable List<String> layout,
      @Nullable List<String> headings,
      @Nullable List<RowSet> sets,
      @Nullable List<Column> columns,
      @Nullable List<Row> rows,
      @JsonProperty("identities") @Nullable List<IdentityRule> identities) {

    FormTable toTable() {
      List<RowSet> all =
          sets != null
              ? sets
              : List.of(
                  new RowSet(
                      id,
                      "",
                      columns == null ? List.of() : columns,
                      rows == null ? List.of() : rows));
      return new FormTable(
          id,
          title,
          Kind.of(kind),
          layout == null ? List.of() : layout,
          headings == null ? List.of() : headings,
          all,
          identities == null ? List.of() : identities);
    }
  }
}
