package org.gouji.rule.sentence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What may stand at a place of a sentence.
 *
 * @param name in the vocabulary
 * @param kind what it takes
 * @param words the only words it takes, each with what it is in DRL; empty for the other kinds
 */
record Parameter(String name, Kind kind, Map<String, String> words) {

  enum Kind {
    WORD,
    NUMBER,
    YEAR,
    TEXT,
    CELL,
    /** A relation between rows of a table. */
    ROWS,
    /** A relation between columns of a table. */
    COLUMNS
  }

  Parameter {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /** What it takes, as a regular expression. */
  String regex() {
    return switch (kind) {
      case WORD -> words.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
      case NUMBER -> "-?[0-9]{1,12}(?:\\.[0-9]{1,6})?";
      case YEAR -> "(?:19|20)[0-9]{2}年?";
      case TEXT, CELL, ROWS, COLUMNS -> "[^「」]+";
    };
  }

  /** What might be meant to stand here, as a regular expression. */
  String broadRegex() {
    return kind != Kind.WORD && kind != Kind.NUMBER && kind != Kind.YEAR ? "[^「」]*" : "[^「」，。；]*?";
  }

  /** Whether a text may stand here, as far as that can be told without the forms. */
  boolean takes(String text) {
    return switch (kind) {
      case WORD -> words.containsKey(text);
      case NUMBER, YEAR -> text.matches(regex());
      case TEXT -> !text.isBlank() && Literal.foreign(text).isEmpty();
      case CELL, ROWS, COLUMNS -> !text.isBlank();
    };
  }

  /** Whether it is a relation, which {@link Relation} reads. */
  boolean isRelation() {
    return kind == Kind.ROWS || kind == Kind.COLUMNS;
  }

  /**
   * The text as DRL.
   *
   * @param cells ids by the name of the cell
   * @return null where there is no such cell
   */
  @Nullable String drl(String text, Map<String, List<String>> cells) {
    return switch (kind) {
      case WORD -> words.get(text);
      case NUMBER -> text;
      case YEAR -> text.replace("年", "");
      case TEXT -> Literal.of(text.strip());
      case ROWS, COLUMNS -> throw new IllegalStateException(name);
      case CELL -> {
        List<String> ids = cells.get(CellNames.key(text));
        yield ids == null ? null : ids.stream().map(Literal::of).collect(Collectors.joining(", "));
      }
    };
  }

  String wantedZh() {
    return switch (kind) {
      case WORD -> "只能是 " + String.join("、", words.keySet());
      case NUMBER -> "应是数，如 100 或 0.5";
      case YEAR -> "应是四位年份，如 2021";
      case TEXT -> "应是文字，不能有引号、反斜杠、花括号等符号";
      case ROWS, COLUMNS -> "应是等式，如 甲 + 乙 = 丙";
      case CELL -> "应是单元格的名称，如 予以公开·总计";
    };
  }

  String wantedEn() {
    return switch (kind) {
      case WORD -> "one of " + String.join(", ", words.keySet());
      case NUMBER -> "a number like 100 or 0.5";
      case YEAR -> "a year like 2021";
      case TEXT -> "text without quotes, backslashes and braces";
      case ROWS, COLUMNS -> "an equation";
      case CELL -> "the name of a cell like 予以公开·总计";
    };
  }
}
