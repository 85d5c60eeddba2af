package org.gouji.gen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.gouji.audit.Auditor;
import org.gouji.finding.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Audits Markdown whose tables were cut into pieces, as converters of paged files do. */
class TableInPiecesTest {

  private static final int ROWS = 9;

  /** What stands between two pieces. */
  enum Seam {
    BLANK_LINE(""),
    PAGE_NUMBER("\n- 3 -\n\n"),
    CONTINUED("\n（续表）\n\n"),
    HEAD_AGAIN("");

    private final String text;

    Seam(String text) {
      this.text = text;
    }

    String between(String head, String rule) {
      return text + "\n" + (this == HEAD_AGAIN ? head + "\n" + rule + "\n" : "");
    }
  }

  @ParameterizedTest
  @EnumSource(Seam.class)
  void piecesAreReadAsOneTable(Seam seam) {
    Auditor auditor = Auditor.load(Path.of("rules"), Lang.ZH);
    for (int i = 0; i < 4; i++) {
      Generated report = Generated.clean(9000 + i, Defects.ALL.get(i).wish(), Layout.TEXT_MARKDOWN);
      String page = report.rendering().text();
      String cut = cut(page, seam);
      assertThat(cut.length()).isGreaterThan(page.length());
      byte[] bytes = cut.getBytes(StandardCharsets.UTF_8);
      assertThat(Check.of(auditor.audit("cut.md", bytes), report.truth()).differences()).isEmpty();
    }
  }

  private static String cut(String page, Seam seam) {
    StringBuilder cut = new StringBuilder();
    String head = "";
    String rule = "";
    int row = 0;
    for (String line : page.lines().toList()) {
      row = line.startsWith("|") ? row + 1 : 0;
      if (row == 1) head = line;
      if (row == 2) rule = line;
      if (row > 2 && row % ROWS == 0) cut.append(seam.between(head, rule));
      cut.append(line).append('\n');
    }
    return cut.toString();
  }
}
