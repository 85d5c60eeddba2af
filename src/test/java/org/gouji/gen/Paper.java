package org.gouji.gen;

import java.util.List;

/**
 * A report in words and tables, without a layout.
 *
 * @param title one or two lines
 * @param body all below the title, top down
 */
record Paper(Plan plan, List<String> title, List<Block> body) {

  Paper {
    title = List.copyOf(title);
    body = List.copyOf(body);
  }

  String fullTitle() {
    return String.join("", title);
  }

  List<FormGrid> grids() {
    return body.stream()
        .filter(Block.Form.class::isInstance)
        .map(block -> ((Block.Form) block).grid())
        .toList();
  }
}
