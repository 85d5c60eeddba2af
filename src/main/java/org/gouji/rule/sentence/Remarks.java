package org.gouji.rule.sentence;

/** Takes what is wrong with what an author wrote. */
@FunctionalInterface
public interface Remarks {

  /**
   * Notes a mistake.
   *
   * @param line from 1; 0 where none is concerned
   * @param column from 1; 0 where unknown
   */
  void add(int line, int column, String zh, String en);
}
