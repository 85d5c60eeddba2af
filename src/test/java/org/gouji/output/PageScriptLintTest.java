package org.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.javascript.jscomp.CheckLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.DiagnosticGroups;
import com.google.javascript.jscomp.JSError;
import com.google.javascript.jscomp.Result;
import com.google.javascript.jscomp.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oldest browsers in the offices are of early 2020 (Chrome 80). */
class PageScriptLintTest {

  /** What came later, or has no place in a page that is made of strangers' texts. */
  private static final List<String> NOT_IN_SCRIPTS =
      List.of(
          "\\.at\\(",
          "replaceAll\\(",
          "replaceChildren",
          "structuredClone",
          "hasOwn\\(",
          "\\.any\\(",
          "findLast",
          "toSorted",
          "toReversed",
          "randomUUID",
          "WeakRef",
          "groupBy",
          "navigator\\.clipboard",
          "innerHTML",
          "outerHTML",
          "insertAdjacentHTML",
          "document\\.write",
          "eval\\(",
          "new Function",
          "setTimeout\\('",
          "fetch\\(",
          "XMLHttpRequest",
          "import\\(",
          "setAttribute\\('style'",
          "localStorage");

  private static final List<String> NOT_IN_STYLES =
      List.of(
          "@import",
          "url\\(",
          "@layer",
          "@container",
          ":has\\(",
          ":is\\(",
          ":where\\(",
          ":focus-visible",
          "inset:",
          "aspect-ratio",
          "color-mix",
          "accent-color",
          "(?<!grid-|row-|column-)gap:",
          "dvh",
          "clip-path");

  @Test
  void theScriptIsOfItsTime() throws IOException {
    assertThat(mistakes(PageAssets.load().script())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var a = b?.c;",
        "var a = null ?? 1;",
        "class A { #x = 1; }",
        "unknown();",
        "var a = ;"
      })
  void theLintSeesWhatIsTooNewOrUnknown(String script) {
    assertThat(mistakes("(function () { var b = {}; " + script + " }());")).isNotEmpty();
  }

  @Test
  void nothingTooNewIsCalled() throws IOException {
    PageAssets assets = PageAssets.load();
    for (String pattern : NOT_IN_SCRIPTS) {
      assertThat(assets.script()).doesNotContainPattern(Pattern.compile(pattern));
    }
    for (String pattern : NOT_IN_STYLES) {
      assertThat(assets.style()).doesNotContainPattern(Pattern.compile(pattern));
    }
  }

  private static List<String> mistakes(String script) {
    Compiler compiler =
        new Compiler(
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    compiler.disableThreads();
    CompilerOptions options = new CompilerOptions();
    options.setLanguageIn(CompilerOptions.LanguageMode.ECMASCRIPT_2019);
    options.setLanguageOut(CompilerOptions.LanguageMode.ECMASCRIPT_2019);
    options.setChecksOnly(true);
    options.setCheckSymbols(true);
    options.setWarningLevel(DiagnosticGroups.UNDEFINED_VARIABLES, CheckLevel.ERROR);
    options.setWarningLevel(DiagnosticGroups.CHECK_VARIABLES, CheckLevel.ERROR);
    List<SourceFile> externs =
        List.of(
            SourceFile.fromCode(
                "externs.js",
                "var window, document, location, history, performance, requestAnimationFrame,"
                    + " setTimeout, clearTimeout,Promise, Map, Set, Object, Array, String, Number,"
                    + " Boolean, Math, JSON, Intl, Error, URL, Blob,Int32Array, Uint8Array,"
                    + " Uint16Array, decodeURIComponent, encodeURIComponent, undefined,"
                    + " arguments;"));
    Result result =
        compiler.compile(externs, List.of(SourceFile.fromCode("page.js", script)), options);
    return result.errors.stream().map(JSError::toString).toList();
  }
}
