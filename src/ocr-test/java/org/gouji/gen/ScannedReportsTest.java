package org.gouji.gen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Auditor;
import org.gouji.document.scan.Recognition;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Audits generated reports that were printed and scanned. {@code -Dgouji.scans=N} sets how many;
 * they are compared with the audits of the pages that they were printed from.
 */
class ScannedReportsTest {

  private static final int[] FINENESS = {200, 300, 150};

  @TempDir Path folder;

  private final List<String> wrong = new ArrayList<>();
  private final List<String> seen = new ArrayList<>();
  private int cells;
  private int right;
  private int trusted;

  @Test
  void whatIsTrustedIsRightAndNoErrorIsFalse() throws IOException {
    int count = Integer.getInteger("gouji.scans", 2);
    Auditor plain = Auditor.load(Path.of("rules"), Lang.ZH);
    Auditor reading =
        plain.recognizing(Recognition.by(new org.gouji.document.onnx.OnnxRecognizer()));
    List<Path> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Path page = folder.resolve("r" + i + ".html");
      Files.write(page, report(i).rendering().bytes());
      pages.add(page);
    }
    Office.convert(pages, "pdf:writer_pdf_Export", folder);
    for (int i = 0; i < count; i++) {
      byte[] pdf = Files.readAllBytes(folder.resolve("r" + i + ".pdf"));
      ScannedFile.Kind kind = ScannedFile.Kind.values()[i % 3];
      byte[] scan = ScannedFile.of(pdf, kind, FINENESS[i / 3 % 3], i);
      compare(
          report(i).fileName() + " " + kind,
          plain.audit("page", Files.readAllBytes(pages.get(i))),
          reading.audit("scan", scan));
    }
    String all = String.join("\n", seen);
    System.out.println(all);
    assertThat(wrong).as(all).isEmpty();
    assertThat(right).as("cells right\n%s", all).isGreaterThan((int) (0.95 * cells));
    assertThat(trusted).as("cells trusted\n%s", all).isGreaterThan((int) (0.9 * cells));
  }

  private static Generated report(int i) {
    Defect defect = Defects.ALL.get(i / 2 % Defects.ALL.size());
    return i % 2 == 0 || !defect.fits(Layout.HTML_CLEAN)
        ? Generated.clean(i, defect.wish(), Layout.HTML_CLEAN)
        : Generated.defective(i, defect, Layout.HTML_CLEAN);
  }

  private void compare(String name, AuditResult page, AuditResult scan) {
    assertThat(scan.content().recognized()).as(name).isTrue();
    Map<String, Cell> read = new HashMap<>();
    for (Cell cell : scan.cells()) read.put(cell.id(), cell);
    Set<String> open = new HashSet<>();
    scan.problems().forEach(problem -> open.addAll(problem.cells()));
    int whole = page.cells().size();
    int same = 0;
    int sure = 0;
    List<String> missed = new ArrayList<>();
    for (Cell cell : page.cells()) {
      Cell as = read.get(cell.id());
      boolean trust = as != null && !open.contains(cell.id()) && as.state() != CellState.ABSENT;
      String reading = cell.id() + " " + cell.raw() + " as " + (as == null ? "nothing" : as.raw());
      if (trust) sure++;
      if (as != null && same(cell, as)) {
        same++;
      } else {
        missed.add(reading);
        if (trust) wrong.add(name + ": " + reading);
      }
    }
    cells += whole;
    right += same;
    trusted += sure;
    seen.add(
        "%s: of %d cells %d right, %d trusted; missed %s"
            .formatted(name, whole, same, sure, missed.subList(0, Math.min(8, missed.size()))));
    Set<String> falsely = new TreeSet<>(errors(scan));
    falsely.removeAll(errors(page));
    if (!falsely.isEmpty()) wrong.add(name + ": errors " + falsely);
    if (scan.verdict() == Verdict.COMPLIANT && same < whole) wrong.add(name + ": compliant");
  }

  private static boolean same(Cell cell, Cell seen) {
    if (cell.state() != seen.state()) return false;
    return cell.value() == null
        || seen.value() != null && cell.value().compareTo(seen.value()) == 0;
  }

  private static Set<String> errors(AuditResult result) {
    Set<String> rules = new TreeSet<>();
    for (Finding it : result.findings()) if (it.severity() == Severity.ERROR) rules.add(it.rule());
    return rules;
  }
}
