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
record VocabularyFiles(ClaimsFile claims, TextFile text, List<TopicEntry> topics) {

  /** Figures of the prose that tables have too. */
  record ClaimsFile(
      String units,
      Map<String, String> terms,
      String foreign,
      String part,
      String doubt,
      String plan,
      List<Entry> claims) {

    /** A kind of figure; patterns hold the places {@code {数}}, {@code {件}} and those of terms. */
    record Entry(
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
      Entry worded(List<String> other) {
        return new Entry(
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
  }

  /** The patterns that sheets cannot say, by the ids of claims. */
  record PatternsFile(
      String units,
      Map<String, String> terms,
      String foreign,
      String part,
      String doubt,
      String plan,
      Map<String, List<String>> patterns) {}

  /** How other facts are told. */
  record TextFile(
      FeeEntry fee, Map<String, String> noise, Map<String, String> levels, String noRegulations) {}

  /** How the fee statement is worded. */
  record FeeEntry(String subject, String none, String noneAnywhere, String paid, String noNotice) {}

  /** What a section has to speak of. */
  record TopicEntry(int section, String group, String name, String words) {}

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
    ClaimsFile claims =
        patterns == null ? null : ClaimSheet.read(folder, patterns, forms, mistakes);
    mistakes.throwIfAny();
    if (claims == null || text == null) throw new IllegalStateException(folder.toString());
    return new VocabularyFiles(claims, text, topics);
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
