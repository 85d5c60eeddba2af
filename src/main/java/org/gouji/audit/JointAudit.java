package org.gouji.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.document.Document;
import org.gouji.extract.Attached;
import org.gouji.extract.Extractor;
import org.gouji.finding.Lang;
import org.gouji.finding.Problem;
import org.gouji.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * The audit of a report whose text stands in one file and whose tables stand in others. Each table
 * is taken from the only file that has it; what is in two of them is joined by no guess.
 */
final class JointAudit {

  private final Auditor auditor;
  private final Extractor extractor;
  private final Lang lang;
  private final List<Attached> attached = new ArrayList<>();
  private final List<Report> parts = new ArrayList<>();
  private final Set<String> tables = new TreeSet<>();
  private final List<Problem> problems = new ArrayList<>();

  JointAudit(Auditor auditor, Extractor extractor, Lang lang) {
    this.auditor = auditor;
    this.extractor = extractor;
    this.lang = lang;
  }

  /** See {@link Auditor#audit(List, List)}. */
  List<AuditResult> of(List<SourceFile> files, List<Correction> corrections) {
    SourceFile main = files.get(0);
    Document text = auditor.read(main);
    Report alone = extractor.extract(text).orElse(null);
    if (alone == null || !extractor.hasText(text)) return List.of();
    tables.addAll(tables(alone));
    problems.addAll(Losses.problems(text.problems(), lang));
    for (SourceFile file : files.subList(1, files.size())) {
      if (!add(file, alone.year())) return List.of();
    }
    Report joint = extractor.extract(text, Map.of(), attached).orElse(null);
    if (joint == null || !tables(joint).equals(tables)) return List.of();
    List<Corrected> corrected = Correcting.settle(joint, corrections);
    Map<String, String> given = Correcting.texts(corrected);
    if (!given.isEmpty()) joint = extractor.extract(text, given, attached).orElseThrow();
    AuditResult whole = auditor.judge(main.report(), main.sha256(), joint, problems, corrected);
    return results(whole, files, corrected);
  }

  /** Adds a file with tables; false where it has more than these, or other ones. */
  private boolean add(SourceFile file, @Nullable Integer year) {
    Document document = auditor.read(file);
    Report part = extractor.extract(document).orElse(null);
    if (part == null || !extractor.hasTablesOnly(document)) return false;
    if (year == null || part.year() != null && !part.year().equals(year)) return false;
    Set<String> its = tables(part);
    if (its.isEmpty() || !Collections.disjoint(tables, its)) return false;
    tables.addAll(its);
    parts.add(part);
    Document seen = document.in(file.report());
    attached.add(new Attached(seen, its));
    problems.addAll(Losses.problems(seen.problems(), lang));
    return true;
  }

  private static Set<String> tables(Report report) {
    Set<String> tables = new TreeSet<>();
    report.cells().forEach(cell -> tables.add(cell.table()));
    return tables;
  }

  private List<AuditResult> results(
      AuditResult whole, List<SourceFile> files, List<Corrected> corrected) {
    List<SourceFile> others = files.subList(1, files.size());
    List<String> names = others.stream().map(SourceFile::report).toList();
    List<AuditResult> results = new ArrayList<>();
    results.add(whole.with(whole.content().with(names, corrected)));
    for (int i = 0; i < parts.size(); i++) {
      Report part = parts.get(i);
      SourceFile file = others.get(i);
      results.add(
          new AuditResult(
              file.report(),
              file.sha256(),
              whole.year(),
              whole.organ(),
              part.templates(),
              whole.verdict(),
              List.of(),
              List.of(),
              part.cells(),
              Map.of(),
              List.of(),
              Auditor.content(part).of(whole.report(), corrected)));
    }
    return results;
  }
}
