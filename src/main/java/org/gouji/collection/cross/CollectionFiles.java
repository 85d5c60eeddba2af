package org.gouji.collection.cross;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.gouji.codec.Kept;
import org.gouji.collection.agency.NameParser;
import org.gouji.collection.cross.CollectionSettings.JumpRule;
import org.gouji.collection.cross.CollectionSettings.LinkRule;
import org.gouji.collection.cross.CollectionSettings.UnchangedRule;
import org.gouji.collection.cross.Deadlines.DeadlinesFile;
import org.gouji.collection.prose.LikenessSettings;
import org.gouji.collection.prose.LikenessSettings.LikenessFile;
import org.gouji.form.FormException;
import org.gouji.rule.Packs;
import org.jspecify.annotations.Nullable;

/** Reads the files of packs that say how reports are compared. */
final class CollectionFiles {

  private static final String AGENCIES = "vocabulary/agencies.yaml";
  private static final String LINKS = "continuity/links.yaml";
  private static final String LIKENESS = "duplication/likeness.yaml";
  private static final String SUBMISSION = "submission/submission.yaml";
  private static final String DEADLINES = "timeliness/deadlines.yaml";

  private final Packs packs;

  private record AgenciesFile(Map<String, String> words) {}

  private record LinksFile(
      @Nullable List<LinkRule> links,
      @Nullable JumpRule jumps,
      @Nullable UnchangedFile unchanged) {}

  private record UnchangedFile(int least, int distinct, String except) {}

  private record SubmissionFile(double coverage, @Nullable List<String> sums) {}

  /** What the files say, as they are kept. */
  private record Said(
      @Nullable AgenciesFile agencies,
      @Nullable LinksFile years,
      @Nullable LikenessFile likeness,
      @Nullable SubmissionFile submission,
      @Nullable DeadlinesFile deadlines) {}

  CollectionFiles(Packs packs) {
    this.packs = packs;
  }

  CollectionSettings settings(Kept kept) {
    boolean alone = packs.overlays().isEmpty();
    Said said = alone ? kept.get("comparing", Said.class, this::read) : read();
    LinksFile years = said.years;
    SubmissionFile submission = said.submission;
    return new CollectionSettings(
        new NameParser(words(said.agencies)),
        years == null || years.links() == null ? List.of() : years.links(),
        years == null ? null : years.jumps(),
        years == null ? null : unchanged(years.unchanged()),
        likeness(said.likeness),
        Deadlines.of(said.deadlines, file(DEADLINES)),
        submission == null ? 1 : submission.coverage(),
        submission == null || submission.sums() == null ? List.of() : submission.sums());
  }

  private Said read() {
    return new Said(
        read(AGENCIES, AgenciesFile.class),
        read(LINKS, LinksFile.class),
        read(LIKENESS, LikenessFile.class),
        read(SUBMISSION, SubmissionFile.class),
        read(DEADLINES, DeadlinesFile.class));
  }

  private Map<Pattern, String> words(@Nullable AgenciesFile agencies) {
    Map<Pattern, String> words = new LinkedHashMap<>();
    if (agencies == null) return words;
    agencies.words().forEach((pattern, full) -> words.put(pattern(pattern, AGENCIES), full));
    return words;
  }

  private @Nullable UnchangedRule unchanged(@Nullable UnchangedFile file) {
    if (file == null) return null;
    return new UnchangedRule(file.least(), file.distinct(), pattern(file.except(), LINKS));
  }

  private @Nullable LikenessSettings likeness(@Nullable LikenessFile read) {
    try {
      return read == null ? null : LikenessSettings.of(read);
    } catch (PatternSyntaxException e) {
      throw badPattern(LIKENESS, e.getPattern());
    }
  }

  private Pattern pattern(String pattern, String name) {
    try {
      return Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      throw badPattern(name, pattern);
    }
  }

  private FormException badPattern(String name, String pattern) {
    return FormException.in(
        file(name), 0, "正则表达式“" + pattern + "”写法有误", "malformed pattern '" + pattern + "'");
  }

  /** Where a file lies; in the pack at the bottom where none has it. */
  private Path file(String name) {
    for (Path folder : packs.fromTop()) {
      if (Files.exists(folder.resolve(name))) return folder.resolve(name);
    }
    return packs.rules().resolve(name);
  }

  private <T> @Nullable T read(String name, Class<T> type) {
    Path file = file(name);
    if (!Files.exists(file)) return null;
    try {
      return new ObjectMapper(new YAMLFactory()).readValue(file.toFile(), type);
    } catch (IOException e) {
      throw FormException.of(file, e);
    }
  }
}
