package org.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.finding.Category;
import org.gouji.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the readmes say is there. */
class ReadmeTest {

  private static final String ENGLISH = "README.md";
  private static final String CHINESE = "README.zh-CN.md";
  private static final String RULES = "rules/README.md";
  private static final Path CLI = Path.of("src/main/java/org/gouji/cli");

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, CHINESE})
  void nameEveryFamilyOfRules(String readme) throws IOException {
    SortedSet<String> ranges = new TreeSet<>();
    for (SortedSet<String> family : families().values()) {
      ranges.add(family.first());
      ranges.add(family.last());
    }
    assertThat(found("\\b[A-Z]{3,}-0\\d\\d\\b", text(readme))).isEqualTo(ranges);
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, CHINESE})
  void nameEveryExitCode(String readme) throws Exception {
    SortedSet<String> codes = new TreeSet<>();
    for (Field field : Class.forName("org.gouji.cli.Exit").getDeclaredFields()) {
      field.setAccessible(true);
      codes.add(String.valueOf(field.getInt(null)));
    }
    assertThat(found("(?m)^\\| (\\d) \\|", text(readme))).isEqualTo(codes);
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, CHINESE})
  void nameEveryCommandAndOption(String readme) throws Exception {
    SortedSet<String> commands = new TreeSet<>();
    SortedSet<String> options = new TreeSet<>(List.of("--help", "--version"));
    for (Class<?> type : commandClasses()) {
      Command command = type.getAnnotation(Command.class);
      if (command != null) commands.add(command.name());
      for (Field field : type.getDeclaredFields()) {
        Option option = field.getAnnotation(Option.class);
        if (option != null) options.addAll(longNames(option));
      }
    }
    SortedSet<String> words = new TreeSet<>();
    for (String line : found("(?m)^\\./(gouji(?: [a-z]+)+)", text(readme))) {
      words.addAll(List.of(line.split(" ")));
    }
    assertThat(words).isEqualTo(commands);
    assertThat(found("(?<![\\w-])--[a-z][a-z-]*", text(readme))).isEqualTo(options);
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, CHINESE})
  void nameEveryVerdictAndPackage(String readme) throws IOException {
    for (Verdict verdict : Verdict.values()) {
      assertThat(text(readme)).contains("| `" + verdict.word() + "` |");
    }
    for (String name : packages()) assertThat(text(readme)).contains("| `" + name + "` |");
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, CHINESE, RULES})
  void leadToFilesThatExist(String readme) throws IOException {
    Path folder = Path.of(readme).toAbsolutePath().getParent();
    for (String link : found("\\]\\(([^):]+)\\)", text(readme))) {
      assertThat(folder.resolve(link)).exists();
    }
  }

  @Test
  void haveTheSameParts() throws IOException {
    for (String part : List.of("(?m)^# ", "(?m)^## ", "(?m)^```", "(?m)^\\|", "(?m)^- ")) {
      assertThat(count(part, text(CHINESE))).as(part).isEqualTo(count(part, text(ENGLISH)));
    }
  }

  @Test
  void showThePicture() throws IOException {
    Path picture = Path.of(".github/audit.png");
    assertThat(text(ENGLISH)).contains("](" + picture + ")");
    assertThat(text(CHINESE)).contains("](" + picture + ")");
    assertThat(Files.size(picture)).isBetween(10_000L, 250_000L);
  }

  @Test
  void nameEveryCategory() throws IOException {
    for (Category category : Category.values()) {
      assertThat(text(RULES)).contains("`" + category.word() + "`");
    }
  }

  /** Ids of the rules by the letters before their number. */
  private static SortedMap<String, SortedSet<String>> families() throws IOException {
    SortedMap<String, SortedSet<String>> families = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = String.valueOf(file.getFileName());
        if (!name.equals("rule.yaml") && !name.endsWith(".rule.txt")) continue;
        String id =
            name.equals("rule.yaml")
                ? String.valueOf(file.toAbsolutePath().getParent().getFileName())
                : name.substring(0, name.indexOf('.'));
        String family = id.substring(0, id.indexOf('-')).toUpperCase(Locale.ROOT);
        families.computeIfAbsent(family, key -> new TreeSet<>()).add(id);
      }
    }
    assertThat(families).isNotEmpty();
    return families;
  }

  /** The classes of the command line, those within others included. */
  private static List<Class<?>> commandClasses() throws Exception {
    List<Class<?>> classes = new ArrayList<>();
    for (String name : names(CLI)) {
      if (name.equals("package-info")) continue;
      Class<?> type = Class.forName("org.gouji.cli." + name);
      classes.add(type);
      classes.addAll(List.of(type.getDeclaredClasses()));
    }
    return classes;
  }

  private static List<String> longNames(Option option) {
    return Arrays.stream(option.names()).filter(name -> name.startsWith("--")).toList();
  }

  private static List<String> packages() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/main/java/org/gouji"))) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    String ending = ".java";
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }

  /** What a pattern finds: its first group if it has one. */
  private static SortedSet<String> found(String pattern, String text) {
    SortedSet<String> found = new TreeSet<>();
    for (MatchResult match : Pattern.compile(pattern).matcher(text).results().toList()) {
      found.add(match.groupCount() > 0 ? match.group(1) : match.group());
    }
    return found;
  }

  private static long count(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }

  private static String text(String file) throws IOException {
    return Files.readString(Path.of(file));
  }
}
