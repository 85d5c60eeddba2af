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
import org.gouji.extract.VocabularyFiles.ClaimsFile;
import org.gouji.extract.VocabularyFiles.TextFile;
import org.gouji.form.FormException;
import org.gouji.form.Forms;
import org.gouji.report.Level;
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
  record Fee(Pattern subject, Pattern none, Pattern noneAnywhere, Pattern paid, Pattern noNotice) {}

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
    ClaimsFile claims = files.claims();
    TextFile text = files.text();
    String file = folder.resolve("claims.yaml").toString();
    List<ClaimKind> kinds = new ArrayList<>();
    for (ClaimsFile.Entry entry : claims.claims()) kinds.add(kind(file, claims, entry));
    String textFile = folder.resolve("text.yaml").toString();
    Map<String, Search> noise = new LinkedHashMap<>();
    text.noise().forEach((name, regex) -> noise.put(name, new Search(compile(textFile, regex))));
    Map<Level, Pattern> levels = new LinkedHashMap<>();
    text.levels()
        .forEach(
            (name, regex) -> {
              if (!name.equals("GOVERNMENT_GUESS")) {
                levels.put(Level.valueOf(name), compile(textFile, regex));
              }
            });
    return new Vocabulary(
        kinds,
        compile(file, claims.foreign()),
        compile(file, claims.part()),
        compile(file, claims.doubt()),
        compile(file, claims.plan()),
        claims.units(),
        files.topics().stream()
            .map(
                t ->
                    new TopicWords(
                        t.section(), t.group(), t.name(), new Search(compile(textFile, t.words()))))
            .toList(),
        new Fee(
            compile(textFile, text.fee().subject()),
            compile(textFile, text.fee().none()),
            compile(textFile, text.fee().noneAnywhere()),
            compile(textFile, text.fee().paid().replace("{数}", "(" + Numerals.PATTERN + ")")),
            compile(textFile, text.fee().noNotice())),
        noise,
        levels,
        compile(textFile, text.levels().getOrDefault("GOVERNMENT_GUESS", "$^")),
        compile(textFile, text.noRegulations()));
  }

  private static ClaimKind kind(String file, ClaimsFile claims, ClaimsFile.Entry entry) {
    List<Search> patterns = new ArrayList<>();
    for (String raw : entry.patterns()) {
      String regex =
          raw.replace("{数}", Numerals.PATTERN).replace("{件}", "(?:" + claims.units() + ")");
      for (Map.Entry<String, String> term : claims.terms().entrySet()) {
        regex = regex.replace("{" + term.getKey() + "}", term.getValue());
      }
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
