package org.gouji.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that first looks for the words that any match of it must have. Immutable.
 */
final class Search {

  /** Nothing but words to choose from, so that to have one is to match. */
  private static final Pattern WORDS = Pattern.compile("[\\u4e00-\\u9fff|]+");

  private final Pattern pattern;
  private final List<List<String>> needed;
  private final boolean words;

  Search(Pattern pattern) {
    this.pattern = pattern;
    this.needed = NeededWords.of(pattern.pattern());
    this.words = needed.size() == 1 && WORDS.matcher(pattern.pattern()).matches();
  }

  /** False where it can have no match; true says nothing. */
  boolean possible(Letters letters) {
    for (List<String> words : needed) {
      boolean any = false;
      for (int i = 0; i < words.size() && !any; i++) any = letters.has(words.get(i));
      if (!any) return false;
    }
    return true;
  }

  boolean find(Letters letters) {
    return possible(letters) && (words || pattern.matcher(letters.text()).find());
  }

  Pattern pattern() {
    return pattern;
  }

  Matcher matcher(String text) {
    return pattern.matcher(text);
  }
}
