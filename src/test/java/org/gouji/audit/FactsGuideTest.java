package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.finding.Corrections;
import org.gouji.finding.Fault;
import org.gouji.finding.SplitConflict;
import org.gouji.report.GluedTable;
import org.gouji.report.Loss;
import org.gouji.report.Prose;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;

/** Rule authors find every fact, with every field and an example, in {@code rules/facts.md}. */
class FactsGuideTest {

  /** What reading hands on that is no fact of a rule. */
  private static final Set<Class<?>> OTHERS = Set.of(Report.class, Loss.class, GluedTable.class);

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| (.+) \\|$");

  private static Map<String, String> sections() throws IOException {
    Map<String, String> sections = new LinkedHashMap<>();
    String guide = Files.readString(Path.of("rules/facts.md"));
    for (String part : guide.split("(?m)^##? ", -1)) {
      sections.put(part.split("\\s", 2)[0], part);
    }
    return sections;
  }

  private static Map<String, Class<?>> facts() {
    Map<String, Class<?>> facts = new TreeMap<>();
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("org.gouji.report", "org.gouji.collection.fact");
    for (JavaClass each : classes) {
      Class<?> type = each.reflect();
      boolean open = each.getModifiers().contains(JavaModifier.PUBLIC) && !type.isMemberClass();
      if (open && type.isRecord() && !OTHERS.contains(type)) facts.put(type.getSimpleName(), type);
    }
    for (Class<?> type :
        List.of(Prose.class, Fault.class, SplitConflict.class, Corrections.class)) {
      facts.put(type.getSimpleName(), type);
    }
    return facts;
  }

  @Test
  void everyFieldOfEveryFactIsExplained() throws IOException {
    Map<String, String> sections = sections();
    facts()
        .forEach(
            (name, type) -> {
              assertThat(sections).containsKey(name);
              String section = sections.get(name);
              assertThat(section).as(name).containsPattern("(?m)^例：.{8,}");
              if (type.isRecord()) {
                List<String> fields =
                    Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList();
                assertThat(explained(section)).as(name).isEqualTo(fields);
              }
            });
  }

  private static List<String> explained(String section) {
    return ROW.matcher(section).results().map(row -> row.group(1)).toList();
  }

  @Test
  void nothingElseIsExplained() throws IOException {
    Set<String> known = facts().keySet();
    for (String name : sections().keySet()) {
      if (name.matches("[A-Z]\\w+")) assertThat(known).contains(name);
    }
  }

  /** Words in code type within a section are fields, methods or constants that there are. */
  @Test
  void whatExamplesNameExists() throws IOException {
    Map<String, String> sections = sections();
    Pattern named = Pattern.compile("`([a-z]\\w+)(?:\\(|`)");
    facts()
        .forEach(
            (name, type) -> {
              Set<String> methods =
                  Arrays.stream(type.getMethods()).map(Method::getName).collect(Collectors.toSet());
              String section = String.valueOf(sections.get(name));
              for (String line : section.lines().filter(it -> it.matches("(?:例：|另有).*")).toList()) {
                Matcher words = named.matcher(line);
                while (words.find()) {
                  String word = words.group(1);
                  String getter = "is" + Character.toUpperCase(word.charAt(0)) + word.substring(1);
                  assertThat(methods.contains(word) || methods.contains(getter))
                      .as("%s: %s", name, word)
                      .isTrue();
                }
              }
            });
  }
}
