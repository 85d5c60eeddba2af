package org.gouji.rule;

import org.gouji.rule.RuleChange.Kind;

/**
 * A row of a sheet of changes.
 *
 * @param message name of the message meant; empty where none is named
 * @param value the new value; empty where there is none
 * @param at where mistakes of its cells go
 */
record ChangeRow(String rule, Kind kind, String message, String value, String reason, At at) {

  /** The columns of the sheet. */
  enum Column {
    RULE("规则"),
    CHANGE("改动"),
    VALUE("新值"),
    REASON("理由");

    private final String heading;

    Column(String heading) {
      this.heading = heading;
    }

    String heading() {
      return heading;
    }
  }

  /** Takes a mistake in a cell of the row. */
  @FunctionalInterface
  interface At {
    void add(Column column, String zh, String en);
  }
}
