package org.gouji.sheet;

import java.util.List;

/** Reads files with sheets. */
public final class Grids {

  private Grids() {}

  /**
   * Reads a file.
   *
   * @param name which ends with {@code .xlsx} or {@code .csv}
   * @param heading that a sheet must have, by which the encoding of CSV is told
   * @return its sheets; none, with a complaint, where it cannot be read
   */
  public static List<Grid> read(String name, byte[] bytes, String heading, Complaints complaints) {
    return name.endsWith(".xlsx")
        ? XlsxGrid.read(bytes, complaints)
        : CsvGrid.read(bytes, heading, complaints);
  }
}
