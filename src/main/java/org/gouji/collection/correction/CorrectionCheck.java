package org.gouji.collection.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Corrected;
import org.gouji.audit.Correction;
import org.gouji.audit.RunProblem;
import org.gouji.finding.Lang;
import org.gouji.finding.Words;
import org.gouji.sheet.Nearest;
import org.jspecify.annotations.Nullable;

/** Says which corrections did not count, and why. */
public final class CorrectionCheck {

  private final Corrections corrections;
  private final Lang lang;
  private final Set<String> seen = new TreeSet<>();
  private final List<RunProblem> problems = new ArrayList<>();

  public CorrectionCheck(Corrections corrections, Lang lang) {
    this.corrections = corrections;
    this.lang = lang;
  }

  /** Takes the audit of a document. */
  public void accept(AuditResult result) {
    seen.add(result.report());
    List<Corrected> settled = result.content().corrected();
    for (Corrections.Entry entry : corrections.entries(result.report())) {
      Corrected end =
          settled.stream()
              .filter(it -> it.correction().equals(entry.correction()))
              .findFirst()
              .orElse(null);
      Words words = words(end);
      if (words != null) {
        problems.add(problem("correction-without-effect", result.report(), entry, words));
      }
    }
  }

  /** What is wrong with the corrections; asked when all documents were taken. */
  public List<RunProblem> problems() {
    List<RunProblem> all = new ArrayList<>(problems);
    for (String report : corrections.reports()) {
      if (seen.contains(report)) continue;
      Words words =
          new Words(
              "本次没有审核这份报告" + Nearest.askZh(report, seen),
              "no such report was audited" + Nearest.askEn(report, seen));
      for (Corrections.Entry entry : corrections.entries(report)) {
        all.add(problem("correction-without-report", report, entry, words));
      }
    }
    return all;
  }

  private RunProblem problem(String code, String report, Corrections.Entry entry, Words words) {
    Correction correction = entry.correction();
    Words detail =
        new Words(
            entry.file() + " 第 " + entry.line() + " 行“" + correction.cell() + "”：" + words.zh(),
            entry.file()
                + " line "
                + entry.line()
                + ", '"
                + correction.cell()
                + "': "
                + words.en());
    return RunProblem.warning(code, report, detail.in(lang));
  }

  /** Why a correction does not count; null where it does, or need not. */
  private static @Nullable Words words(@Nullable Corrected end) {
    if (end == null) {
      return new Words("这份文件没有读成报告", "the file was not read as a report");
    }
    String cells = String.join(" ", end.cells());
    return switch (end.outcome()) {
      case APPLIED, NEEDLESS -> null;
      case WELL_READ ->
          new Words(
              "报告中的“" + end.seen() + "”已清楚读出，更正未采用",
              "the report plainly says '" + end.seen() + "'; the correction does not count");
      case LEFT_OUT ->
          new Words(
              "报告的表格完整，但没有这一格，更正未采用",
              "the report's table is whole and has no such cell; the correction does not count");
      case UNKNOWN_CELL ->
          new Words(
              "报告里没有这个单元格" + (end.seen().isEmpty() ? "" : "，是否为“" + end.seen() + "”？"),
              "the report has no such cell"
                  + (end.seen().isEmpty() ? "" : "; did you mean '" + end.seen() + "'?"));
      case AMBIGUOUS_CELL ->
          new Words(
              "不止一格叫这个名称，请改用编号：" + cells, "several cells bear this name; use an id: " + cells);
      case REPEATED ->
          new Words("前面已更正了这一格（" + cells + "）", "the cell was corrected before (" + cells + ")");
    };
  }
}
