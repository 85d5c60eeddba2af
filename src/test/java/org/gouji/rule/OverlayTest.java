package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.gouji.rule.PackFolder.cells;
import static org.gouji.rule.PackFolder.flag;
import static org.gouji.rule.PackFolder.yaml;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Severity;
import org.gouji.finding.Words;
import org.gouji.report.Cell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlayTest {

  private static final String HEAD = "规则,改动,新值,理由\n";

  @TempDir Path folder;
  private PackFolder base;
  private PackFolder city;

  @BeforeEach
  void begin() {
    base = new PackFolder(folder.resolve("rules"));
    base.rule("A-001", flag("A-001", "x")).rule("B-001", flag("B-001", "y"));
    city = new PackFolder(folder.resolve("city"));
    city.write("pack.yaml", "name: 某市\nversion: 2024\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK"})
  void changesWordsSeverityAndYears(String charset) throws IOException {
    String rows =
        HEAD
            + "A-001,级别,提示,从宽\nA-001,年度,2022 起,当年起\nA-001,标题,新标题,改名\n"
            + "A-001,依据,《办法》,有新依据\nA-001,消息,新消息,说清楚\nA-001,英文消息,new message,说清楚\n";
    city.write("changes.csv", "");
    Files.write(city.root().resolve("changes.csv"), rows.getBytes(Charset.forName(charset)));
    RulePack pack = load(city);
    RuleInfo rule = pack.rules().get(0);
    assertThat(rule.title()).isEqualTo(new Words("新标题", "新标题"));
    assertThat(rule.basis().zh()).isEqualTo("《办法》");
    assertThat(rule.years()).isEqualTo(new Years(2022, null));
    assertThat(pack.run(cells("x", 1), 2021, Lang.ZH).findings()).isEmpty();
    assertThat(pack.run(cells("x", 1), 2022, Lang.EN).findings())
        .extracting(Finding::severity, Finding::message)
        .containsExactly(tuple(Severity.INFO, "new message"));
    assertThat(pack.origin("A-001").pack()).isEqualTo("试用规则");
    assertThat(pack.origin("A-001").changes())
        .extracting(it -> it.describe(Lang.ZH), RuleChange::reason, RuleChange::pack)
        .contains(tuple("级别 错误 → 提示", "从宽", "某市"));
    assertThat(pack.origin("B-001").changes()).isEmpty();
  }

  @Test
  void milderMessagesStayMilderAndNoneIsGraverThanTheRule() {
    base.rule(
        "C-001",
        yaml("C-001", "  mild: {severity: info, zh: 轻, en: mild}")
            + "\n  middle: {severity: warning, zh: 中, en: middle}",
        flag("C-001", "z"));
    city.write("changes.csv", HEAD + "C-001,级别,警告,从宽\n");
    assertThat(severities(load(city)))
        .containsExactly(Severity.WARNING, Severity.WARNING, Severity.INFO);
    city.write("changes.csv", HEAD + "C-001,级别,提示,从宽\n");
    assertThat(severities(load(city))).containsOnly(Severity.INFO);
  }

  @Test
  void switchesARuleOff() {
    city.write("changes.csv", HEAD + "A-001,停用,,另有规定\n");
    RulePack pack = load(city);
    assertThat(pack.rules()).extracting(RuleInfo::id).containsExactly("B-001");
    assertThat(pack.run(cells("x", 1), 2021, Lang.ZH).findings()).isEmpty();
    assertThat(pack.switchedOff())
        .extracting(it -> it.rule().id(), it -> it.origin().changes().get(0).reason())
        .containsExactly(tuple("A-001", "另有规定"));
  }

  @Test
  void addsARuleWhoseDrlMustBeAllowed() {
    city.rule("C-001", yaml("C-001", "history: 本市新增"), flag("C-001", "z"));
    assertThat(mistakes(city)).singleElement().asString().contains("rule.drl", "--allow-drl");
    RulePack pack = RulePack.load(folders(true, city), null);
    assertThat(pack.rules()).extracting(RuleInfo::id).containsExactly("A-001", "B-001", "C-001");
    assertThat(pack.origin("C-001").pack()).isEqualTo("某市");
    List<Cell> facts = new ArrayList<>(cells("z", 1));
    facts.addAll(cells("x", 2));
    assertThat(pack.run(facts, 2021, Lang.ZH).findings())
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder("A-001", "C-001");
  }

  @Test
  void aRuleIsAddedWithAReasonAndAnIdOfItsOwn() {
    city.rule("C-001", flag("C-001", "z")).rule("A-001", flag("A-001", "z"));
    assertThat(mistakes(folders(true, city)))
        .anyMatch(it -> it.contains("C-001 没有说明理由"))
        .anyMatch(it -> it.contains("编号 A-001 已被 规则包“试用规则” 使用"));
  }

  @Test
  void aReasonInTheSheetWillDo() {
    city.rule("C-001", flag("C-001", "z")).write("changes.csv", HEAD + "C-001,新增,,本市需要\n");
    RulePack pack = RulePack.load(folders(true, city), null);
    assertThat(pack.origin("C-001").changes())
        .extracting(RuleChange::kind, RuleChange::reason)
        .containsExactly(tuple(RuleChange.Kind.ADD, "本市需要"));
  }

  @Test
  void laterOverlaysChangeEarlierOnes() {
    city.write("changes.csv", HEAD + "A-001,级别,警告,从宽\n");
    PackFolder town = new PackFolder(folder.resolve("town"));
    town.write("changes.csv", HEAD + "A-001,级别,提示,更宽\n");
    RulePack pack = load(city, town);
    assertThat(pack.rules().get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(pack.origin("A-001").changes())
        .extracting(it -> it.describe(Lang.EN))
        .containsExactly("severity error → warning", "severity warning → info");
    assertThat(load(town, city).rules().get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(load(town, city).fingerprint()).isNotEqualTo(pack.fingerprint());
    assertThat(pack.parts()).extracting(PackPart::name).containsExactly("试用规则", "某市", "试用规则");
  }

  @Test
  void theFingerprintIsOfAllPacks() {
    String alone = base.load().fingerprint();
    city.write("changes.csv", HEAD + "A-001,级别,警告,从宽\n");
    RulePack pack = load(city);
    assertThat(pack.fingerprint()).isNotEqualTo(alone);
    assertThat(pack.parts().get(0).fingerprint()).isEqualTo(alone);
    base.write("local/changes.csv", HEAD);
    assertThat(base.load().fingerprint()).isEqualTo(alone);
  }

  @Test
  void allMistakesAreSaidAtOnceWithTheirPlaces() {
    city.write(
        "changes.csv",
        HEAD
            + "A-01,级别,警告,从宽\nA-001,级别,严重,从宽\nA-001,停止,,从宽\nA-001,标题,新标题,\n"
            + "A-001,消息,共{数},从宽\nA-001,年度,明年,从宽\nB-001,停用,是,从宽\nB-001,新增,,从宽\n");
    city.write("notes.txt", "").write("forms/2021.yaml", "");
    PackFolder town = new PackFolder(folder.resolve("town"));
    town.write("changes.csv", "规则,改动,新值,原因\nA-001,停用,,x\n");
    List<String> mistakes = mistakes(folders(false, city, town));
    String file = city.root() + "/changes.csv:";
    assertThat(mistakes)
        .anyMatch(it -> it.startsWith(file + "2:1: 没有规则“A-01”，是否为“A-001”？"))
        .anyMatch(it -> it.startsWith(file + "3:3: 级别“严重”不对"))
        .anyMatch(it -> it.startsWith(file + "4:2: 没有“停止”这种改动") && it.contains("是否为“停用”"))
        .anyMatch(it -> it.startsWith(file + "5:4: 缺少理由"))
        .anyMatch(it -> it.startsWith(file + "6:3: 这条消息没有“{数}”可填"))
        .anyMatch(it -> it.startsWith(file + "7:3: 年度“明年”不对"))
        .anyMatch(it -> it.startsWith(file + "8:3: “停用”不用写新值"))
        .anyMatch(it -> it.startsWith(file + "9:1: 本规则包里没有新增的规则 B-001"))
        .anyMatch(it -> it.contains("notes.txt: 不认识这个文件"))
        .anyMatch(it -> it.contains("forms/2021.yaml: 表式全国统一，叠加的规则包不能改"))
        .anyMatch(it -> it.startsWith(town.root() + "/changes.csv:1: 缺少“理由”一列"))
        .anyMatch(it -> it.startsWith(town.root() + "/changes.csv:1:4: 未知的列名“原因”"));
  }

  @Test
  void whatOneOverlayCompiledIsTakenFromTheCache() throws IOException {
    city.rule("C-001", yaml("C-001", "history: 新增"), flag("C-001", "z"));
    Path cache = folder.resolve("cache");
    RulePack first = RulePack.load(folders(true, city), cache);
    try (Stream<Path> files = Files.list(cache)) {
      assertThat(files.filter(file -> file.toString().endsWith(".rules"))).hasSize(2);
    }
    RulePack second = RulePack.load(folders(true, city), cache);
    assertThat(second.run(cells("z", 1), 2021, Lang.ZH))
        .isEqualTo(first.run(cells("z", 1), 2021, Lang.ZH));
    assertThat(second.run(cells("z", 1), 2021, Lang.ZH).findings()).hasSize(1);
  }

  @Test
  void aPackThatIsMisreadIsRefused() throws IOException {
    city.write("changes.csv", "");
    Files.write(city.root().resolve("changes.csv"), new byte[] {(byte) 0xE8, 0, 1, (byte) 0xFF});
    assertThat(mistakes(city)).singleElement().asString().contains("不是 UTF-8、GBK");
  }

  private static List<Severity> severities(RulePack pack) {
    return pack.rules().get(2).messages().values().stream()
        .map(RuleInfo.Message::severity)
        .toList();
  }

  private RulePack load(PackFolder... overlays) {
    return RulePack.load(folders(false, overlays), null);
  }

  private List<String> mistakes(PackFolder... overlays) {
    return mistakes(folders(false, overlays));
  }

  private static List<String> mistakes(Packs folders) {
    RulePackException refused =
        catchThrowableOfType(RulePackException.class, () -> RulePack.load(folders, null));
    return refused.mistakes().stream().map(it -> it.describe(Lang.ZH)).toList();
  }

  private Packs folders(boolean allowDrl, PackFolder... overlays) {
    return new Packs(base.root(), Arrays.stream(overlays).map(PackFolder::root).toList(), allowDrl);
  }
}
