package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.finding.Lang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people who do not program get wrong in the guide's own listings, and what they are told. */
class AuthorMistakesTest {

  private static final Path RULES = Path.of("rules");
  private static final Map<String, String> FILES =
      Map.of(
          "sentences", "section/SECT-902.rule.txt",
          "topic", "section/local.rules.csv",
          "identity", "arithmetic/local.rules.csv",
          "deadline", "timeliness/local.rules.csv",
          "figure", "narrative/local.rules.csv",
          "changes", "changes.csv");

  private static PackFiles below;
  private static String guide;

  @TempDir Path folder;

  @BeforeAll
  static void readTheShippedPack() throws IOException {
    below = PackFiles.read(RULES);
    guide = Files.readString(RULES.resolve("README.md"));
  }

  @BeforeEach
  void nameThePack() throws IOException {
    write("pack.yaml", "name: 某市补充规则\nversion: \"2024.1\"\n", StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      nullValues = "nothing",
      value = {
        // sentences
        "sentences => 「政务公开专区」\\n"
            + " => 政务公开专区\\n"
            + " => 11:5: 没有这样的句子：“第一部分没有写到政务公开专区”，是否为“第{部分}部分没有写到「{词}」”？",
        "sentences => 是乡镇政府 => 是乡鎮府 => 10:10: “乡鎮府”不对，只能是 部门、县级以上政府、乡镇政府、派出机构，是否为“乡镇政府”？",
        "sentences => 第一部分没有写到 => 没有在第一部分写到 => 11:5:"
            + " 没有这样的句子：“没有在第一部分写到「政务公开专区」”，是否为“第{部分}部分没有写到「{词}」”？",
        "sentences => 第一部分没有 => 第七部分没有 => 11:6: “七”不对，只能是 一、二、三、四、五、六",
        "sentences => 「政务公开专区」\\n"
            + " => 「专区，专栏」\\n"
            + " => 11:14: “专区，专栏”不对，应是文字；几个词之间用顿号，不能有逗号、引号、反斜杠、花括号等符号",
        "sentences => 当\\n => nothing => 9:5: 这一行之前缺少“当”",
        "sentences => 那么\\n => nothing => 12:5: 这一行之前缺少“那么”",
        "sentences => 提出警告 => 给出警告 => 13:5: 看不懂“给出警告「{章节}没有写明政务公开专区的情况」”，“那么”下面能写"
            + " 提出错误「…」、提出警告「…」、提出提示「…」、未能判定「…」、引用：…、英文「…」，是否为“提出警告「…」”？",
        "sentences => 的情况」 => 的情况 => 13:5: 要说的话应写在「」里",
        "sentences => {章节}没有 => {部分}没有 => 13:5: 消息里的“{部分}”没有内容，能用的是 {报告年度}、{章节}",
        "sentences => 级别：警告 => 级别：严重 => 4:1: 级别“严重”不对，只能是 错误、警告、提示",
        "sentences => 2021 起 => 二〇二一年起 => 5:1: 年度“二〇二一年起”不对，应如 2021 起、2019 至 2020、至 2018",
        "sentences => 编号：SECT-902 => 编号：SECT-903 => 1:1: 编号“SECT-903”与文件名“SECT-902”不一致，文件名应是"
            + " 编号.rule.txt",
        "sentences => 修改记录： => 修改纪录： => 7:1: 没有“修改纪录”这一项，是否为“修改记录”？",
        "sentences => 不应报出：乡镇写了专区\\n => nothing => 缺少不应报出的用例（不应报出：…）",
        // sheets
        "identity => 上年结转 = => 上年节转 = => 6:8: H6：没有“上年节转”这一行或列，是否为“上年结转”？",
        "identity => 本年新收 + 上年结转 = 总计 + 结转下年度 => 本年新收加上年结转等于总计 => 6:8: H6：要有一个 =、≤ 或 ≥，两边都要写",
        "identity => ,表三, => ,表五, => 6:6: F6：“表五”不对，只能是 表二、表三、表四、统计表，是否为“表二”？",
        "identity => ,列,本年 => ,每列,本年 => 6:7: G6：“每列”不对，只能是 列、行，是否为“列”？",
        "identity => 结转下年度,, => 结转下年度,一件, => 6:9: I6：“一件”不对，应是数，如 100 或 0.5",
        "identity => 结转下年度,, => 结转下年度,-1, => 6:9: I6：“-1”不对，应是数，如 100 或 0.5",
        "identity => 标题,级别,依据 => 标题,等级,依据 => 5:3: C5：未知的列名“等级”，可用的是"
            + " 编号、标题、类别、级别、年度、依据、英文标题、英文依据、修改记录；自用的列请命名为“备注”",
        "identity => ARITH-901,新收 => ,新收 => 6:1: A6：缺少编号",
        "identity => 901,新收加结转与总计不符,警告,本市 => 901，新收加结转与总计不符，警告，本市 => 6:1: A6：这一行用了中文逗号，各格挤在一起；CSV"
            + " 的格与格之间要用半角逗号",
        "identity => 本年新收 + 上 => \"本年新收 + 上 => 6: 第 6 行：从这一行起引号不成对，或引号后面还有字；整格用引号括起，里面的引号写两个",
        "identity => ARITH-901,各列 => ARITH-902,各列 => 9:1:"
            + " A9：用例的编号“ARITH-902”没有这条规则，是否为“ARITH-901”？",
        "identity => ,不报出, => ,通过, => 9:3: C9：“通过”不对，只能是 报出、不报出、未能判定",
        "identity => 总计列结转多一件 => 各列相符 => 10:2: B10：与上一行是同一个用例，“应当”和“样本”却不同；不同的用例要有不同的名称",
        "identity => 各列相符,不报出,department-2023 => 各列相符,不报出, => 9:4: D9：缺少样本",
        "identity => RuleTable 勾稽关系\\n => nothing => 没有以 RuleTable 开头的行，可能删掉了隐藏的技术行，请从原来的表复制",
        "identity => ,,,,,,列、行,{表}每{逐}「$param」相差超过{容差|0},,\\n"
            + " => nothing => 5:1: A5：这一格应是列名“编号”，是“ARITH-901”；可能删掉了隐藏的技术行，请从原来的表复制",
        "topic => 查阅点、查阅场所 => 查阅点，查阅场所 => 6:9: I6：“查阅点，查阅场所”不对，应是文字；几个词之间用顿号，不能有逗号、引号、反斜杠、花括号等符号",
        "topic => 查阅点、查阅场所 => 查阅点,查阅场所 => 6:11: K6：这一格没有列名；内容里有半角逗号时，整格要放在引号里，自己的话写在名为“备注”的一列",
        "topic => ,一,查 => ,第一部分,查 => 6:8: H6：“第一部分”不对，只能是 一、二、三、四、五、六，是否为“一”？",
        "topic => SECT-903,总体 => SECT-001,总体 => 6:1: A6：编号 SECT-001 已被 规则包“全国” 使用；要改它请写在"
            + " changes.csv，新规则请换一个编号",
        "deadline => 1月31日 => 2024/1/31 => 6:8: H6：“2024/1/31”不对，应是几月几日，如 1月31日",
        "deadline => 1月31日 => 2月30日 => 6:8: H6：“2月30日”不对，应是几月几日，如 1月31日",
        "figure => 不掌握…信息{数}件 => 不掌握.*信息(\\d+)件 => 6:7: G6：“不掌握.*信息(\\d+)件”不对，应是一种写法，数字处写"
            + " {数}，不定的文字写 …（至多两处），如 收到…申请{数}件",
        "figure => 相关政府信息·总计 => 政府信息·总计 => 6:8: H6：没有“本机关不掌握政府信息·总计”这个单元格，是否为“本机关不掌握相关政府信息总计”？",
        "changes => ,本市从严掌握 => , => 2:4: 缺少理由",
        "changes => META-005,级别 => ,级别 => 2:1: 缺少规则编号",
        "changes => 级别,错误 => 扣分,5 => 2:2: 没有“扣分”这种改动，只能是 新增、停用、级别、年度、标题、英文标题、依据、英文依据、消息、英文消息；扣分写在"
            + " scoring.csv",
      })
  void isToldWithPlaceAndWhatWasExpected(String listing, String from, String to, String expected)
      throws IOException {
    String path = FILES.get(listing);
    String written = changed(path, from, to == null ? "" : to);
    write(path, written, StandardCharsets.UTF_8);
    String place = expected.matches("(?s)\\d.*") ? path + ":" + expected : path + ": " + expected;
    assertThat(mistakes()).contains(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "sentences => SECT-902 => ＳＥＣＴ－９０２",
        "sentences => 2021 起 => 自２０２１年度起",
        "sentences => 第一部分没有 => 第 1 部分没有",
        "sentences => 「政务公开专区」\\n => \"政务公开专区\"\\n",
        "identity => ARITH-901 => ＡＲＩＴＨ－９０１",
        "identity => ,表三, => ,表3,",
        "identity => , => ;",
        "identity => \\n用例表 => \\n,,,,,,,,,\\n,,,,,,,,,\\n用例表",
        "identity => ,不报出, => ,不应报出,",
        "identity => + 上年结转 =  => ＋上年结转＝",
        "changes => META-005 => ＭＥＴＡ－００５",
      })
  void isTakenAsMeant(String listing, String from, String to) throws IOException {
    for (String charset : List.of("UTF-8", "GBK", "UTF-16")) {
      write(FILES.get(listing), changed(FILES.get(listing), from, to), Charset.forName(charset));
      assertThat(mistakes()).as(charset).isEmpty();
    }
  }

  @Test
  void allMistakesOfAFileAreToldAtOnce() throws IOException {
    String path = FILES.get("sentences");
    String written =
        listing(path)
            .replace("是乡镇政府", "是乡鎮府")
            .replace("级别：警告", "级别：严重")
            .replace("2021 起", "二〇二一")
            .replace("第一部分", "第一章");
    write(path, written, StandardCharsets.UTF_8);
    assertThat(mistakes())
        .hasSize(4)
        .anyMatch(it -> it.startsWith(path + ":4:1: 级别"))
        .anyMatch(it -> it.startsWith(path + ":5:1: 年度"))
        .anyMatch(it -> it.startsWith(path + ":10:10: “乡鎮府”"))
        .anyMatch(it -> it.startsWith(path + ":11:5: 没有这样的句子"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "section/SECT-902.txt           | 应为 SECT-902.rule.txt",
        "section/SECT-902.rules.txt     | 应为 SECT-902.rule.txt",
        "section/SECT-902.RULE.TXT      | 应为 SECT-902.rule.txt",
        "section/SECT-902.rule.txt.txt  | 后缀写了两次（资源管理器可能隐藏了后缀），应为 SECT-902.rule.txt",
        "section/SECT-902.docx          | 规则请用记事本写，存为 编号.rule.txt",
        "arithmetic/本市.csv            | 应为 本市.rules.csv",
        "arithmetic/本市.rules.xls      | 请用 Excel 另存为 .xlsx 或 .csv",
      })
  void aFileOfAnotherNameIsNotPassedOver(String path, String advice) throws IOException {
    write(path, "编号", StandardCharsets.UTF_8);
    assertThat(mistakes())
        .singleElement()
        .asString()
        .startsWith(path + ": 不认识这个文件")
        .endsWith("；" + advice);
  }

  @Test
  void whatExcelKeepsBesideAnOpenFileIsNoRule() throws IOException {
    write("section/~$本市.rules.xlsx", "x", StandardCharsets.UTF_8);
    write("section/.~lock.本市.rules.csv#", "x", StandardCharsets.UTF_8);
    assertThat(mistakes()).isEmpty();
  }

  private List<String> mistakes() {
    Mistakes mistakes = new Mistakes();
    Map<String, String> taken = Map.of("SECT-001", "规则包“全国”");
    assertThat(Overlay.read(folder, List.of(below), taken, false, mistakes)).isNotNull();
    return mistakes.sorted().stream().map(it -> it.describe(Lang.ZH)).toList();
  }

  private static String changed(String path, String from, String to) {
    String listing = listing(path);
    String old = from.replace("\\n", "\n");
    assertThat(listing).contains(old);
    return listing.replace(old, to.replace("\\n", "\n"));
  }

  /** The guide's listing of a file. */
  private static String listing(String path) {
    Matcher listing =
        Pattern.compile(Pattern.quote(path) + "`.*?```\\w*\n(.*?)```", Pattern.DOTALL)
            .matcher(guide);
    assertThat(listing.find()).isTrue();
    return listing.group(1);
  }

  private void write(String path, String text, Charset charset) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(charset));
  }
}
