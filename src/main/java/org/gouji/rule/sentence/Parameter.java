package org.gouji.rule.sentence;

import java.time.Month;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.report.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What may stand at a place of a sentence.
 *
 * @param name in the vocabulary
 * @param kind what it takes
 * @param words the only words it takes, each with what it is in DRL; empty for the other kinds
 */
record Parameter(String name, Kind kind, Map<String, String> words) {

  /** How authors write where the figure of a wording stands. */
  private static final String FIGURE = "{数}";

  private static final String NUMERALS = "一二三四五六七八九";

  /** What stands before versions among the names of cells. */
  static final String VERSIONS = "version/";

  enum Kind {
    WORD,
    NUMBER,
    YEAR,
    /** A day of the year. */
    DAY,
    TEXT,
    /** Words with a figure among them, which {@link Wording} reads. */
    WORDING,
    CELL,
    /** A version of the form. */
    VERSION,
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
      case WORD ->
          words.keySet().stream()
              .flatMap(word -> Stream.of(word, withDigits(word)))
              .distinct()
              .map(Pattern::quote)
              .collect(Collectors.joining("|"));
      case NUMBER -> "[0-9]{1,12}(?:\\.[0-9]{1,6})?";
      case YEAR -> "(?:19|20)[0-9]{2}年?";
      case VERSION -> "[0-9A-Za-z-]{1,20}";
      case DAY -> "(?:1[0-2]|0?[1-9])月(?:[12][0-9]|3[01]|0?[1-9])日";
      case TEXT, WORDING, CELL, ROWS, COLUMNS -> "[^「」]+";
    };
  }

  /** What might be meant to stand here, as a regular expression. */
  String broadRegex() {
    return switch (kind) {
      case WORD, NUMBER, YEAR, DAY, VERSION -> "[^「」，。；]*?";
      case TEXT, WORDING, CELL, ROWS, COLUMNS -> "[^「」]*";
    };
  }

  /** Whether a text may stand here, as far as that can be told without the forms. */
  boolean takes(String text) {
    return switch (kind) {
      case WORD -> word(text) != null;
      case NUMBER, YEAR, VERSION -> text.matches(regex());
      case DAY -> day(text) != null;
      case TEXT -> !text.isBlank() && Literal.foreign(text).isEmpty() && !text.matches(".*[，,].*");
      case WORDING -> Wording.isSound(signed(text)) && Literal.foreign(bare(text)).isEmpty();
      case CELL, ROWS, COLUMNS -> !text.isBlank();
    };
  }

  /** Whether it is a relation, which {@link Relation} reads. */
  boolean isRelation() {
    return kind == Kind.ROWS || kind == Kind.COLUMNS;
  }

  /** Whether the forms say what may stand here. */
  boolean isOfForms() {
    return kind == Kind.CELL || kind == Kind.VERSION;
  }

  /**
   * The text as DRL.
   *
   * @param cells ids by the name of the cell; versions of the form under {@link #VERSIONS}
   * @return null where there is no such cell or version
   */
  @Nullable String drl(String text, Map<String, List<String>> cells) {
    return switch (kind) {
      case WORD -> word(text);
      case NUMBER -> text;
      case YEAR -> text.replace("年", "");
      case DAY -> day(text);
      case TEXT -> Literal.of(text.strip());
      case WORDING -> '"' + signed(text) + '"';
      case ROWS, COLUMNS -> throw new IllegalStateException(name);
      case VERSION -> cells.containsKey(VERSIONS + text) ? Literal.of(text) : null;
      case CELL -> {
        List<String> ids = cells.get(CellNames.key(text));
        yield ids == null ? null : ids.stream().map(Literal::of).collect(Collectors.joining(", "));
      }
    };
  }

  /** What a word is in DRL, also with digits in place of its numerals; null for none. */
  private @Nullable String word(String text) {
    String drl = words.get(text);
    if (drl != null) return drl;
    for (Map.Entry<String, String> word : words.entrySet()) {
      if (withDigits(word.getKey()).equals(text)) return word.getValue();
    }
    return null;
  }

  private static String withDigits(String word) {
    StringBuilder digits = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      int number = NUMERALS.indexOf(word.charAt(i)) + 1;
      if (number > 0) digits.setCharAt(i, (char) ('0' + number));
    }
    return digits.toString();
  }

  private static String signed(String text) {
    return text.strip().replace(FIGURE, String.valueOf(Wording.FIGURE));
  }

  private static String bare(String text) {
    return text.replace(FIGURE, "");
  }

  /** Month and day with a comma between; null where no year has that day. */
  private @Nullable String day(String text) {
    if (!text.matches(regex())) return null;
    String[] numbers = text.split("[月日]", -1);
    int month = Integer.parseInt(numbers[0]);
    int day = Integer.parseInt(numbers[1]);
    return day > Month.of(month).maxLength() ? null : month + ", " + day;
  }

  String wantedZh() {
    return switch (kind) {
      case WORD -> "只能是 " + String.join("、", words.keySet());
      case NUMBER -> "应是数，如 100 或 0.5";
      case YEAR -> "应是四位年份，如 2021";
      case DAY -> "应是几月几日，如 1月31日";
      case TEXT -> "应是文字；几个词之间用顿号，不能有逗号、引号、反斜杠、花括号等符号";
      case WORDING -> "应是一种写法，数字处写 {数}，不定的文字写 …（至多两处），如 收到…申请{数}件";
      case ROWS, COLUMNS -> "应是等式，如 甲 + 乙 = 丙";
      case VERSION -> "应是表式的版本，如 2021";
      case CELL -> "应是单元格的名称，如 予以公开·总计";
    };
  }

  String wantedEn() {
    return switch (kind) {
      case WORD -> "one of " + String.join(", ", words.keySet());
      case NUMBER -> "a number like 100 or 0.5";
      case YEAR -> "a year like 2021";
      case DAY -> "a day of the year like 1月31日";
      case TEXT -> "text without commas, quotes, backslashes and braces; words are divided by 、";
      case WORDING -> "words with {数} for the figure and at most two …, like 收到…申请{数}件";
      case ROWS, COLUMNS -> "an equation";
      case VERSION -> "a version of the form like 2021";
      case CELL -> "the name of a cell like 予以公开·总计";
    };
  }
}
