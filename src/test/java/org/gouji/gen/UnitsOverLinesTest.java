package org.gouji.gen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.gouji.audit.Auditor;
import org.gouji.finding.Lang;
import org.junit.jupiter.api.Test;

/** Audits a report of the form of 2014 whose units stand on two lines each, as in narrow cells. */
class UnitsOverLinesTest {

  @Test
  void aUnitInANarrowCellIsNoFigure() {
    Defect old =
        Defects.ALL.stream().filter(it -> it.name().equals("title.shortPeriod")).findAny().get();
    Generated report = Generated.defective(4025, old, Layout.HTML_LOCAL);
    String page = report.rendering().text();
    String narrow = page.replaceAll(">\\s*万元\\s*<", ">万<br>元<");
    assertThat(narrow).isNotEqualTo(page);
    Auditor auditor = Auditor.load(Path.of("rules"), Lang.ZH);
    byte[] bytes = narrow.getBytes(StandardCharsets.UTF_8);
    assertThat(Check.of(auditor.audit("narrow", bytes), report.truth()).differences())
        .isEqualTo(List.of());
  }
}
