package org.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.form.Form;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormLayoutTest {

  private static final Forms FORMS = Forms.load(Path.of("rules/forms"));

  record Case(Form form, FormTable table) {
    @Override
    public String toString() {
      return form.version() + " " + table.id();
    }
  }

  static Stream<Case> tables() {
    return FORMS.all().stream()
        .flatMap(form -> form.tables().stream().map(table -> new Case(form, table)));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyCellOfAShippedFormIsDrawnOnce(Case each) {
    FormTable table = each.table();
    List<List<String>> rows = FormLayout.rows(table);
    List<String> drawn =
        rows.stream()
            .flatMap(List::stream)
            .filter(text -> text.startsWith("="))
            .map(text -> table.id() + "." + text.substring(1))
            .toList();
    List<String> cells = new ArrayList<>();
    table.sets().stream()
        .flatMap(set -> set.rows().stream().map(row -> List.of(set, row)))
        .forEach(
            pair -> {
              FormTable.RowSet set = (FormTable.RowSet) pair.get(0);
              FormTable.Row row = (FormTable.Row) pair.get(1);
              if (row.isHeading()) return;
              set.columns().forEach(column -> cells.add(table.cellId(row, column)));
            });
    assertThat(drawn).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(cells);
    assertThat(rows).allMatch(row -> row.size() == rows.get(0).size());
    assertThat(rows.get(0)).doesNotContain("^");
    assertThat(rows).noneMatch(row -> row.get(0).equals("<"));
  }

  @Test
  void headsAreMergedAsInTheOfficialForm() {
    FormTable table = FORMS.version("2021").orElseThrow().table("applications").orElseThrow();
    List<List<String>> rows = FormLayout.rows(table);
    assertThat(rows.get(1))
        .containsExactly("^", "^", "^", "自然人", "法人或其他组织", "<", "<", "<", "<", "总计");
    assertThat(rows.get(5))
        .startsWith("三、本年度办理结果", "@", "<", "=granted.natural")
        .endsWith("=granted.other", "=granted.total");
  }

  @Test
  void aFormWithoutLayoutIsDrawnFromItsRows() {
    FormTable table = FORMS.version("2014").orElseThrow().table("statistics").orElseThrow();
    assertThat(table.layout()).isEmpty();
    assertThat(FormLayout.rows(table)).contains(List.of("@", "条", "=disclosed.total"));
  }
}
