package org.gouji.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Correction;
import org.gouji.audit.FakeAudit;
import org.gouji.audit.PackInfo;
import org.gouji.audit.RuleTitle;
import org.gouji.finding.Category;
import org.gouji.finding.Severity;
import org.gouji.finding.Words;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.rule.RuleCase;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.Years;

/** An engine without Drools: a document says what its audit comes to. */
record FakeEngine() implements Engine {
  @Override
  public List<Form> forms() {
    return Forms.load(Path.of("rules/forms")).all();
  }

  @Override
  public AuditResult audit(String report, byte[] content, List<Correction> corrections) {
    return FakeAudit.audit(report, content);
  }

  @Override
  public PackInfo pack() {
    return new PackInfo("p", "1", "f00", 2, List.of());
  }

  @Override
  public List<RuleInfo> catalogue() {
    return List.of(
        rule("R-0", "合计不平", Category.ARITHMETIC, Severity.ERROR, new Years(2021, null)),
        rule("R-LONG1", "未报告收费", Category.FEE, Severity.INFO, Years.ALL));
  }

  private static RuleInfo rule(
      String id, String title, Category category, Severity severity, Years years) {
    Words words = new Words(title, title);
    RuleCase flag = new RuleCase("x", RuleCase.Expectation.FLAG, Map.of("base", "a"));
    Map<String, Object> changed =
        Map.of("base", "a", "change", List.of(Map.of("from", "b", "to", "c")));
    RuleCase pass = new RuleCase("y", RuleCase.Expectation.PASS, changed);
    List<RuleCase> cases = List.of(flag, pass);
    return new RuleInfo(
        id, words, category, severity, years, words, new TreeMap<>(), null, id, cases);
  }

  @Override
  public List<RuleTitle> rules() {
    return List.of(
        new RuleTitle("R-0", Severity.ERROR, Category.ARITHMETIC, "合计不平"),
        new RuleTitle("R-1", Severity.WARNING, Category.ARITHMETIC, "空白"),
        new RuleTitle("R-LONG1", Severity.INFO, Category.FEE, "未报告收费"));
  }
}
