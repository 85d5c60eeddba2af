package org.gouji.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.document.Quote;

/**
 * Something that a section has to speak of.
 *
 * @param section 1 to 6
 * @param group {@code aspect} (the five aspects of section one), {@code duty} (考核、评议、追责 of a
 *     government), {@code content} (问题 and 改进 of section five)
 * @param name what it is called
 * @param order its place among the topics of its section, as the vocabulary lists them
 * @param present whether the section speaks of it
 * @param quote the section's heading
 */
public record Topic(
    int section, String group, String name, int order, boolean present, Quote quote) {

  private static Stream<Topic> sorted(Collection<?> facts) {
    return facts.stream().map(Topic.class::cast).sorted(Comparator.comparingInt(Topic::order));
  }

  /** Names of a collection of these facts. */
  public static List<String> names(Collection<?> facts) {
    return sorted(facts).map(Topic::name).toList();
  }

  /** Quotes of a collection of these facts, each once. */
  public static List<Quote> quotes(Collection<?> facts) {
    return sorted(facts).map(Topic::quote).distinct().toList();
  }
}
