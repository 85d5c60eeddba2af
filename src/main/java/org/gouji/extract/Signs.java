package org.gouji.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Quote;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.form.Labels;
import org.gouji.report.Citation;
import org.gouji.report.Noise;
import org.gouji.report.Title;
import org.gouji.report.Topic;
import org.jspecify.annotations.Nullable;

/** Finds cited notices, topics that sections speak of, and signs of a spoiled source. */
final class Signs {

  /** What governments have to report, wherever they do. */
  private static final String DUTY = "duty";

  /** What section five tells: problems and measures. */
  private static final String CONTENT = "content";

  private static final int SHORTEST_SENTENCE = 6;

  private static final Pattern NUMBER =
      Pattern.compile("^(?:[(]?[一二三四五六七八九十\\d]{1,2}[)、.]|[一二三四五六七八九十]是要?)");

  /** The number of an item within a list, at the beginning or after a mark. */
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:(?<=[。;:,])|^)(?:[(][一二三四五六七八九十\\d]{1,2}[)][、.]?|[一二三四五六七八九十\\d]{1,2}[、.](?!\\d))");

  /** Sentences that lead up to problems and measures, or name what they concern. */
  private static final Pattern OPENING =
      Pattern.compile("^[(（]?[一二三四五六七八九\\d]{1,2}[)）、.].{0,13}[^;。]$|取得|成效|成绩|完成|[:：]$|方面[。,]?$");

  private static final Pattern CLAUSES = Pattern.compile("[,，:：]");

  /** What is not, is still to be, or is said against what was praised before. */
  private static final Pattern FAULT =
      Pattern.compile("不(?!断|仅|但|定期)|未(?!来)|没|缺|欠|偏|弱|慢|差|难(?!题|点)|(?<!减)少|低(?!保)|但|还|仍|有限");

  private static final int FEWEST_PINYIN = 3;
  private static final int MOST_QUOTES = 5;
  private static final Search NOTHING = new Search(Pattern.compile("(?!)"));

  private static final Pattern NOTICE = Pattern.compile("(\\D+)(\\d{4})\\D+(\\d+)");

  private Signs() {}

  /** Notices on the form of the report that the prose cites, each once. */
  static List<Citation> citations(List<Passage> passages, Forms forms) {
    Map<String, Citation> found = new LinkedHashMap<>();
    for (Form form : forms.all()) {
      Matcher parts = NOTICE.matcher(form.notice());
      if (!parts.find()) continue;
      String agency = Labels.key(parts.group(1));
      List<Passage> naming = passages.stream().filter(p -> p.text().contains(agency)).toList();
      if (naming.isEmpty()) continue;
      Pattern notice =
          Pattern.compile(
              Pattern.quote(agency)
                  + "[\\[(〔﹝【〈]?"
                  + parts.group(2)
                  + "[\\])〕﹞】〉]?第?"
                  + parts.group(3)
                  + "号");
      for (Passage passage : naming) {
        Matcher matcher = notice.matcher(passage.text());
        if (matcher.find()) {
          found.putIfAbsent(
              form.version(),
              new Citation(
                  form.notice(), form.version(), passage.quote(matcher.start(), matcher.end())));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** For every topic asked for, whether its section speaks of it. Sections not found give none. */
  static List<Topic> topics(Sections sections, List<Vocabulary.TopicWords> words) {
    List<Topic> topics = new ArrayList<>();
    List<Vocabulary.TopicWords> content =
        words.stream().filter(topic -> topic.group().equals(CONTENT)).toList();
    for (Vocabulary.TopicWords topic : words) {
      Sections.Part part = sections.get(topic.section());
      if (part == null) continue;
      boolean present = speaks(part.passages(), topic);
      if (topic.group().equals(DUTY)) {
        present |= speaks(sections.passages(5), topic) || speaks(sections.passages(6), topic);
      }
      if (topic.group().equals(CONTENT) && !present) {
        present = unclear(part.passages(), topic, content);
      }
      topics.add(
          new Topic(
              topic.section(),
              topic.group(),
              topic.name(),
              topics.size(),
              present,
              part.section().quote()));
    }
    return topics;
  }

  /**
   * Whether a sentence may tell of this in words unknown, so that it is not held to be missing:
   * problems come before what is known to be a measure, measures after what is known to be a
   * problem.
   *
   * @param known the topics of section five, in their order: problems, measures
   */
  private static boolean unclear(
      List<Passage> passages, Vocabulary.TopicWords topic, List<Vocabulary.TopicWords> known) {
    List<String> sentences =
        passages.stream()
            .flatMap(passage -> Sentences.of(passage).stream())
            .map(Sentences.Span::text)
            .toList();
    boolean first = topic.equals(known.get(0));
    int from = first ? 0 : lastOf(known.get(0), sentences) + 1;
    int to = first ? firstOf(known.get(known.size() - 1), sentences) : sentences.size();
    return sentences.subList(from, to).stream().anyMatch(text -> unclear(text, known))
        || (first && sentences.stream().anyMatch(text -> faultUnclear(text, known)));
  }

  private static int firstOf(Vocabulary.TopicWords topic, List<String> sentences) {
    int at = 0;
    while (at < sentences.size() && unknown(sentences.get(at), List.of(topic))) at++;
    return at;
  }

  private static int lastOf(Vocabulary.TopicWords topic, List<String> sentences) {
    int at = sentences.size() - 1;
    while (at >= 0 && unknown(sentences.get(at), List.of(topic))) at--;
    return at;
  }

  private static boolean unclear(String sentence, List<Vocabulary.TopicWords> known) {
    return sentence.length() >= SHORTEST_SENTENCE
        && !OPENING.matcher(sentence).find()
        && unknown(sentence, known);
  }

  /**
   * Whether a sentence begins by finding fault in words unknown and goes on to what will be done.
   */
  private static boolean faultUnclear(String sentence, List<Vocabulary.TopicWords> known) {
    for (String clause : CLAUSES.split(sentence)) {
      boolean unknown = unknown(clause, known);
      if (unknown && FAULT.matcher(clause).find()) return true;
      if (!unknown) return false;
    }
    return false;
  }

  private static boolean unknown(String text, List<Vocabulary.TopicWords> known) {
    Letters letters = new Letters("。" + NUMBER.matcher(text).replaceFirst(""));
    return known.stream().noneMatch(topic -> topic.words().find(letters));
  }

  private static boolean speaks(List<Passage> passages, Vocabulary.TopicWords topic) {
    return passages.stream()
        .anyMatch(
            p ->
                topic.words().find(p.letters())
                    || topic
                        .words()
                        .find(new Letters("。" + ITEM.matcher(p.text()).replaceAll(""))));
  }

  /**
   * Signs that the text is not the agency's own page any more.
   *
   * @param organLines lines where the agency's name belongs
   */
  static List<Noise> noise(
      List<Passage> passages,
      @Nullable Title title,
      Map<String, Search> words,
      List<Passage> organLines) {
    List<Quote> replaced = new ArrayList<>();
    if (title != null && title.spoiled()) replaced.add(title.quote());
    Search domain = words.getOrDefault("domain", NOTHING);
    for (Passage line : organLines) {
      if (domain.find(line.letters())) replaced.add(line.quote());
    }
    replaced.addAll(quotes(passages, words.getOrDefault("gambling", NOTHING)));
    List<Quote> pinyin = readings(passages, words.getOrDefault("pinyin", NOTHING));
    List<Noise> noise = new ArrayList<>();
    if (!replaced.isEmpty()) noise.add(new Noise("replaced", limit(replaced), replaced.size()));
    if (pinyin.size() >= FEWEST_PINYIN) {
      noise.add(new Noise("pinyin", limit(pinyin), pinyin.size()));
    }
    return noise;
  }

  /** Readings in brackets, which passages leave out: looked for in the original words. */
  private static List<Quote> readings(List<Passage> passages, Search search) {
    List<Quote> quotes = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.original().length() == passage.text().length()) continue;
      if (!search.possible(new Letters(passage.original()))) continue;
      Matcher matcher = search.matcher(passage.original());
      while (matcher.find()) quotes.add(new Quote(passage.place(), matcher.group()));
    }
    return quotes;
  }

  private static List<Quote> limit(List<Quote> quotes) {
    return List.copyOf(quotes.subList(0, Math.min(MOST_QUOTES, quotes.size())));
  }

  private static List<Quote> quotes(List<Passage> passages, Search search) {
    List<Quote> quotes = new ArrayList<>();
    for (Passage passage : passages) {
      if (!search.possible(passage.letters())) continue;
      Matcher matcher = search.matcher(passage.text());
      while (matcher.find()) quotes.add(passage.quote(matcher.start(), matcher.end()));
    }
    return quotes;
  }
}
