package org.gouji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.gouji.audit.AuditResult;
import org.gouji.collection.Agency;
import org.gouji.collection.Assessed;
import org.gouji.collection.Marked;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.finding.Finding;
import org.gouji.finding.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports whose every text tries to do something in the page. */
class HostilePagesTest {

  private static final String HOSTILE =
      "</script><script>window.hit=1</script><img src=x"
          + " onerror=hit=2><style>*{display:none}</style>]]>--><svg"
          + " onload=hit=3>${hit=4}{{hit=5}}\" onfocus=hit=6 autofocus x='<base"
          + " href=//x.test>\u2028\u2029\u202Egnp\u202C\u2066\u0000\uD800<!--<script>=cmd|'/c'!A1"
          + " javascript:hit=7";

  @TempDir static Path folder;

  @Test
  void nothingThatAReportSaysIsDone() throws IOException {
    AuditResult plain = SampleAudit.audit("x", SampleAudit.report("临江市财政局", 2022, 7));
    Path few = SampleAudit.write(folder.resolve("few"), List.of(hostile(plain, 0)));
    List<Assessed> many = new ArrayList<>();
    for (int i = 0; i < 201; i++) many.add(hostile(plain, i));
    Path beside = SampleAudit.write(folder.resolve("many"), many);
    assertThat(folder.resolve("many/index-data")).isDirectory();
    try (Browser browser = Browser.start(Files.createDirectory(folder.resolve("d")))) {
      for (Path page : List.of(few, beside)) {
        browser.open(page, "");
        browser.await(".tile");
        untouched(browser);
        browser.go("#/findings");
        browser.awaitText(".row .c-message", "window.hit=1");
        browser.find("#search").sendKeys("onerror=hit");
        browser.await("#filter-none");
        browser.awaitText(".row .c-message", "[U+202E]gnp");
        untouched(browser);
        browser.find(".row a").click();
        browser.awaitText(".findings .current .message", "{{hit=5}}");
        browser.awaitText(".paragraph p", "<base href=//x.test>");
        untouched(browser);
        browser.go("#/report/<img src=x onerror=hit=8>?finding=<script>");
        browser.awaitText("[role=alert]", "onerror");
        browser.go(
            "#/findings?agency=%E0%A4%A&sort=-__proto__&group=constructor&severity=__proto__");
        browser.await(".list");
        untouched(browser);
        browser.go("#/print");
        browser.await("[data-ready]");
        untouched(browser);
      }
      browser.assertQuiet(folder);
    }
  }

  private static void untouched(Browser browser) {
    assertThat(browser.script("return window.hit")).isNull();
    assertThat(browser.all("main img, main script, main style, base, iframe")).isEmpty();
    assertThat(browser.find("body").isDisplayed()).isTrue();
  }

  private static Assessed hostile(AuditResult plain, int number) {
    Quote quote = new Quote(Place.line(1), HOSTILE);
    Finding base = plain.findings().get(0);
    Finding finding =
        new Finding(
            HOSTILE,
            base.category(),
            base.severity(),
            HOSTILE,
            base.cells(),
            base.suspects(),
            base.alternatives(),
            List.of(quote),
            HOSTILE);
    AuditResult result =
        new AuditResult(
            number + HOSTILE,
            HOSTILE,
            2022,
            HOSTILE,
            new TreeMap<>(plain.templates()),
            plain.verdict(),
            plain.problems(),
            List.of(HOSTILE),
            plain.cells(),
            plain.deduced(),
            List.of(finding),
            new org.gouji.audit.Content(
                plain.content().level(),
                true,
                null,
                List.of(quote),
                plain.content().identities(),
                List.of(),
                false,
                List.of(),
                null));
    Agency agency = new Agency(HOSTILE, HOSTILE, HOSTILE, HOSTILE + number % 3, null);
    Waiver waiver = new Waiver(HOSTILE, HOSTILE, null);
    return new Assessed(result, agency, List.of(new Marked(finding, waiver, null)), null);
  }
}
