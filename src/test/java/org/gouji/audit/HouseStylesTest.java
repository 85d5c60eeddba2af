package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Problem;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Titles, headings and tables as different houses set them, none of them a fault. */
class HouseStylesTest {

  private static final Auditor AUDITOR = Auditor.load(Path.of("rules"), Lang.ZH);
  private static final String TITLE = "云岭县林草局2023年政府信息公开工作年度报告";
  private static final List<String> HEADINGS =
      List.of(
          "一、总体情况",
          "二、主动公开政府信息情况",
          "三、收到和处理政府信息公开申请情况",
          "四、政府信息公开行政复议、行政诉讼情况",
          "五、存在的主要问题及改进情况",
          "六、其他需要报告的事项");

  static Stream<Arguments> headings() {
    return Stream.of(
        Arguments.of("brackets", numbered("（一）", "（二）", "（三）", "（四）", "（五）", "（六）")),
        Arguments.of("spaces", numbered("一　", "二　", "三　", "四　", "五　", "六　")),
        Arguments.of("formal", numbered("壹、", "贰、", "叁、", "肆、", "伍、", "陆、")),
        Arguments.of("Roman", numbered("Ⅰ ", "Ⅱ ", "Ⅲ ", "Ⅳ ", "Ⅴ ", "Ⅵ ")),
        Arguments.of("parts", numbered("第一部分 ", "第二部分 ", "第三部分 ", "第四部分 ", "第五部分 ", "第六部分 ")),
        Arguments.of(
            "none", List.of("基本情况", "主动公开情况", "依申请公开情况", "行政复议和行政诉讼情况", "存在问题和改进措施", "其他事项")),
        Arguments.of(
            "words",
            List.of("一、概述", "二、主动公开情况", "三、依申请公开办理情况", "四、复议和诉讼情况", "五、存在问题与下一步打算", "六、其他需要说明的情况")),
        Arguments.of(
            "others",
            List.of(
                "一、总体要求",
                "二、主动公开政府信息情况",
                "三、依申请公开政府信息情况",
                "四、因政府信息公开被申请行政复议和提起行政诉讼情况",
                "五、存在的不足及改进措施",
                "六、其他")),
        Arguments.of(
            "shortcomings",
            List.of(
                "一、全年工作情况", "二、主动公开政府信息情况", "三、依申请公开政府信息情况", "四、复议和诉讼情况", "五、短板弱项和提升举措", "六、其他事项")),
        Arguments.of(
            "short", List.of("一、总体情况", "二、主动公开", "三、依申请公开情况", "四、复议诉讼情况", "五、问题和改进", "六、其他")));
  }

