package org.gouji.collection.setting;

import java.util.List;
import java.util.Locale;

/**
 * What a column may be headed.
 *
 * @param required whether a file must have the column and every row a word in it
 * @param words the Chinese heading, the English one, then others
 */
public record Heading(boolean required, List<String> words) {

  public Heading {
    words = List.copyOf(words);
  }

  public static Heading required(String... words) {
    return new Heading(true, List.of(words));
  }

  public static Heading optional(String... words) {
    return new Heading(false, List.of(words));
  }

  public String zh() {
    return words.get(0);
  }

  public String en() {
    return words.get(1);
  }

  boolean is(String heading) {
    return words.stream().anyMatch(word -> plain(word).equals(plain(heading)));
  }

  /** Without what people add to a heading: spaces, {@code *}, a remark in brackets. */
  static String plain(String heading) {
    return heading
        .replaceAll("[(（][^()（）]*[)）]", "")
        .replaceAll("[\\s*＊:：]", "")
        .toLowerCase(Locale.ROOT);
  }
}
