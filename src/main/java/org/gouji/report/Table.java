package org.gouji.report;

import org.gouji.document.Quote;

/**
 * A table of the report.
 *
 * @param id {@code proactive}, {@code applications}, {@code review}, {@code statistics}
 * @param name what it is called: 表二, 表三, 表四, 统计表
 * @param version the form it follows; {@code unknown} where its labels do not tell
 * @param expected the form it has to follow; {@code free} or {@code unknown} as in {@link Subject}
 * @param intact whether the source is a real table, so that reading it loses nothing
 * @param numbers how many of its cells hold a number
 * @param blanks how many are blank
 * @param unread how many could not be read
 * @param total how many cells the form has
 * @param quote where it begins
 */
public record Table(
    String id,
    String name,
    String version,
    String expected,
    boolean intact,
    int numbers,
    int blanks,
    int unread,
    int total,
    Quote quote) {

  /** Whether it follows another form than it has to. */
  public boolean isOtherForm() {
    return !version.equals(expected)
        && !version.equals("unknown")
        && !expected.equals("unknown")
        && !expected.equals("free");
  }

  /** Whether nobody filled anything in. */
  public boolean isEmpty() {
    return numbers == 0 && unread == 0 && blanks > 0;
  }
}
