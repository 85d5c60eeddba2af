package org.gouji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the unit tests of the page's script, which stand in {@code src/test/js}. */
class PageScriptTest {

  private static final Path SCRIPTS = Path.of("src/main/resources/org/gouji/output/page");
  private static final Pattern TEST = Pattern.compile("(?m)^test\\('([^']+)'");

  @TempDir static Path folder;
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start(folder);
  }

  @AfterAll
  static void quit() {
    if (browser != null) browser.close();
  }

  @TestFactory
  List<DynamicTest> units() throws IOException {
    StringBuilder script = new StringBuilder("var lang = 'zh', audit = null;\n");
    for (String name : List.of("base", "data", "state", "select", "prose", "export", "rows")) {
      script.append(Files.readString(SCRIPTS.resolve(name + ".js")));
    }
    script.append(Files.readString(Path.of("src/test/js/harness.js")));
    String tests = Files.readString(Path.of("src/test/js/page.test.js"));
    script.append(tests).append("return results;");
    @SuppressWarnings("unchecked")
    Map<String, String> results = (Map<String, String>) browser.script(script.toString());
    List<DynamicTest> units = new ArrayList<>();
    Matcher names = TEST.matcher(tests);
    while (names.find()) {
      String name = names.group(1);
      units.add(DynamicTest.dynamicTest(name, () -> assertThat(results.get(name)).isEqualTo("ok")));
    }
    assertThat(units).hasSizeGreaterThan(10);
    return units;
  }
}
