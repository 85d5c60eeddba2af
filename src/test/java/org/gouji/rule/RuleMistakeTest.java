package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gouji.rule.PackFolder.flag;
import static org.gouji.rule.PackFolder.yaml;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.finding.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of mistake, with its file and line. */
class RuleMistakeTest {

  private static final String DRL = "family/A-001/rule.drl";
  private static final String YAML = "family/A-001/rule.yaml";

  @TempDir Path folder;
  private PackFolder pack;

  @BeforeEach
  void begin() {
    pack = new PackFolder(folder);
  }

  /** A rule on lines 4 to 10 with one line replaced. */
  private static String broken(String line, String replacement) {
    String sound =
        """
        rule "A-001"
        when
          $c: Cell(column == "x")
        then
          findings.report("A-001")
              .cells($c.id()).add();
        end
        """;
    assertThat(sound).contains(line);
    return sound.replace(line, replacement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Cell(column     | Cel(column           | 6:7  | 没有“Cel”这种事实,请检查拼写和 import",
        "column == \"x\" | colum == \"x\"       | 6:12 | Cell 没有“colum”",
        "column == \"x\" | column.foo() == \"x\"| 6:19 | String 没有“foo”",
        "column == \"x\" | column == $zz        | 6:22 | 变量“$zz”没有定义",
        "column == \"x\" | value == \"abc\"     | 4    | 条件把数字和不是数字的文字相比",
        "$c.id()         | $d.id()              | 9:14 | “$d”没有定义",
        "$c.id()         | $c.di()              | 9:17 | Cell 没有方法 di()",
        ".add();         | .evidence($c).add(); | 9:23 | 方法 evidence 要的是 (Quote),给的是 (Cell)",
        ".add();         | .ad();               | 9:23 | FindingDraft 没有方法 ad()",
        ".add();         | .add()               | 4    | then 部分的语句写法有误,多半缺少分号或括号",
        "\"x\")          | \"x\"                | 7:1  | 语法有误:“then”不应出现在这里,请检查前面的括号、引号和关键字",
        "when            | wen                  | 4:1  | 这条规则缺少 when",
        "end             | ende                 | 4:1  | 这条规则缺少 end",
        "\"x\"           | “x”                  | 6:22 | 代码里有全角标点 “ ,请改用半角标点(字符串和注释里可以用)",
        "(column         | \uFF08column         | 6:11 | 代码里有全角标点 \uFF08 ,请改用半角标点(字符串和注释里可以用)",
        ".add();         | .add()\uFF1B        | 9:28 | 代码里有全角标点 \uFF1B ,请改用半角标点(字符串和注释里可以用)",
        "report(\"A-001  | report(\"A-002       | 8:20 | 没有编号为“A-002”的规则",
        ".cells(         | .message(\"b\").cells( | 8:20 | rule.yaml 里没有名为“b”的消息",
        "rule \"A-001\"  | rule \"A-01\"        | 4    | 规则名“A-01”应是“A-001”,或以“A-001 ”开头",
        "findings.report | while (true) findings.report | 8:3 | then 部分只能调用 findings,不能写循环",
      })
  void inDrl(String line, String replacement, String place, String words) {
    pack.rule("A-001", broken(line, replacement));
    assertMistakes(DRL + ":" + place + ": " + words);
  }

  @Test
  void inTheHeadOfDrl() {
    pack.rule("A-001", flag("A-001", "x"));
    pack.write(DRL, "package other;\nimport org.gouji.report.*;\n" + flag("A-001", "x"));
    assertMistakes(
        DRL + ":1: 第一句应是 package gouji.rules.…",
        DRL + ":1: 缺少 global org.gouji.finding.Findings findings",
        DRL + ":7:3: “findings”没有定义");
  }

  @Test
  void importThatDoesNotExist() {
    pack.rule("A-001", "import org.gouji.report.Nothing;\n" + flag("A-001", "x"));
    assertMistakes(DRL + ":4:25: import 的“Nothing”不存在");
  }

  @Test
  void signsInStringsAndCommentsAreFree() {
    pack.rule(
        "A-001", "// “这里”可以\uFF0C\n/* 也\uFF1B可以 */\n" + flag("A-001", "表三\uFF08“一”\uFF09\\\""));
    assertThat(pack.load().rules()).hasSize(1);
  }

  @Test
  void placeholderWithoutValue() {
    String yaml = yaml("A-001").replace("zh: 有误, en: wrong", "zh: '{a}和{b}', en: '{c}'");
    pack.rule("A-001", yaml, broken(".cells", ".with(\"a\", 1).cells"));
    assertMistakes(DRL + ":8:20: 消息“default”的 {b}, {c} 没有用 with 给值");
  }

  @Test
  void idOfAnotherRule() {
    pack.rule("A-001", flag("A-001", "x"))
        .rule("B-001", flag("B-001", "x").replace("report(\"B", "report(\"A"));
    assertMistakes("family/B-001/rule.drl:8:20: 规则 B-001 只能报自己的编号,不能报“A-001”");
  }

  @Test
  void theSecondOfTwoRulesInAFile() {
    pack.rule(
        "A-001",
        flag("A-001", "x")
            + flag("A-001", "y")
                .replace("\"A-001\"\nwhen", "\"A-001 又\"\nwhen")
                .replace("$c.id()", "$d.id()"));
    assertMistakes(DRL + ":14:34: “$d”没有定义");
  }

  @Test
  void functionsBetweenRulesAreNoMistake() {
    pack.rule(
        "A-001",
        flag("A-001", "x")
            + "function String id(Cell cell) {\n  return cell.id();\n}\n"
            + flag("A-001", "y")
                .replace("\"A-001\"\nwhen", "\"A-001 又\"\nwhen")
                .replace("$c.id()", "id($c), $d"));
    assertMistakes(DRL + ":17:42: “$d”没有定义");
  }

  @Test
  void manyAtOnceInOrder() {
    pack.rule("A-001", broken("colum", "row + colu"))
        .rule(
            "B-001",
            yaml("B-001").replace("error", "fatal"),
            flag("B-001", "x").replace("id", "di"))
        .rule("C-001", flag("C-001", "x"))
        .rule("D-001", flag("D-001", "x").replace("Cell", "Zell"))
        .rule("E-001", flag("E-001", "x").replace("$c:", "$c\uFF1A"));
    List<RuleMistake> mistakes = mistakes();
    assertThat(mistakes).isSorted();
    assertThat(mistakes)
        .extracting(RuleMistake::file)
        .containsExactly(
            DRL,
            "family/B-001/rule.drl",
            "family/B-001/rule.yaml",
            "family/D-001/rule.drl",
            "family/E-001/rule.drl");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: A-001               | id: A-002           | 1:5  | 编号“A-002”与文件夹名“A-001”不一致",
        "id: A-001               | id: a001            | 1:5  | 编号“a001”应如 ARITH-001:大写字母、数字和连字符",
        "id: A-001               | idd: A-001          | 1:1  | 缺少字段“id”",
        "category: arithmetic    | category: sums      | 3:11 | 字段“category”没有“sums”这个词",
        "severity: error         | severity: fatal     | 4:11 | 字段“severity”没有“fatal”这个词",
        "severity: error         | severity: [error]   | 4:11 | 字段“severity”应是文字",
        "severity: error         | severity: error\\nsize: 3 | 5:7 | 不认识的字段“size”",
        "severity: error         | severity: error\\nseverity: info | 5:1 | “severity”写了两次",
        "severity: error         | severity: error\\nyears: [2021] | 5:8 | 字段“years”应如",
        "severity: error         | severity: error\\nyears: [2021, 2019] | 5:8 | 字段“years”应如",
        "severity: error         | severity:error      | 5:1  | 不是有效的 YAML",
        "severity: error         | severity\uFF1Aerror | 5:1 | 不是有效的 YAML:键后面要用半角冒号",
        "basis: {zh: 依据, en: basis} | basis: 依据     | 5:8  | 这里应是“键: 值”的形式",
        "basis: {zh: 依据, en: basis} | basis: {zh: 依据} | 5:8 | 缺少字段“en”",
        "zh: 有误, en: wrong     | zh: '{a', en: wrong | 7:17 | 花括号要成对",
        "zh: 有误, en: wrong     | severity: bad, zh: a, en: b | 7:23 | 字段“severity”没有“bad”",
      })
  void inRuleYaml(String line, String replacement, String place, String words) {
    String text = yaml("A-001").replace(line, replacement.replace("\\n", "\n"));
    assertThat(text).isNotEqualTo(yaml("A-001"));
    pack.rule("A-001", text, flag("A-001", "x"));
    assertThat(mistakes())
        .anySatisfy(
            it -> assertThat(it.describe(Lang.ZH)).startsWith(YAML + ":" + place + ": " + words));
  }

  @Test
  void missingFiles() throws Exception {
    pack.rule("A-001", flag("A-001", "x")).write("family/B-001/rule.yaml", yaml("B-001"));
    Files.delete(folder.resolve(YAML));
    Files.delete(folder.resolve("pack.yaml"));
    assertMistakes(
        YAML + ": 缺少这个文件",
        "family/B-001/cases.yaml: 缺少这个文件",
        "family/B-001/rule.drl: 缺少这个文件",
        "pack.yaml: 缺少这个文件");
  }

  @Test
  void sameIdTwice() {
    pack.rule("A-001", flag("A-001", "x"))
        .write("other/A-001/rule.yaml", yaml("A-001"))
        .write("other/A-001/rule.drl", PackFolder.HEAD + flag("A-001", "x"))
        .write("other/A-001/cases.yaml", PackFolder.CASES);
    assertMistakes("other/A-001/rule.yaml: 编号 A-001 已被 family/A-001 使用");
  }

  @Test
  void casesOfOneKindOnly() {
    pack.rule("A-001", flag("A-001", "x"))
        .write("family/A-001/cases.yaml", "- {name: a, expect: not-assessable}");
    assertMistakes(
        "family/A-001/cases.yaml: 缺少不应报出的例子(expect: pass)",
        "family/A-001/cases.yaml: 缺少应当报出的例子(expect: flag)");
    pack.write("family/A-001/cases.yaml", "- {name: a, expect: fire}\n- {expect: pass}");
    assertMistakes(
        "family/A-001/cases.yaml:1:21: expect 只能是 flag、pass 或 not-assessable",
        "family/A-001/cases.yaml:2:3: 缺少字段“name”");
  }

  @Test
  void otherEncoding() throws Exception {
    pack.rule("A-001", flag("A-001", "x"));
    Files.write(folder.resolve(YAML), yaml("A-001").getBytes(Charset.forName("GBK")));
    assertMistakes(YAML + ": 不是 UTF-8 编码,请用记事本“另存为”,编码选 UTF-8");
  }

  @Test
  void noRules() {
    assertMistakes("规则文件夹里没有一条规则");
    RulePackException gone =
        catchThrowableOfType(
            RulePackException.class, () -> RulePack.load(folder.resolve("nowhere")));
    assertThat(gone.describe(Lang.EN)).startsWith("there is no rules folder ");
  }

  @Test
  void speaksEnglish() {
    pack.rule("A-001", broken("column ==", "colum =="));
    assertThat(mistakes().get(0).describe(Lang.EN)).isEqualTo(DRL + ":6:12: Cell has no 'colum'");
  }

  private void assertMistakes(String... expected) {
    assertThat(mistakes()).extracting(it -> it.describe(Lang.ZH)).containsExactly(expected);
  }

  private List<RuleMistake> mistakes() {
    return catchThrowableOfType(RulePackException.class, () -> pack.load()).mistakes();
  }
}
