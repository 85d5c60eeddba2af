package org.gouji.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that first looks for the words that any match of it must have. Immutable.
 */
final class Search {

  private final Pattern pattern;
  private final List<List<String>> needed;

  Search(Pattern pattern) {
    this.pattern = pattern;
    this.needed = NeededWords.of(pattern.pattern());
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
    return possible(letters) && pattern.matcher(letters.text()).find();
  }

  Pattern pattern() {
    return pattern;
  }

  Matcher matcher(String text) {
    return pattern.matcher(text);
  }
}
