package org.gouji.collection.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.List;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Corrected;
import org.gouji.audit.Corrected.Outcome;
import org.gouji.audit.Correction;
import org.gouji.audit.FakeAudit;
import org.gouji.audit.RunProblem;
import org.gouji.collection.setting.SettingsException;
import org.gouji.finding.Lang;
import org.gouji.finding.Words;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

  private static final String HEADINGS = "报告,单元格,值,更正人,理由\r\n";

  @Test
  void readsWhatExcelSaves() throws SettingsException {
    Corrections corrections =
        new Corrections(read(HEADINGS + "县\\a.txt,x.y,\"1,234\",张敏,原件清楚\r\n"));
    assertThat(corrections.of("县/a.txt"))
        .containsExactly(new Correction("x.y", "1,234", "张敏", "原件清楚"));
    assertThat(corrections.of("b.txt")).isEmpty();
  }

  @Test
  void allMistakesAreSaidWithTheirPlaces() {
    SettingsException failure =
        catchThrowableOfType(
            SettingsException.class,
            () -> read(HEADINGS + "a.txt,x,十几,张,r\r\na.txt,x,1,张,r\r\na.txt,y,1,,r\r\n"));
    assertThat(failure.mistakes())
        .extracting(Words::zh)
        .containsExactly(
            "corrections.csv 第 4 行 D 列“更正人”：没有填写",
            "corrections.csv 第 2 行 C 列“值”：“十几”不是数字，也不是“/”或“无”",
            "corrections.csv 第 3 行 B 列“单元格”：第 2 行已更正了这一格");
  }

  @Test
  void theAuditOfAReportDependsOnItsOwnCorrectionsOnly() throws SettingsException {
    Corrections before = new Corrections(read(HEADINGS + "a.txt,x,1,张,r\r\n"));
    Corrections after = new Corrections(read(HEADINGS + "b.txt,x,2,张,r\r\na.txt,x,1,张,r\r\n"));
    assertThat(after.basis("a.txt")).isEqualTo(before.basis("a.txt")).isNotEmpty();
    assertThat(after.basis("b.txt")).isNotEqualTo(before.basis("b.txt"));
    assertThat(before.basis("b.txt")).isEmpty();
  }

  @Test
  void correctionsWithoutEffectAreWarnings() throws SettingsException {
    Corrections corrections =
        new Corrections(
            read(
                HEADINGS
                    + "a.txt,x,1,张,r\r\na.txt,y,1,张,r\r\na.txt,z,1,张,r\r\n"
                    + "c.txt,x,1,张,r\r\nlost.txt,x,1,张,r\r\n"));
    CorrectionCheck check = new CorrectionCheck(corrections, Lang.ZH);
    List<Correction> own = corrections.of("a.txt");
    check.accept(
        result(
            "a.txt",
            new Corrected(own.get(0), Outcome.APPLIED, List.of("x"), ""),
            new Corrected(own.get(1), Outcome.WELL_READ, List.of("y"), "7"),
            new Corrected(own.get(2), Outcome.AMBIGUOUS_CELL, List.of("z1", "z2"), "")));
    check.accept(result("lost.txt"));
    assertThat(check.problems()).allMatch(RunProblem::isWarning);
    assertThat(check.problems())
        .extracting(RunProblem::code, RunProblem::report, RunProblem::detail)
        .containsExactly(
            tuple("effect", "a.txt", "corrections.csv 第 3 行“y”：报告中的“7”已清楚读出，更正未采用"),
            tuple("effect", "a.txt", "corrections.csv 第 4 行“z”：不止一格叫这个名称，请改用编号：z1 z2"),
            tuple("effect", "lost.txt", "corrections.csv 第 6 行“x”：这份文件没有读成报告"),
            tuple("report", "c.txt", "corrections.csv 第 5 行“x”：本次没有审核这份报告，是否为“a.txt”？"));
  }

  private static org.assertj.core.groups.Tuple tuple(String code, String report, String detail) {
    return org.assertj.core.groups.Tuple.tuple("correction-without-" + code, report, detail);
  }

  private static AuditResult result(String report, Corrected... corrected) {
    AuditResult plain = FakeAudit.audit(report, new byte[0]);
    return FakeAudit.with(plain, plain.content().with(List.of(corrected)));
  }

  private static List<Corrections.Entry> read(String text) throws SettingsException {
    return CorrectionFile.read("corrections.csv", text.getBytes(Charset.forName("GBK")));
  }
}
