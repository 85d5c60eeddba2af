package org.gouji.rule.sentence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that rules may be made of.
 *
 * @param say its words, with the names of its parameters in braces
 * @param means what it means, for authors
 * @param example of its use
 * @param subject what it speaks of, where several sentences about it are one condition; else null
 * @param drl a constraint of the subject's pattern, or whole conditions
 * @param needs the subject that an earlier sentence must speak of; null for none
 * @param quotes evidence: expressions by name
 * @param values what messages may hold: expressions by name
 * @param cells an expression for the ids of the cells concerned; null for none
 * @param suspects an expression for the cells to correct; null for none
 * @param alternatives an expression for several ways to correct them; null for none
 * @param parameters in the order of the places
 * @param pattern what it matches
 * @param broad the same, whatever stands at the places
 */
record Sentence(
    String say,
    String means,
    String example,
    @Nullable String subject,
    String drl,
    @Nullable String needs,
    Map<String, String> quotes,
    Map<String, String> values,
    @Nullable String cells,
    @Nullable String suspects,
    @Nullable String alternatives,
    List<Parameter> parameters,
    Pattern pattern,
    Pattern broad) {

  private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");

  Sentence {
    quotes = Collections.unmodifiableMap(new LinkedHashMap<>(quotes));
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    parameters = List.copyOf(parameters);
  }

  /** The names of the places in a sentence, in their order. */
  static List<String> places(String say) {
    List<String> names = new ArrayList<>();
    Matcher places = PLACE.matcher(say);
    while (places.find()) names.add(places.group(1));
    return names;
  }

  static Pattern pattern(String say, List<Parameter> parameters, boolean broad) {
    StringBuilder regex = new StringBuilder();
    Matcher places = PLACE.matcher(say);
    int from = 0;
    for (Parameter parameter : parameters) {
      if (!places.find()) break;
      regex.append(Pattern.quote(Line.plain(say.substring(from, places.start()))));
      regex.append('(').append(broad ? parameter.broadRegex() : parameter.regex()).append(')');
      from = places.end();
    }
    return Pattern.compile(regex.append(Pattern.quote(Line.plain(say.substring(from)))).toString());
  }

  /** What a line has at this sentence's places; null where the line is another sentence. */
  @Nullable List<String> match(String line) {
    List<String> given = match(pattern, line);
    return given != null && takes(given) ? given : null;
  }

  /** The same whatever stands at the places. */
  @Nullable List<String> matchBroadly(String line) {
    return match(broad, line);
  }

  private static @Nullable List<String> match(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) return null;
    List<String> values = new ArrayList<>();
    for (int i = 1; i <= matcher.groupCount(); i++) values.add(matcher.group(i).strip());
    return values;
  }

  private boolean takes(List<String> given) {
    for (int i = 0; i < given.size(); i++) {
      if (!parameters.get(i).takes(given.get(i))) return false;
    }
    return true;
  }

  /** The sentence without what its places hold, to compare lines with. */
  String bare() {
    return PLACE.matcher(Line.plain(say)).replaceAll("");
  }
}
