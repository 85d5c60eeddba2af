package org.gouji.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.gouji.document.Quote;

/**
 * A statutory section of the report.
 *
 * @param no 1 to 6
 * @param title its official title
 * @param number the number its heading bears; 0 where it bears none
 * @param position its place among the sections found, from 1
 * @param length characters of its prose, white space and tables left out
 * @param text its prose in simplified script without white space, paragraphs ended by a line feed
 * @param quote its heading
 */
public record Section(
    int no, String title, int number, int position, int length, String text, Quote quote) {

  /**
   * Whether the section speaks of something.
   *
   * @param words one of which is enough, with 、 between them
   */
  public boolean mentions(String words) {
    for (String word : words.split("、", -1)) {
      if (!word.isBlank() && text.contains(word.replace(" ", ""))) return true;
    }
    return false;
  }

  /** Quotes of a collection of these facts. */
  public static List<Quote> quotes(Collection<?> facts) {
    return facts.stream()
        .map(Section.class::cast)
        .map(Section::quote)
        .sorted(Comparator.comparing(Quote::place))
        .toList();
  }
}
