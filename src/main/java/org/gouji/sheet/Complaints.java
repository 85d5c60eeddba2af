package org.gouji.sheet;

/** Takes what is wrong with a sheet. */
@FunctionalInterface
public interface Complaints {

  /**
   * Notes a mistake.
   *
   * @param sheet its name; empty where none is concerned
   * @param row from 0; -1 where none is concerned
   * @param column from 0; -1 where none is concerned
   */
  void add(String sheet, int row, int column, String zh, String en);
}
