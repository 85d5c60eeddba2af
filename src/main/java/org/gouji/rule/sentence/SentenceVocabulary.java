package org.gouji.rule.sentence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** The sentences that rules may be made of. */
public final class SentenceVocabulary {

  private final List<Sentence> sentences;
  private final Map<String, Subject> subjects;

  private SentenceVocabulary(List<Sentence> sentences, Map<String, Subject> subjects) {
    this.sentences = List.copyOf(sentences);
    this.subjects = subjects;
  }

  /**
   * A sentence for people to look up.
   *
   * @param pattern its words, with the names of its places in braces
   * @param meaning what it means
   * @param example of its use
   * @param values names of what a message may hold after it
   * @param quotes names of the evidence it gives
   */
  public record Entry(
      String pattern, String meaning, String example, List<String> values, List<String> quotes) {
    public Entry {
      values = List.copyOf(values);
      quotes = List.copyOf(quotes);
    }
  }

  /**
   * What sentences speak of.
   *
   * @param pattern a DRL pattern with {@code {}} for the constraints
   * @param cells an expression for the ids of the cells concerned; null for none
   * @param about where it is of many reports, an expression for the one that findings are about;
   *     null for what one report says
   */
  record Subject(
      String pattern,
      Map<String, String> quotes,
      Map<String, String> values,
      @Nullable String cells,
      @Nullable String about) {}

  /** A vocabulary without a sentence. */
  public static SentenceVocabulary empty() {
    return new SentenceVocabulary(List.of(), Map.of());
  }

  /** These sentences and others, which come after. */
  public SentenceVocabulary plus(SentenceVocabulary others) {
    if (others.sentences.isEmpty() && others.subjects.isEmpty()) return this;
    if (sentences.isEmpty() && subjects.isEmpty()) return others;
    List<Sentence> all = new ArrayList<>(sentences);
    all.addAll(others.sentences);
    Map<String, Subject> named = new LinkedHashMap<>(subjects);
    others.subjects.forEach(named::putIfAbsent);
    return new SentenceVocabulary(all, Collections.unmodifiableMap(named));
  }

  /**
   * Reads a vocabulary.
   *
   * @param text YAML with {@code parameters}, {@code subjects} and {@code sentences}
   * @return what could be read; what could not is remarked
   */
  public static SentenceVocabulary read(String text, Remarks remarks) {
    try {
      Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
      return of(map(root));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      remarks.add(line, 0, "不是合乎格式的 YAML", "malformed YAML");
    } catch (YAMLException | IllegalArgumentException | ClassCastException e) {
      remarks.add(0, 0, "句子词汇写错了：" + e.getMessage(), "malformed vocabulary: " + e.getMessage());
    }
    return empty();
  }

  private static SentenceVocabulary of(Map<?, ?> root) {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    map(root.get("parameters"))
        .forEach((name, it) -> parameters.put(name, parameter(name, map(it))));
    Map<String, Subject> subjects = new LinkedHashMap<>();
    map(root.get("subjects"))
        .forEach(
            (name, it) -> {
              Map<String, ?> given = map(it);
              subjects.put(
                  name,
                  new Subject(
                      text(given, "pattern"),
                      texts(given.get("quotes")),
                      texts(given.get("values")),
                      optional(given, "cells"),
                      optional(given, "about")));
            });
    List<Sentence> sentences = new ArrayList<>();
    if (root.get("sentences") instanceof List<?> list) {
      for (Object item : list) sentences.add(sentence(map(item), parameters, subjects));
    }
    return new SentenceVocabulary(sentences, Collections.unmodifiableMap(subjects));
  }

  private static Parameter parameter(String name, Map<String, ?> given) {
    Map<String, String> words = texts(given.get("words"));
    Parameter.Kind kind =
        words.isEmpty()
            ? Parameter.Kind.valueOf(text(given, "kind").toUpperCase(Locale.ROOT))
            : Parameter.Kind.WORD;
    return new Parameter(name, kind, words);
  }

  private static Sentence sentence(
      Map<String, ?> given, Map<String, Parameter> parameters, Map<String, Subject> subjects) {
    String say = text(given, "say");
    List<Parameter> places = new ArrayList<>();
    for (String place : Sentence.places(say)) {
      Parameter parameter = parameters.get(place);
      if (parameter == null) throw new IllegalArgumentException("“" + say + "”里的 {" + place + "}");
      places.add(parameter);
    }
    String subject = optional(given, "of");
    String needs = optional(given, "needs");
    for (String named : new String[] {subject, needs}) {
      if (named != null && !subjects.containsKey(named)) throw new IllegalArgumentException(named);
    }
    return new Sentence(
        say,
        text(given, "means"),
        text(given, "example"),
        subject,
        text(given, subject == null ? "drl" : "where"),
        needs,
        texts(given.get("quotes")),
        texts(given.get("values")),
        optional(given, "cells"),
        optional(given, "suspects"),
        optional(given, "alternatives"),
        places,
        Sentence.pattern(say, places, false),
        Sentence.pattern(say, places, true));
  }

  private static Map<String, ?> map(@Nullable Object value) {
    if (value == null) return Map.of();
    if (!(value instanceof Map<?, ?> map)) throw new IllegalArgumentException(value.toString());
    Map<String, Object> named = new LinkedHashMap<>();
    map.forEach((key, item) -> named.put(String.valueOf(key), item));
    return named;
  }

  private static Map<String, String> texts(@Nullable Object value) {
    Map<String, String> texts = new LinkedHashMap<>();
    map(value).forEach((name, it) -> texts.put(name, String.valueOf(it)));
    return texts;
  }

  private static String text(Map<String, ?> given, String key) {
    Object value = given.get(key);
    if (value == null) throw new IllegalArgumentException(given + "：" + key);
    return value.toString().strip();
  }

  private static @Nullable String optional(Map<String, ?> given, String key) {
    return given.get(key) == null ? null : Objects.toString(given.get(key));
  }

  /** All sentences, in the order of the file. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<String> values = new ArrayList<>(sentence.values().keySet());
      List<String> quotes = new ArrayList<>(sentence.quotes().keySet());
      Subject subject = sentence.subject() == null ? null : subjects.get(sentence.subject());
      if (subject != null) {
        values.addAll(subject.values().keySet());
        quotes.addAll(subject.quotes().keySet());
      }
      entries.add(new Entry(sentence.say(), sentence.means(), sentence.example(), values, quotes));
    }
    return List.copyOf(entries);
  }

  /** The words that may stand at places with few words, by the place's name. */
  public Map<String, List<String>> words() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (Sentence sentence : sentences) {
      for (Parameter place : sentence.parameters()) {
        if (!place.words().isEmpty()) words.put(place.name(), List.copyOf(place.words().keySet()));
      }
    }
    return Collections.unmodifiableMap(words);
  }

  /** Whether a rule speaks of many reports rather than of one. */
  public boolean isOfMany(WrittenRule rule) {
    for (WrittenRule.Part part : rule.parts()) {
      for (WrittenRule.Condition condition : part.conditions()) {
        String line = Line.plain(condition.text());
        for (Sentence sentence : sentences) {
          if (sentence.match(line) != null) {
            if (isOfMany(sentence)) return true;
            break;
          }
        }
      }
    }
    return false;
  }

  boolean isOfMany(Sentence sentence) {
    return sentence.subject() != null && subject(sentence.subject()).about() != null;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  Subject subject(String name) {
    return Objects.requireNonNull(subjects.get(name));
  }
}
