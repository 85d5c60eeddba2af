package org.gouji.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A statutory section without a heading.
 *
 * @param no 1 to 6
 * @param title its official title
 * @param contentFound whether what belongs into it stands in the report all the same
 * @param sure whether lines of the source are told apart, so that its title cannot hide in them
 */
public record MissingSection(int no, String title, boolean contentFound, boolean sure) {

  /** Numbered titles of a collection of these facts. */
  public static List<String> titles(Collection<?> facts) {
    return facts.stream()
        .map(MissingSection.class::cast)
        .sorted(Comparator.comparingInt(MissingSection::no))
        .map(MissingSection::numbered)
        .toList();
  }

  /** Its title with its number: {@code 第五部分“存在的主要问题及改进情况”}. */
  public String numbered() {
    return "第" + "一二三四五六".charAt(no - 1) + "部分“" + title + "”";
  }
}
