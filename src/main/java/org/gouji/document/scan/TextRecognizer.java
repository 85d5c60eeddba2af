package org.gouji.document.scan;

import java.util.List;

/**
 * Says what pictures of writing say. Implementations are found by {@link java.util.ServiceLoader};
 * they work offline, give the same answer for the same picture, and are called by many threads.
 */
public interface TextRecognizer {

  /** Name and version, which results depend on. */
  String name();

  /**
   * Reads a line of text.
   *
   * @param picture the line alone, level, dark on light, with a little paper around it
   * @return what it says; never null, of empty text where nothing was made out
   */
  Reading line(Grey picture);

  /**
   * Reads a line that may be a figure in several ways.
   *
   * @param picture as for {@link #line}
   * @return at least two readings: first that of {@link #line}, then some that hold only digits and
   *     {@code . , - / + %}, by methods that err differently, the likeliest first
   */
  List<Reading> figure(Grey picture);
}