  private static List<String> numbered(String... numbers) {
    return Stream.iterate(0, i -> i + 1)
        .limit(HEADINGS.size())
        .map(i -> numbers[i] + HEADINGS.get(i).substring(2))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("headings")
  void sectionsAreFoundByOtherTitles(String name, List<String> headings) throws IOException {
    String page = page();
    for (int i = 0; i < headings.size(); i++) {
      page = page.replace("<p>" + HEADINGS.get(i) + "</p>", "<p>" + headings.get(i) + "</p>");
    }
    AuditResult result = audit(page);
    assertThat(grave(result)).isEmpty();
    assertThat(result.verdict()).isEqualTo(Verdict.COMPLIANT);
  }

  @ParameterizedTest
  @CsvSource({
    "云岭县林草局政府信息公开工作年度报告（2023年）",
    "《云岭县林草局2023年政府信息公开工作年度报告》",
    "云岭县林草局政府信息公开工作2023年度报告",
    "云岭县林草局2023</h1><h1>年政府信息公开工作年度报告",
    "云岭县林草局（本级）2023年政府信息公开工作年度报告",
    "云岭县林草局<br>2023年政府信息公开工作<br>年度报告",
    "云岭县林草局2023年政府信息公开工作</h1><h1>年度报告",
    "云岭县林草局2023年政府</h1><h1>信息公开工作年度报告",
    "云岭县林草局关于印发《云岭县林草局2023年政府信息公开工作年度报告》的通知"
  })
  void theTitleTellsAgencyAndYear(String title) throws IOException {
    AuditResult result = audit(page().replace(TITLE, title));
    assertThat(result.organ()).isEqualTo("云岭县林草局");
    assertThat(result.year()).isEqualTo(2023);
    assertThat(grave(result)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "主动发布信息210条，受理公开申请12件；公文逐级把关，维护两微一端，接受通报。",
    "1.更新各类信息210条。2.答复群众申请12件。3.信息资源及时归集。4.宣传栏按月更换。5.组织业务学习。"
  })
  void sectionOneSpeaksOfEverythingInItsOwnWords(String words) throws IOException {
    String page = page();
    int from = page.indexOf("<p>（一）主动公开。");
    int to = page.indexOf("<p>" + HEADINGS.get(1));
    assertThat(grave(audit(page.substring(0, from) + "<p>" + words + "</p>" + page.substring(to))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "一是思想认识有偏差；二是人手紧张。下步打算：一是提高认识；二是配齐力量。",
    "政策解读率低的情况依然存在，2024年重点提升解读质量。",
    "栏目维护需规范。整改举措：专人负责。",
    "公众号粉丝增长乏力，后期会增设互动栏目。",
    "存在信息更新慢的现象，已指定科室逐周检查。",
    "更新滞后。为此，我局拟建章立制，加以解决。",
    "科室公开意识有待增强。</p><p>纳入科室考核，按季检查。",
    "林区网络条件差，公开不便。</p><p>改善办公条件，提升时效。",
    "经办人员不固定，业务不熟。</p><p>相对固定人员，加强以会代训。",
    "英文信息更新较慢。</p><p>聘请专业翻译，按周更新。",
    "公开渠道不宽。</p><p>进一步拓宽渠道。",
    "招生政策解读不够及时。</p><p>提前谋划，提前发布。",
    "政策解读方式还比较老套；</p><p>明年尝试短视频等新形式。",
    "保密与公开的边界把握不准。</p><p>请县保密局专题授课2次。",
    "护林员业务不精，来年将加强轮训。",
    "虽有进步，但图解的颗粒度尚可打磨，2024年着力细化。",
    "取得了一定成绩，但在易读性上还可以做得更好。2024年重点做好：一、丰富内容；二、抓好轮训。"
  })
  void sectionFiveTellsProblemsAndMeasuresInItsOwnWords(String words) throws IOException {
    String page = page();
    int from = page.indexOf("<p>一是主动公开的深度");
    int to = page.indexOf("<p>" + HEADINGS.get(5));
    assertThat(grave(audit(page.substring(0, from) + "<p>" + words + "</p>" + page.substring(to))))
        .isEmpty();
  }

  @Test
  void aTableOfContentsIsNotTheSections() throws IOException {
    String contents = "<p>" + String.join("</p><p>", HEADINGS) + "</p>";
    AuditResult result = audit(page().replace("<h1>", "<p>目录</p>" + contents + "<h1>"));
    assertThat(grave(result)).isEmpty();
  }

  @Test
  void boldMarksOfMarkdownAreNoWords() throws IOException {
    String text = Files.readString(Path.of("rules/samples/department-2023.txt"));
    String bold = text.replace(TITLE, "**" + TITLE + "**");
    for (String heading : HEADINGS)
      bold = bold.replace("\n" + heading + "\n", "\n**" + heading + "**\n");
    AuditResult result = audit(bold);
    assertThat(result.organ()).isEqualTo("云岭县林草局");
    assertThat(grave(result)).isEmpty();
  }

  @Test
  void titlesOfSectionsMayStandInTheirTables() throws IOException {
    String page = page();
    for (String heading : HEADINGS.subList(1, 4)) {
      page =
          page.replace(
              "<p>" + heading + "</p>\n<table border=\"1\">",
              "<table border=\"1\"><tr><td colspan=\"15\">" + heading + "</td></tr>");
    }
    assertThat(grave(audit(page))).isEmpty();
  }

  @Test
  void columnsInAnotherOrderAreReadByTheirLabels() throws IOException {
    String table = applications(page());
    String turned =
        table
            .replace(
                "<td rowspan=\"2\">自然人</td><td colspan=\"5\">法人或其他组织</td><td rowspan=\"2\">总计</td>",
                "<td rowspan=\"2\">总计</td><td rowspan=\"2\">自然人</td><td colspan=\"5\">法人或其他组织</td>")
            .replaceAll("((?:<td>\\d+</td>){6})(<td>\\d+</td>)</tr>", "$2$1</tr>");
    AuditResult before = audit(page());
    AuditResult after = audit(page().replace(table, turned));
    assertThat(turned).isNotEqualTo(table);
    assertThat(grave(after)).isEmpty();
    for (int i = 0; i < before.cells().size(); i++) {
      assertThat(after.cells().get(i).value()).isEqualTo(before.cells().get(i).value());
    }
  }

  @Test
  void barsOnLinesOfTheirOwnCloseCells() throws IOException {
    String text = Files.readString(Path.of("rules/samples/department-2023.txt"));
    String bars =
        text.lines()
            .map(line -> line.contains("|") ? line.replace(" | ", "\n|\n") + "\n|" : line)
            .collect(Collectors.joining("\n"));
    AuditResult before = audit(text);
    AuditResult after = audit(bars);
    assertThat(after.verdict()).isEqualTo(before.verdict());
    for (int i = 0; i < before.cells().size(); i++) {
      assertThat(after.cells().get(i).value()).isEqualTo(before.cells().get(i).value());
    }
  }

  @Test
  void problemsAloneAreNoMeasures() throws IOException {
    String page = page();
    int from = page.indexOf("<p>一是主动公开的深度");
    int to = page.indexOf("<p>" + HEADINGS.get(5));
    String problems = "<p>（一）公开方面。公开内容不够丰富。</p><p>（二）队伍方面。人员力量薄弱，业务不熟。</p>";
    assertThat(grave(audit(page.substring(0, from) + problems + page.substring(to))))
        .containsExactly("第五部分未写改进情况");
  }

  @ParameterizedTest
  @CsvSource({"改进措施：压实科室责任，限时发布。林场场长出镜讲政策。", "下一步，我局将健全机制。请媒体朋友到林场走一走。"})
  void measuresAloneAreNoProblems(String words) throws IOException {
    String page = page();
    int from = page.indexOf("<p>一是主动公开的深度");
    int to = page.indexOf("<p>" + HEADINGS.get(5));
    assertThat(grave(audit(page.substring(0, from) + "<p>" + words + "</p>" + page.substring(to))))
        .containsExactly("第五部分未写存在的主要问题");
  }

  @Test
  void aFewWordsMayFollowAHeadingOnItsLine() throws IOException {
    String page = page();
    String end =
        "<p>" + HEADINGS.get(4) + " 更新偏慢。今后专人负责。</p><p>" + HEADINGS.get(5) + " 未收取信息处理费。</p>";
    AuditResult result =
        audit(page.substring(0, page.indexOf("<p>" + HEADINGS.get(4))) + end + "</body></html>");
    assertThat(result.findings()).isEmpty();
    assertThat(result.verdict()).isEqualTo(Verdict.COMPLIANT);
  }

  @Test
  void aReportWithoutItsTitleIsOfTheYearThatItSpeaksOf() throws IOException {
    AuditResult result = audit(page().replaceAll("(?s)<title>.*?</title>|<h1>.*?</h1>", ""));
    assertThat(result.year()).isEqualTo(2023);
    assertThat(grave(result)).isEmpty();
    assertThat(result.problems()).extracting(Problem::code).containsExactly("title-unread");
    assertThat(result.verdict()).isEqualTo(Verdict.INCOMPLETE);
  }

  @ParameterizedTest
  @CsvSource({"5, 1", "13, 0"})
  void aFigureLessThanWhatIsFilledAgreesWithNothingLeftOpen(int received, int contradictions)
      throws IOException {
    String open =
        page()
            .replaceFirst(
                "(二、上年结转政府信息公开申请数量</td>)(?:<td>\\d+</td>){7}", "$1" + "<td>/</td>".repeat(7));
    assertThat(open).isNotEqualTo(page());
    int from = open.indexOf("<p>（二）依申请公开。");
    String words = "<p>（二）依申请公开。收到政府信息公开申请" + received + "件。</p>";
    AuditResult result =
        audit(open.substring(0, from) + words + open.substring(open.indexOf("</p>", from) + 4));
    assertThat(result.findings().stream().filter(it -> it.rule().startsWith("NARR")))
        .hasSize(contradictions);
  }

  @Test
  void aCustomsHouseIsNoGovernment() throws IOException {
    AuditResult result = audit(page().replace("云岭县林草局", "江州海关关区"));
    assertThat(result.findings()).extracting(Finding::rule).doesNotContain("SECT-005");
  }

  @Test
  void aTotalMayBeCalledSum() throws IOException {
    String page = page();
    assertThat(page).contains("（七）总计");
    assertThat(audit(page.replace("（七）总计", "（七）合计")).findings()).isEqualTo(audit(page).findings());
    assertThat(audit(page.replace("（七）总计", "（七）共有")).findings())
        .isNotEqualTo(audit(page).findings());
  }

  @Test
  void reportsOfSchoolYearsAreOthers() {
    String report =
        "<h1>江州师范学院2023-2024学年信息公开工作年度报告</h1><p>一、概述</p><p>根据《高等学校信息公开办法》编制。</p>"
            + "<p>二、主动公开情况</p><p>公开信息1322条。</p><p>三、依申请公开情况</p><p>收到3件，均已答复。</p>";
    assertThat(audit(report).verdict()).isEqualTo(Verdict.NOT_A_REPORT);
  }

  @Test
  void gapsDivideTheCellsOfALine() throws IOException {
    String text = Files.readString(Path.of("rules/samples/department-2023.txt"));
    String gaps =
        text.lines()
            .map(line -> line.replaceFirst("^\\| ", "").replaceAll(" ?\\| ?", "   "))
            .collect(Collectors.joining("\n"));
    AuditResult before = audit(text);
    AuditResult after = audit(gaps);
    assertThat(after.verdict()).isEqualTo(before.verdict());
    for (int i = 0; i < before.cells().size(); i++) {
      assertThat(after.cells().get(i).value()).isEqualTo(before.cells().get(i).value());
    }
  }

  @Test
  void anotherYearsReportBelowIsLeftAlone() throws IOException {
    String page = page();
    String earlier = page.replace("2023年", "2022年").replace(">10<", ">20<").replace(">3<", ">7<");
    AuditResult result = audit(page + earlier);
    assertThat(result.year()).isEqualTo(2023);
    assertThat(grave(result)).isEmpty();
    assertThat(result.problems()).extracting(Problem::code).containsExactly("more-reports");
    assertThat(result.verdict()).isEqualTo(Verdict.INCOMPLETE);
  }

  @Test
  void tablesOfUnitsBelowAreLeftAlone() throws IOException {
    String units = applications(page()).replace("<td>4</td>", "<td>40</td>");
    AuditResult result = audit(page().replace("</body>", "<p>附件：林场情况</p>" + units + "</body>"));
    assertThat(grave(result)).isEmpty();
    assertThat(result.problems()).extracting(Problem::code).containsExactly("table-repeated");
    assertThat(result.verdict()).isEqualTo(Verdict.INCOMPLETE);
  }

  @Test
  void whatIsStruckOutIsNotRead() throws IOException {
    String struck =
        page().replace("<td>4</td><td>1</td>", "<td><del>8</del>4</td><td><s>6</s>1</td>");
    assertThat(struck).isNotEqualTo(page());
    assertThat(audit(struck).verdict()).isEqualTo(Verdict.COMPLIANT);
  }

  @Test
  void aCellMayHoldTheFiguresOfAllColumnsItSpans() throws IOException {
    String row = "<td>4</td><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>5</td>";
    String one = page().replace(row, "<td colspan=\"7\">4 1 0 0 0 0 5</td>");
    assertThat(one).isNotEqualTo(page());
    assertThat(audit(one).verdict()).isEqualTo(Verdict.COMPLIANT);
  }

  @Test
  void theSameTableTwiceIsOne() throws IOException {
    AuditResult result = audit(page().replace("</body>", applications(page()) + "</body>"));
    assertThat(result.verdict()).isEqualTo(Verdict.COMPLIANT);
  }

  @Test
  void aTableWithItsRowsAsColumnsIsNotMissing() throws IOException {
    String turned =
        "<table><tr><td>申请人</td><td>一、本年新收政府信息公开申请数量</td><td>二、上年结转政府信息公开申请数量</td>"
            + "<td>四、结转下年度继续办理</td></tr><tr><td>自然人</td><td>10</td><td>1</td><td>2</td></tr></table>";
    AuditResult result = audit(page().replace(applications(page()), turned));
    assertThat(grave(result)).isEmpty();
    assertThat(result.verdict()).isEqualTo(Verdict.INCOMPLETE);
  }

  private static String applications(String page) {
    int start = page.indexOf("<table", page.indexOf(HEADINGS.get(2)));
    return page.substring(start, page.indexOf("</table>", start) + "</table>".length());
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("rules", "samples", "page-2021.html"));
  }

  private static AuditResult audit(String text) {
    return AUDITOR.audit("report", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> grave(AuditResult result) {
    return result.findings().stream()
        .filter(it -> it.severity() != Severity.INFO)
        .map(Finding::message)
        .toList();
  }
}
