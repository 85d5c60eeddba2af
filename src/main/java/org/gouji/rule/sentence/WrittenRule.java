package org.gouji.rule.sentence;

import java.util.List;
import org.gouji.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A rule as its author wrote it.
 *
 * @param fields what it says about itself, by the names of the fields
 * @param parts each a set of conditions with what follows from them
 * @param cases its examples
 * @param casesRead whether these are all that the author wrote
 */
public record WrittenRule(
    List<Field> fields, List<Part> parts, List<Case> cases, boolean casesRead) {

  public WrittenRule {
    fields = List.copyOf(fields);
    parts = List.copyOf(parts);
    cases = List.copyOf(cases);
  }

  /**
   * A field.
   *
   * @param line where it stands
   */
  public record Field(String name, String value, int line) {}

  /** The field with this name; null where there is none. */
  public @Nullable Field field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst().orElse(null);
  }

  /**
   * Conditions and what follows.
   *
   * @param line of the 当
   */
  public record Part(int line, List<Condition> conditions, List<Report> reports) {
    public Part {
      conditions = List.copyOf(conditions);
      reports = List.copyOf(reports);
    }
  }

  /** A sentence under 当. */
  public record Condition(int line, String text) {}

  /**
   * What is reported.
   *
   * @param severity of the finding; null where the rule says that it cannot be decided
   * @param zh the message
   * @param en the message in English; null where it is the Chinese one
   * @param quotes names of the evidence; empty for all there is
   */
  public record Report(
      int line, @Nullable Severity severity, String zh, @Nullable String en, List<String> quotes) {
    public Report {
      quotes = List.copyOf(quotes);
    }
  }

  /**
   * An example.
   *
   * @param expectation {@code flag}, {@code pass} or {@code not-assessable}
   * @param samples the reports it is about, one unless the rule looks at many
   * @param roster the text of a roster; null where none is needed
   * @param asOf the day it is seen on, as written; null where it does not matter
   */
  public record Case(
      int line,
      String name,
      String expectation,
      List<Sample> samples,
      @Nullable String roster,
      @Nullable String asOf) {
    public Case {
      samples = List.copyOf(samples);
    }
  }

  /**
   * A report of an example.
   *
   * @param base the sample report it starts from
   * @param file what the file is called, without its ending; null where that does not matter
   */
  public record Sample(String base, @Nullable String file, List<Edit> edits) {
    public Sample {
      edits = List.copyOf(edits);
    }
  }

  /** A change to a sample report. */
  public record Edit(String from, String to) {}
}
