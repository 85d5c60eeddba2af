package org.gouji.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file as text and tables, whatever its kind.
 *
 * @param kind what the content is, told by the bytes and not by the name
 * @param title the title that the file's own metadata give (HTML {@code title}); may be empty
 * @param metadata further metadata by lower-case name (HTML {@code meta name=…}), in the order of
 *     the file
 * @param blocks the visible content in reading order
 * @param problems what could not be read
 * @param recognized whether any of it was read by character recognition, so that it may be wrong
 */
public record Document(
    Kind kind,
    String title,
    Map<String, String> metadata,
    List<Block> blocks,
    List<ReadProblem> problems,
    boolean recognized) {

  /** A document that says itself what it says. */
  public Document(
      Kind kind,
      String title,
      Map<String, String> metadata,
      List<Block> blocks,
      List<ReadProblem> problems) {
    this(kind, title, metadata, blocks, problems, false);
  }

  public Document {
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
  }

  /**
   * The same document as seen from another report: every place bears its name.
   *
   * @param report its name in outputs
   */
  public Document in(String report) {
    return new Document(
        kind,
        title,
        metadata,
        blocks.stream().map(block -> block.in(report)).toList(),
        problems.stream().map(problem -> problem.in(report)).toList(),
        recognized);
  }

  /** The kinds of file told apart. */
  public enum Kind {
    HTML,
    TEXT,
    PDF,
    /** A text document of DOCX, DOC or WPS. */
    WORD,
    /** A workbook or CSV: tables without prose. */
    SHEET,
    OFD,
    /** A picture of pages: whatever was read of it, was read by character recognition. */
    SCAN,
    /** A file of another kind or without content; {@link #problems} says which. */
    OTHER
  }
}
