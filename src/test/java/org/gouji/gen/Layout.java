package org.gouji.gen;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The shapes in which a paper comes. */
enum Layout {
  HTML_CLEAN(Family.HTML),
  HTML_WORD(Family.HTML),
  HTML_SITE(Family.HTML),
  HTML_NESTED(Family.HTML),
  HTML_SPLIT(Family.HTML),
  HTML_EXPANDED(Family.HTML),
  HTML_LOCAL(Family.HTML),
  HTML_GBK_META(Family.HTML),
  HTML_GB18030_BARE(Family.HTML),
  HTML_BIG5(Family.HTML),
  HTML_UTF16(Family.HTML),
  HTML_PRE(Family.TEXT),
  TEXT_BARS(Family.TEXT),
  TEXT_STACKED(Family.TEXT),
  TEXT_WRAPPED(Family.TEXT),
  TEXT_TABS(Family.TEXT),
  TEXT_LINES(Family.TEXT),
  TEXT_MARKDOWN(Family.TEXT),
  TEXT_CUT_HEADERS(Family.TEXT),
  TEXT_TRADITIONAL(Family.TEXT),
  TEXT_GB18030(Family.TEXT),
  TEXT_FOLDED(Family.TEXT),
  LOSSY_CELLS(Family.LOSSY),
  LOSSY_LABEL(Family.LOSSY),
  LOSSY_ROW(Family.LOSSY);

  private enum Family {
    HTML,
    TEXT,
    LOSSY
  }

  private final Family family;

  Layout(Family family) {
    this.family = family;
  }

  /** Whether the tables are real ones, so that a missing row was left out by the agency. */
  boolean ruled() {
    return family == Family.HTML;
  }

  boolean lossy() {
    return family == Family.LOSSY;
  }

  /** Whether a cell without a figure can be told from a place that is no cell. */
  boolean keepsBlanks() {
    return ruled() || this == TEXT_WRAPPED || this == TEXT_TABS || this == TEXT_BARS;
  }

  boolean traditional() {
    return this == HTML_BIG5 || this == TEXT_TRADITIONAL;
  }

  /** The kind of file it is written as. */
  String kind() {
    return this == TEXT_MARKDOWN ? "MARKDOWN" : name().startsWith("HTML") ? "HTML" : "TEXT";
  }

  String extension() {
    if (name().startsWith("HTML")) return ".html";
    return this == TEXT_MARKDOWN ? ".md" : ".txt";
  }

  Charset charset() {
    return switch (this) {
      case HTML_GBK_META -> Charset.forName("GBK");
      case HTML_GB18030_BARE, TEXT_GB18030 -> Charset.forName("GB18030");
      case HTML_BIG5 -> Charset.forName("Big5");
      case HTML_UTF16 -> StandardCharsets.UTF_16;
      default -> StandardCharsets.UTF_8;
    };
  }
}
