package org.gouji.browser;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Auditor;
import org.gouji.audit.PackInfo;
import org.gouji.collection.Agency;
import org.gouji.collection.Assessed;
import org.gouji.collection.Marked;
import org.gouji.collection.Score;
import org.gouji.finding.Category;
import org.gouji.finding.Change;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Waiver;
import org.gouji.output.NoticeSettings;
import org.gouji.output.Outputs;
import org.gouji.output.RunSettings;
import org.gouji.output.RunSummary;
import org.gouji.output.ooxml.TemplateException;

/** Writes audits for the browser: made of real rules and of reports that are told here. */
final class SampleAudit {

  static final Auditor AUDITOR = Auditor.load(Path.of("rules"), Lang.ZH);

  private SampleAudit() {}

  /** A report whose table does not add up and whose prose contradicts it. */
  static String report(String organ, int year, int natural) {
    StringBuilder html = new StringBuilder("<html><head><title>x</title></head><body>");
    html.append("<h1>").append(organ).append(year).append("年政府信息公开工作年度报告</h1>");
    html.append("<p>一、总体情况</p><p>（一）主动公开。全年公开信息120条。</p>");
    html.append("<p>（二）依申请公开。全年收到政府信息公开申请").append(natural + 3).append("件。</p>");
    html.append("<p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p>");
    html.append(Tables.applications(natural));
    html.append("<p>四、政府信息公开行政复议、行政诉讼情况</p>");
    html.append("<p>五、存在的主要问题及改进情况</p><p>公开不够及时，将加强培训。</p>");
    html.append("<p>六、其他需要报告的事项</p><p>本年度未收取信息处理费。</p></body></html>");
    return html.toString();
  }

  static AuditResult audit(String name, String html) {
    return AUDITOR.audit(name, html.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** Six reports of three agencies with roster, score, waiver and baseline. */
  static List<Assessed> few() {
    List<Assessed> all = new ArrayList<>();
    String[] organs = {"临江市财政局", "重山县人民政府", "白石镇人民政府"};
    String[] levels = {"department", "government", "township"};
    for (int year = 2022; year <= 2023; year++) {
      for (int i = 0; i < organs.length; i++) {
        String name = year + "/" + organs[i] + ".html";
        AuditResult result = audit(name, report(organs[i], year, 7 + i));
        Agency agency = new Agency("a" + i, organs[i], levels[i], i == 0 ? "东区" : "西区", null);
        List<Marked> marked = new ArrayList<>();
        for (Finding finding : result.findings()) {
          boolean waived = i == 2 && marked.isEmpty();
          marked.add(
              new Marked(
                  finding,
                  waived ? new Waiver("已核实台账", "王科长", LocalDate.of(2030, 1, 31)) : null,
                  year == 2023 ? Change.NEW : Change.UNCHANGED));
        }
        Score score =
            new Score(
                new BigDecimal(71 + 9 * i),
                "良",
                false,
                List.of(
                    new Score.Deduction(
                        "ARITH-001", Category.ARITHMETIC, new BigDecimal("5"), "勾稽关系不成立")),
                3 - i,
                3,
                null);
        all.add(new Assessed(result, agency, marked, score));
      }
    }
    return all;
  }

  /** Many reports of one content, each with its own name, agency, year and findings. */
  static void many(Path folder, int reports, int findingsEach, AuditResult model)
      throws IOException {
    try (Outputs outputs = Outputs.open(folder, settings(false), notices())) {
      for (int i = 0; i < reports; i++) outputs.accept(one(i, findingsEach, model));
      outputs.place(new RunSummary(outputs.tally(), List.of(), List.of(), List.of()));
    }
  }

  private static NoticeSettings notices() throws IOException {
    byte[] template = Files.readAllBytes(Path.of("rules/notice/template.docx"));
    try {
      return NoticeSettings.of(template, "2024-001", LocalDate.of(2024, 6, 30), null);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Assessed one(int i, int findingsEach, AuditResult model) {
    String organ = "第" + i / 5 + "号机关";
    AuditResult result =
        new AuditResult(
            (2018 + i % 5) + "/" + organ + ".html",
            model.sha256(),
            2018 + i % 5,
            organ,
            model.templates(),
            org.gouji.finding.Verdict.values()[i % 4],
            model.problems(),
            model.notAssessable(),
            model.cells(),
            model.deduced(),
            List.of(),
            model.content());
    List<Marked> findings = new ArrayList<>();
    for (int f = 0; f < findingsEach; f++) {
      Finding base = model.findings().get((i + f) % model.findings().size());
      findings.add(
          Marked.of(
              new Finding(
                  base.rule(),
                  base.category(),
                  base.severity(),
                  base.message() + "，第 " + i + "-" + f + " 项",
                  base.cells(),
                  base.suspects(),
                  base.alternatives(),
                  base.evidence(),
                  base.basis())));
    }
    Agency agency =
        new Agency(
            "k" + i / 5, organ, i % 3 == 0 ? "department" : "township", "第" + i % 12 + "区", null);
    Score score =
        new Score(
            new BigDecimal(40 + i % 61), "良", false, List.of(), 1 + i % 100, reportsRanked(), null);
    return new Assessed(result, agency, findings, score);
  }

  private static int reportsRanked() {
    return 100;
  }

  static Path write(Path folder, List<Assessed> all) throws IOException {
    try (Outputs outputs = Outputs.open(folder, settings(false))) {
      for (Assessed each : all) outputs.accept(each);
      outputs.place(new RunSummary(outputs.tally(), List.of(), List.of(), List.of()));
    }
    return folder.resolve("index.html");
  }

  static RunSettings settings(boolean singleFile) {
    Map<String, String> titles = new HashMap<>();
    AUDITOR.pack().rules().forEach(rule -> titles.put(rule.id(), rule.title().in(Lang.ZH)));
    return new RunSettings(
        "1",
        new PackInfo("规则", "1", "f00", titles.size(), List.of()),
        Lang.ZH,
        new TreeMap<>(),
        titles,
        AUDITOR.forms().all(),
        singleFile);
  }
}
