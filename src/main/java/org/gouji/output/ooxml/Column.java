package org.gouji.output.ooxml;

import java.util.Map;

/**
 * A column of a sheet.
 *
 * @param heading what stands in its first row; a sheet whose columns all have none is no table: it
 *     has neither heading nor filters, and its texts run on over the cells beside them
 * @param width in characters of the standard font
 * @param paints by the text of a cell, how such a cell is coloured
 */
public record Column(String heading, int width, Map<String, Paint> paints) {

  public Column {
    paints = Map.copyOf(paints);
  }

  /** A column without colours. */
  public static Column of(String heading, int width) {
    return new Column(heading, width, Map.of());
  }
}
