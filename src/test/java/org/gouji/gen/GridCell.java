package org.gouji.gen;

/**
 * A cell of an official table.
 *
 * @param text label, or what is filled in
 * @param id cell id; empty for a label
 */
record GridCell(String text, String id, int rowSpan, int columnSpan) {

  boolean isData() {
    return !id.isEmpty();
  }

  GridCell withText(String other) {
    return new GridCell(other, id, rowSpan, columnSpan);
  }

  GridCell withRowSpan(int span) {
    return new GridCell(text, id, span, columnSpan);
  }
}
