package org.gouji.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.form.Form;
import org.gouji.form.FormTable;
import org.gouji.form.FormTable.Column;
import org.gouji.form.FormTable.Row;
import org.gouji.form.FormTable.RowSet;

/** The official tables as they are printed: rows of labels and cells with their spans. */
final class PageForms {

  private final PageTerms terms;

  PageForms(PageTerms terms) {
    this.terms = terms;
  }

  /** Writes the tables that have a cell in some report. */
  void write(JsonGenerator json, List<Form> forms) throws IOException {
    json.writeStartArray();
    for (Form form : forms) {
      for (FormTable table : form.tables()) {
        Map<String, String> labels = new TreeMap<>();
        for (RowSet set : table.sets()) {
          for (Row row : set.rows()) {
            for (Column column : set.columns()) labels.put(table.cellId(row, column), row.label());
          }
        }
        if (labels.keySet().stream().noneMatch(terms::hasCell)) continue;
        json.writeStartObject();
        json.writeStringField("table", table.id());
        json.writeStringField("version", form.version());
        json.writeStringField("title", table.title());
        json.writeArrayFieldStart("rows");
        rows(json, table.id(), FormLayout.rows(table), labels);
        json.writeEndArray();
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void rows(
      JsonGenerator json, String table, List<List<String>> grid, Map<String, String> labels)
      throws IOException {
    for (int r = 0; r < grid.size(); r++) {
      List<String> row = grid.get(r);
      boolean head = row.stream().noneMatch(text -> text.startsWith("="));
      json.writeStartArray();
      for (int c = 0; c < row.size(); c++) {
        String text = row.get(c);
        if (text.equals("<") || text.equals("^")) continue;
        json.writeStartObject();
        if (text.startsWith("=")) {
          String id = table + "." + text.substring(1);
          json.writeNumberField("cell", terms.cell(id, labels.getOrDefault(id, id)));
        } else {
          json.writeStringField("text", text.equals("@") ? label(table, row, labels) : text);
          if (head) json.writeBooleanField("head", true);
        }
        json.writeNumberField("cols", across(row, c));
        json.writeNumberField("rows", down(grid, r, c));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static String label(String table, List<String> row, Map<String, String> labels) {
    List<String> cells = new ArrayList<>(row);
    cells.removeIf(text -> !text.startsWith("="));
    return cells.isEmpty() ? "" : labels.getOrDefault(table + "." + cells.get(0).substring(1), "");
  }

  private static int across(List<String> row, int column) {
    int span = 1;
    while (column + span < row.size() && row.get(column + span).equals("<")) span++;
    return span;
  }

  private static int down(List<List<String>> grid, int row, int column) {
    int span = 1;
    while (row + span < grid.size()
        && column < grid.get(row + span).size()
        && grid.get(row + span).get(column).equals("^")) {
      span++;
    }
    return span;
  }
}
