package org.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gouji.audit.AuditResult;
import org.gouji.audit.FakeAudit;
import org.gouji.audit.PackInfo;
import org.gouji.collection.Agency;
import org.gouji.collection.Assessed;
import org.gouji.collection.Marked;
import org.gouji.finding.Change;
import org.gouji.finding.Lang;
import org.gouji.finding.Severity;
import org.gouji.finding.Waiver;
import org.gouji.output.ooxml.TemplateException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticesTest {

  private static final Agency FINANCE = new Agency("a", "甲市财政局", "department", "", null);
  private static final Waiver WAIVER = new Waiver("已核实", "王科长", null);

  @TempDir Path folder;

  @Test
  void theShippedTemplateIsWhatItsWriterWrites() throws IOException {
    try (XWPFDocument shipped = new XWPFDocument(Files.newInputStream(NoticeTemplateFile.FILE));
        XWPFDocument written =
            new XWPFDocument(new ByteArrayInputStream(NoticeTemplateFile.bytes()))) {
      assertThat(shipped.getDocument().xmlText()).isEqualTo(written.getDocument().xmlText());
    }
  }

  @Test
  void aNoticeSaysWhatToCorrectWhatToVerifyAndApartWhatWasNotRead() throws Exception {
    write(of(FINANCE, "r0.html", "error warning info lost"));
    try (XWPFDocument notice = read("甲市财政局.docx")) {
      assertThat(text(notice))
          .contains("关于2023年政府信息公开工作年度报告", "有关问题整改的通知", "甲市财政局：", "共1份")
          .contains("发现应当更正的问题1处、需要核实的问题1处")
          .contains("某函〔2024〕9号", "请于2024年5月31日前完成整改", "2024年4月1日")
          .contains("不作为问题提出，也不表示已经审核通过")
          .doesNotContain("{{", "}}");
      assertThat(notice.getTables()).hasSize(3);
      XWPFTable faults = notice.getTables().get(0);
      assertThat(row(faults, 1))
          .containsExactly(
              "1",
              "r0.html",
              "error warning info lost建议核实：a·甲 9→10",
              "第49行「error warning info lost」；第3页 表格2 第5行 第4列「9」",
              "依据");
      assertThat(row(notice.getTables().get(2), 1).get(2)).isEqualTo("一格未能读取");
      assertThat(row(notice.getTables().get(2), 2).get(2)).isEqualTo("规则“Title of nine”未能判定");
    }
  }

  @Test
  void onlyWarningsAskToVerify() throws Exception {
    write(of(FINANCE, "r0.html", "warning"));
    try (XWPFDocument notice = read("甲市财政局.docx")) {
      assertThat(text(notice)).contains("有关问题核实的通知", "发现需要核实的问题1处").doesNotContain("应当更正");
      assertThat(notice.getTables()).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"compliant", "info", "lost", "''"})
  void nobodyIsWrittenToForRemarksOrWhatWasNotRead(String content) throws Exception {
    write(of(FINANCE, "r0.html", content));
    assertThat(folder.resolve("notices")).doesNotExist();
  }

  @Test
  void waivedAndFixedFindingsAreNotHeldAgainstAnybody() throws Exception {
    AuditResult result = FakeAudit.audit("r0.html", "");
    List<Marked> marked =
        List.of(
            new Marked(FakeAudit.finding(Severity.ERROR, "waived"), WAIVER, null),
            new Marked(FakeAudit.finding(Severity.ERROR, "gone"), null, Change.FIXED));
    write(new Assessed(result, FINANCE, marked, null));
    assertThat(folder.resolve("notices")).doesNotExist();
  }

  @Test
  void anAgencyGetsOneNoticeForAllItsReportsAndAnUnknownOneByItsName() throws Exception {
    write(
        of(FINANCE, "r0.html", "error 一"),
        of(null, "r1.html", "error 三"),
        of(FINANCE, "r2.html", "error 二"));
    assertThat(notices()).containsExactly("某局.docx", "甲市财政局.docx");
    try (XWPFDocument notice = read("甲市财政局.docx")) {
      assertThat(row(notice.getTables().get(0), 2).subList(0, 2)).containsExactly("2", "r2.html");
      assertThat(text(notice)).contains("某函〔2024〕10号", "共2份");
    }
  }

  @Test
  void anAgencyWithoutAReportIsAskedForIt() throws Exception {
    write(of(FINANCE, "roster.csv", "error 没有2023年的报告"));
    try (XWPFDocument notice = read("甲市财政局.docx")) {
      assertThat(text(notice))
          .contains("关于2023年政府信息公开工作年度报告", "有关问题整改的通知", "没有报送的年度报告", "请于2024年5月31日前补报")
          .doesNotContain("我们审核了", "应当更正的问题", "{{");
      assertThat(notice.getTables()).hasSize(1);
      assertThat(row(notice.getTables().get(0), 1))
          .containsExactly("1", "2023", "error 没有2023年的报告", "依据");
    }
  }

  @Test
  void whatIsNotThereIsToldBesideWhatIsWrong() throws Exception {
    write(of(FINANCE, "r0.html", "error 一"), of(FINANCE, "roster.csv", "error 没有报告"));
    try (XWPFDocument notice = read("甲市财政局.docx")) {
      assertThat(text(notice)).contains("共1份", "发现应当更正的问题1处、没有报送的年度报告1份");
      assertThat(notice.getTables()).hasSize(2);
    }
  }

  @Test
  void nobodyIsAskedForWhatMayBeThere() throws Exception {
    write(of(FINANCE, "roster.csv", "warning"));
    assertThat(folder.resolve("notices")).doesNotExist();
  }

  @Test
  void noticesOfAnEarlierRunGo() throws Exception {
    write(of(FINANCE, "r0.html", "error"));
    write(of(null, "r0.html", "error"));
    assertThat(notices()).containsExactly("某局.docx");
    write(of(FINANCE, "r0.html", ""));
    assertThat(folder.resolve("notices")).doesNotExist();
  }

  @Test
  void aFolderWithOtherFilesIsLeftAlone() throws Exception {
    Files.createDirectories(folder.resolve("notices"));
    Files.writeString(folder.resolve("notices/mine.txt"), "x");
    assertThatThrownBy(() -> write(of(FINANCE, "r0.html", "error")))
        .isInstanceOf(WriteFailure.class);
    assertThat(folder.resolve("notices/mine.txt")).hasContent("x");
    assertThat(folder.resolve("new/notices/甲市财政局.docx")).exists();
    assertThat(folder.resolve("findings.csv")).doesNotExist();
  }

  @Test
  void hostileTextStaysText() throws Exception {
    Agency hostile = new Agency("x", "../{{年度}}<w:p>&\u0000\uD800", "", "", null);
    write(of(hostile, "r0.html", "error {{机关名称}}</w:t>\u0000"));
    assertThat(notices()).hasSize(1);
    try (XWPFDocument notice = read(notices().get(0))) {
      assertThat(text(notice)).contains("../{{年度}}<w:p>&\uFFFD：");
      assertThat(row(notice.getTables().get(0), 1).get(2)).startsWith("error {{机关名称}}</w:t>建议");
    }
  }

  @Test
  void theSameAuditIsTheSameNotice() throws Exception {
    write(of(FINANCE, "r0.html", "error"));
    byte[] first = Files.readAllBytes(folder.resolve("notices/甲市财政局.docx"));
    write(of(FINANCE, "r0.html", "error"));
    assertThat(Files.readAllBytes(folder.resolve("notices/甲市财政局.docx"))).isEqualTo(first);
  }

  private static Assessed of(@Nullable Agency agency, String report, String content) {
    AuditResult result = FakeAudit.audit(report, content);
    return new Assessed(result, agency, result.findings().stream().map(Marked::of).toList(), null);
  }

  private void write(Assessed... all) throws IOException, TemplateException {
    RunSettings settings =
        new RunSettings(
            "1",
            new PackInfo("p", "2", "f00", 3, List.of()),
            Lang.ZH,
            new TreeMap<>(),
            Map.of("R-9", "Title of nine"));
    NoticeSettings notices =
        NoticeSettings.of(
            Files.readAllBytes(NoticeTemplateFile.FILE),
            "某函〔2024〕9号",
            LocalDate.of(2024, 5, 31),
            LocalDate.of(2024, 4, 1));
    try (Outputs outputs = Outputs.open(folder, settings, notices)) {
      for (Assessed each : all) {
        if (each.result().report().equals("roster.csv")) outputs.acceptMissing(each);
        else outputs.accept(each);
      }
      outputs.place(new RunSummary(outputs.tally(), List.of(), List.of(), List.of()));
    }
  }

  private List<String> notices() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("notices"))) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  private XWPFDocument read(String name) throws IOException {
    return new XWPFDocument(Files.newInputStream(folder.resolve("notices").resolve(name)));
  }

  private static String text(XWPFDocument document) {
    StringBuilder text = new StringBuilder();
    document.getParagraphs().forEach(it -> text.append(it.getText()).append('\n'));
    return text.toString();
  }

  private static List<String> row(XWPFTable table, int row) {
    List<String> texts = new ArrayList<>();
    table.getRow(row).getTableCells().forEach(it -> texts.add(it.getText()));
    return texts;
  }
}
