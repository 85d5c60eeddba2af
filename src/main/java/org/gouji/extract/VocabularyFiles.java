package org.gouji.extract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gouji.form.FormException;
import org.gouji.form.FormMistakes;
import org.gouji.form.Forms;
import org.jspecify.annotations.Nullable;

/** What the files of the vocabulary say, not yet compiled. */
record VocabularyFiles(
    Map<String, List<String>> phrases,
    List<ClaimEntry> claims,
    TextFile text,
    List<TopicEntry> topics) {

  /**
   * A figure of the prose that tables have too; patterns hold the places {@code {数}}, {@code {件}}
   * and {@code {申请}}.
   */
  record ClaimEntry(
      String id,
      String name,
      String weight,
      List<String> patterns,
      @Nullable BigDecimal value,
      List<String> accept,
      List<String> statistics,
      @Nullable String context,
      @Nullable String unless,
      boolean partAllowed,
      boolean planAllowed,
      boolean foreignAllowed) {

    /** The same with other patterns. */
    ClaimEntry worded(List<String> other) {
      return new ClaimEntry(
          id,
          name,
          weight,
          other,
          value,
          accept,
          statistics,
          context,
          unless,
          partAllowed,
          planAllowed,
          foreignAllowed);
    }
  }

  /** The patterns that sheets cannot say, by the ids of claims. */
  record PatternsFile(Map<String, List<String>> patterns) {}

  /** What phrases cannot say of other facts: regular expressions. */
  record TextFile(FeeEntry fee, Map<String, String> noise, String noRegulations) {}

  /** How the fee statement is worded. */
  record FeeEntry(
      String subject,
      String none,
      String noneAnywhere,
      String paid,
      String collected,
      String billed) {}

  /** What a section has to speak of, with the phrases that show it. */
  record TopicEntry(int section, String group, String name, List<String> words) {}

  /**
   * Reads the folder.
   *
   * @param forms whose cells the sheet of claims names
   * @throws FormException where files are missing or have mistakes, with all of them
   */
  static VocabularyFiles read(Path folder, Forms forms) {
    FormMistakes mistakes = new FormMistakes();
    Path yaml = folder.resolve("claims.yaml");
    PatternsFile patterns = read(yaml, PatternsFile.class, mistakes);
    TextFile text = read(folder.resolve("text.yaml"), TextFile.class, mistakes);
    List<TopicEntry> topics = TopicSheet.read(folder, mistakes);
    Map<String, List<String>> phrases = PhraseSheet.read(folder, mistakes);
    String units = PhraseSheet.regex(phrases, PhraseSheet.UNITS);
    Map<String, List<String>> others = patterns == null ? Map.of() : patterns.patterns();
    List<ClaimEntry> claims = ClaimSheet.read(folder, others, units, forms, mistakes);
    mistakes.throwIfAny();
    if (text == null) throw new IllegalStateException(folder.toString());
    return new VocabularyFiles(phrases, claims, text, topics);
  }

  private static <T> @Nullable T read(Path file, Class<T> type, FormMistakes mistakes) {
    try {
      return new ObjectMapper(new YAMLFactory()).readValue(file.toFile(), type);
    } catch (IOException e) {
      mistakes.add(FormException.of(file, e));
      return null;
    }
  }
}
