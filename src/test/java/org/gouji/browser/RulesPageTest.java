package org.gouji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gouji.audit.PackInfo;
import org.gouji.finding.Lang;
import org.gouji.output.RuleCatalogue;
import org.gouji.rule.RulePack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of rules in a real browser, from a file on disk. */
class RulesPageTest {

  @TempDir static Path folder;
  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void write() throws IOException {
    browser = Browser.start(Files.createDirectory(folder.resolve("downloads")));
    page = folder.resolve("rules.html");
    RulePack pack = RulePack.load(Path.of("rules"), Path.of("target/rule-cache").toAbsolutePath());
    PackInfo info =
        new PackInfo(
            pack.name(), pack.version(), pack.fingerprint(), pack.rules().size(), pack.parts());
    new RuleCatalogue(info, pack.rules(), pack::origin, List.of(), pack.scoring(), Lang.ZH)
        .write(page);
  }

  @AfterAll
  static void quit() {
    if (browser != null) browser.close();
  }

  @Test
  void noBarrierAndNothingBeyondTheEdge() throws IOException {
    for (boolean dark : new boolean[] {false, true}) {
      browser.dark(dark);
      browser.size(dark ? 390 : 1400, 900);
      browser.open(page, "");
      browser.await("article h3");
      assertThat(browser.barriers()).as("dark %s", dark).isEmpty();
      assertThat(
              (Boolean) browser.script("return document.documentElement.scrollWidth <= innerWidth"))
          .as("dark %s", dark)
          .isTrue();
    }
    browser.assertQuiet(folder);
  }

  @Test
  void allIsPrinted() throws IOException {
    browser.size(1400, 900);
    browser.open(page, "");
    browser.await("article h3");
    try (PDDocument pdf = Loader.loadPDF(browser.pdf())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("ARITH-001", "TMPL-005", "应当报出");
    }
  }
}
