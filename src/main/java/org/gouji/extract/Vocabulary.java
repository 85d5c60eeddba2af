package org.gouji.extract;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.gouji.codec.Kept;
import org.gouji.extract.VocabularyFiles.ClaimEntry;
import org.gouji.extract.VocabularyFiles.TextFile;
import org.gouji.extract.VocabularyFiles.TopicEntry;
import org.gouji.form.FormException;
import org.gouji.form.Forms;
import org.gouji.report.Level;
import org.gouji.report.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The words by which facts are known in prose, as {@code rules/vocabulary} gives them.
 *
 * @param claims figures that a table has too
 * @param foreign words of other counts
 * @param part words of a part only
 * @param doubt words that make the scope doubtful
 * @param plan words of plans
 */
record Vocabulary(
    List<ClaimKind> claims,
    Pattern foreign,
    Pattern part,
    Pattern doubt,
    Pattern plan,
    String units,
    List<TopicWords> topics,
    Fee fee,
    Map<String, Search> noise,
    Map<Level, Pattern> levels,
    Pattern governmentGuess,
    Pattern noRegulations) {

  private static final Pattern NOTHING = Pattern.compile("(?!)");

  /** Words that no agency's name has: domains and words of gambling sites. */
  Pattern foreignName() {
    Search name = noise.get("name");
    return name == null ? NOTHING : name.pattern();
  }

  /**
   * A kind of figure.
   *
   * @param value the figure that the words stand for; null where it is in the pattern's first group
   * @param accept sums of cell ids, each an acceptable value
   * @param statistics the same for the statistics table of 2014 to 2018
   */
  record ClaimKind(
      String id,
      String name,
      String weight,
      List<Search> patterns,
      @Nullable BigDecimal value,
      List<String> accept,
      List<String> statistics,
      @Nullable Pattern context,
      @Nullable Pattern unless,
      boolean partAllowed,
      boolean planAllowed,
      boolean foreignAllowed) {}

  /** Words that show that a section speaks of something. */
  record TopicWords(int section, String group, String name, Search words) {}

  /** How the fee statement is worded. */
  record Fee(
      Pattern subject,
      Pattern none,
      Pattern noneAnywhere,
      Pattern paid,
      Pattern collected,
      Pattern billed,
      Pattern noNotice) {}

  /**
   * Reads the folder, but for what was kept of it.
   *
   * @param forms whose cells it names
   * @throws FormException where a file is missing or has a mistake
   */
  static Vocabulary load(Path folder, List<Path> overlays, Forms forms, Kept kept) {
    VocabularyFiles shipped =
        kept.get("vocabulary", VocabularyFiles.class, () -> VocabularyFiles.read(folder, forms));
    VocabularyFiles files = overlays.isEmpty() ? shipped : AddedWords.to(shipped, overlays);
    Map<String, List<String>> phrases = files.phrases();
    TextFile text = files.text();
    String units = PhraseSheet.regex(phrases, PhraseSheet.UNITS);
    String file = folder.resolve("claims.yaml").toString();
    List<ClaimKind> kinds = new ArrayList<>();
    for (ClaimEntry entry : files.claims()) kinds.add(kind(file, phrases, entry));
    String textFile = folder.resolve("text.yaml").toString();
    return new Vocabulary(
        kinds,
        any(phrases, PhraseSheet.FOREIGN),
        any(phrases, PhraseSheet.PART),
        any(phrases, PhraseSheet.DOUBT),
        any(phrases, PhraseSheet.PLAN),
        units,
        files.topics().stream().map(Vocabulary::topic).toList(),
        new Fee(
            any(textFile, phrases, PhraseSheet.FEE, text.fee().subject()),
            any(textFile, phrases, PhraseSheet.NO_FEE, text.fee().none()),
            any(textFile, phrases, PhraseSheet.NO_FEE_ANYWHERE, text.fee().noneAnywhere()),
            compile(textFile, withFigure(text.fee().paid())),
            compile(textFile, withFigure(text.fee().collected())),
            compile(textFile, text.fee().billed()),
            any(phrases, PhraseSheet.NO_NOTICE)),
        noise(textFile, phrases, text.noise()),
        levels(phrases),
        ending(phrases, PhraseSheet.GUESSED),
        compile(textFile, text.noRegulations()));
  }

  private static String withFigure(String regex) {
    return regex.replace("{数}", "(" + Numerals.PATTERN + ")");
  }

  private static TopicWords topic(TopicEntry topic) {
    String regex = Wording.any(topic.words(), TopicSheet.FIGURE);
    Search words = new Search(regex.isEmpty() ? NOTHING : Pattern.compile(regex));
    return new TopicWords(topic.section(), topic.group(), topic.name(), words);
  }

  private static Pattern any(Map<String, List<String>> phrases, String use) {
    String regex = PhraseSheet.regex(phrases, use);
    return regex.isEmpty() ? NOTHING : Pattern.compile(regex);
  }

  /** Phrases, and what phrases cannot say. */
  private static Pattern any(
      String file, Map<String, List<String>> phrases, String use, String others) {
    String regex = PhraseSheet.regex(phrases, use);
    return compile(file, regex.isEmpty() ? others : regex + "|" + others);
  }

  private static Pattern ending(Map<String, List<String>> phrases, String use) {
    String regex = PhraseSheet.regex(phrases, use);
    return regex.isEmpty() ? NOTHING : Pattern.compile("(?:" + regex + ")$");
  }

  private static Map<Level, Pattern> levels(Map<String, List<String>> phrases) {
    Map<Level, Pattern> levels = new LinkedHashMap<>();
    PhraseSheet.ENDINGS.forEach((use, level) -> levels.put(level, ending(phrases, use)));
    return levels;
  }

  private static Map<String, Search> noise(
      String file, Map<String, List<String>> phrases, Map<String, String> regexes) {
    Map<String, Search> noise = new LinkedHashMap<>();
    String words = PhraseSheet.regex(phrases, PhraseSheet.GAMBLING);
    regexes.forEach(
        (name, regex) -> {
          boolean also = name.equals("gambling") && !words.isEmpty();
          noise.put(name, new Search(compile(file, also ? regex + "|" + words : regex)));
        });
    return noise;
  }

  private static ClaimKind kind(String file, Map<String, List<String>> phrases, ClaimEntry entry) {
    String units = PhraseSheet.regex(phrases, PhraseSheet.UNITS);
    String application = PhraseSheet.regex(phrases, PhraseSheet.APPLICATION);
    List<Search> patterns = new ArrayList<>();
    for (String raw : entry.patterns()) {
      String regex =
          raw.replace("{数}", Numerals.PATTERN)
              .replace("{件}", "(?:" + units + ")")
              .replace("{申请}", "(?:" + application + ")");
      patterns.add(new Search(compile(file, regex)));
    }
    return new ClaimKind(
        entry.id(),
        entry.name(),
        entry.weight(),
        List.copyOf(patterns),
        entry.value(),
        entry.accept(),
        entry.statistics() == null ? List.of() : entry.statistics(),
        entry.context() == null ? null : compile(file, entry.context()),
        entry.unless() == null ? null : compile(file, entry.unless()),
        entry.partAllowed(),
        entry.planAllowed(),
        entry.foreignAllowed());
  }

  private static Pattern compile(String file, String regex) {
    try {
      return Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw FormException.in(
          Path.of(file), 0, "正则表达式写错了：" + regex, "malformed regular expression: " + regex);
    }
  }
}
