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
import org.gouji.collection.prose.LikenessSettings;
import org.gouji.form.FormException;
import org.gouji.form.FormMistakes;
import org.gouji.rule.Packs;
import org.gouji.sheet.Complaints;
import org.jspecify.annotations.Nullable;

/** Reads the files of packs that say how reports are compared. */
final class CollectionFiles {

  private static final String AGENCIES = "vocabulary/agencies.yaml";
  private static final String LINKS = "continuity/links.yaml";
  private static final String LIKENESS = "duplication/likeness.yaml";
  private static final String SUBMISSION = "submission/submission.yaml";
  private static final String DEADLINES = "timeliness/deadlines";
  private static final String FIGURES = "comparing";

  private static final String JUMP_FACTOR = "大增大减的倍数";
  private static final String JUMP_LEAST = "大增大减的最小数";
  private static final String SAME_LEAST = "沿用上年的最少个数";
  private static final String SAME_DISTINCT = "沿用上年的最少种数";
  private static final String ALIKE_SHARE = "雷同的百分比";
  private static final String ALIKE_LENGTH = "雷同的最少字数";
  private static final String COMMON_AGENCIES = "套话的最少机关数";
  private static final String COMMON_SHARE = "套话的机关百分比";
  private static final String COMMON_CLAUSES = "套话雷同的最少短句";
  private static final String COVERAGE = "收齐的百分比";
  private static final List<String> ITEMS =
      List.of(
          JUMP_FACTOR,
          JUMP_LEAST,
          SAME_LEAST,
          SAME_DISTINCT,
          ALIKE_SHARE,
          ALIKE_LENGTH,
          COMMON_AGENCIES,
          COMMON_SHARE,
          COMMON_CLAUSES,
          COVERAGE);

  private final Packs packs;

  private record AgenciesFile(Map<String, String> words) {}

  private record LinksFile(
      @Nullable List<LinkRule> links,
      @Nullable JumpsFile jumps,
      @Nullable UnchangedFile unchanged) {}

  private record JumpsFile(List<String> cells) {}

  private record UnchangedFile(String except) {}

  private record LikenessFile(List<String> phrases) {}

  private record SubmissionFile(@Nullable List<String> sums) {}

  /** What the files say, as they are kept. */
  private record Said(
      @Nullable AgenciesFile agencies,
      @Nullable LinksFile years,
      @Nullable LikenessFile likeness,
      @Nullable SubmissionFile submission,
      List<Deadlines.Line> deadlines,
      Map<String, Integer> figures) {

    Said {
      deadlines = List.copyOf(deadlines);
      figures = Map.copyOf(figures);
    }

    int figure(String item) {
      return figures.getOrDefault(item, 0);
    }
  }

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
        years == null ? null : jumps(years.jumps(), said),
        years == null ? null : unchanged(years.unchanged(), said),
        likeness(said),
        Deadlines.of(said.deadlines),
        said.figures.isEmpty() ? 1 : said.figure(COVERAGE) / 100.0,
        submission == null || submission.sums() == null ? List.of() : submission.sums());
  }

  private Said read() {
    return new Said(
        read(AGENCIES, AgenciesFile.class),
        read(LINKS, LinksFile.class),
        read(LIKENESS, LikenessFile.class),
        read(SUBMISSION, SubmissionFile.class),
        sheet(DEADLINES, List.of(), ComparingSheets::deadlines),
        sheet(
            FIGURES,
            Map.of(),
            (file, bytes, complaints) -> ComparingSheets.figures(file, bytes, ITEMS, complaints)));
  }

  /** What is read of a sheet. */
  @FunctionalInterface
  private interface SheetReader<T> {
    T read(String name, byte[] bytes, Complaints complaints);
  }

  private <T> T sheet(String name, T none, SheetReader<T> reader) {
    if (Files.exists(file(name + ".yaml"))) {
      throw FormException.in(
          file(name + ".yaml"),
          0,
          "请改用 " + name + ".csv，用 Excel 填写",
          "use " + name + ".csv instead");
    }
    Path file = file(name + ".csv");
    if (!Files.exists(file)) file = file(name + ".xlsx");
    if (!Files.exists(file)) return none;
    FormMistakes mistakes = new FormMistakes();
    try {
      T read = reader.read(file.toString(), Files.readAllBytes(file), mistakes.of(file));
      mistakes.throwIfAny();
      return read;
    } catch (IOException e) {
      throw FormException.of(file, e);
    }
  }

  private Map<Pattern, String> words(@Nullable AgenciesFile agencies) {
    Map<Pattern, String> words = new LinkedHashMap<>();
    if (agencies == null) return words;
    agencies.words().forEach((pattern, full) -> words.put(pattern(pattern, AGENCIES), full));
    return words;
  }

  private static @Nullable JumpRule jumps(@Nullable JumpsFile file, Said said) {
    if (file == null) return null;
    return new JumpRule(said.figure(JUMP_FACTOR), said.figure(JUMP_LEAST), file.cells());
  }

  private @Nullable UnchangedRule unchanged(@Nullable UnchangedFile file, Said said) {
    if (file == null) return null;
    return new UnchangedRule(
        said.figure(SAME_LEAST), said.figure(SAME_DISTINCT), pattern(file.except(), LINKS));
  }

  private @Nullable LikenessSettings likeness(Said said) {
    if (said.likeness == null) return null;
    return new LikenessSettings(
        said.figure(COMMON_AGENCIES),
        said.figure(COMMON_SHARE) / 100.0,
        pattern(String.join("|", said.likeness.phrases()), LIKENESS),
        said.figure(ALIKE_LENGTH),
        said.figure(ALIKE_SHARE),
        said.figure(COMMON_CLAUSES));
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
