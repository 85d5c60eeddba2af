package org.gouji.output.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gouji.output.ooxml.TemplateMistake.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTemplateTest {

  private static final Fields FIELDS =
      new Fields(Set.of("机关名称", "年度"), Map.of("问题", Set.of("序号", "内容"), "核实", Set.of("内容")));

  /** Runs are separated by {@code ~}. */
  @ParameterizedTest
  @CsvSource({
    "'{{机关名称}}：', '甲局：'",
    "'致{{机关~名称}}：', '致甲局：'",
    "'{~{机关名称}~}', '甲局'",
    "'{{~ 机关名称 ~}}和{{年~度}}年', '甲局和2023年'",
    "'｛｛机关名称｝｝', '甲局'",
    "'a{b}c {d', 'a{b}c {d'",
    "'<&>{{年度}}', '<&>2023'",
    "'无', '无'"
  })
  void placeholdersAreFoundHoweverWordCutsThem(String runs, String expected) throws Exception {
    byte[] template = document(it -> paragraph(it, runs));
    assertThat(text(fill(template, Map.of()))).isEqualTo(expected + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{{年度}}", "<w:br/>", "a&b", "]]>", "$1\\", "\uD800", "a\u0000b", "𠮷", "-->"})
  void whatIsFilledInStaysText(String value) throws Exception {
    byte[] template = document(it -> paragraph(it, "x{{机关名称}}y"));
    Filling filling = new Filling(Map.of("机关名称", value, "年度", "2023"), Map.of());
    String clean = value.replace("\uD800", "\uFFFD").replace("\u0000", "");
    assertThat(text(bytes(template, filling))).isEqualTo("x" + clean + "y\n");
  }

  @Test
  void linesStayLines() throws Exception {
    byte[] template = document(it -> paragraph(it, "{{机关名称}}"));
    Filling filling = new Filling(Map.of("机关名称", "一\r\n二\n三"), Map.of());
    assertThat(text(bytes(template, filling))).isEqualTo("一\n二\n三\n");
  }

  @Test
  void aRowIsRepeatedForEachEntryAndKeepsItsLook() throws Exception {
    byte[] template =
        document(
            it -> {
              XWPFTable table = it.createTable(2, 2);
              table.getRow(0).getCell(0).setText("序号");
              table.getRow(1).getCell(0).setText("{{问题.序号}}");
              table.getRow(1).getCell(1).setText("{{年度}}：{{问题.内容}}");
              table.getRow(1).getCell(1).setColor("FF0000");
            });
    Map<String, List<Map<String, String>>> lists =
        Map.of("问题", List.of(Map.of("序号", "1", "内容", "甲"), Map.of("序号", "2", "内容", "乙")));
    try (XWPFDocument letter = read(fill(template, lists))) {
      XWPFTable table = letter.getTables().get(0);
      assertThat(table.getNumberOfRows()).isEqualTo(3);
      assertThat(table.getRow(2).getCell(0).getText()).isEqualTo("2");
      assertThat(table.getRow(2).getCell(1).getText()).isEqualTo("2023：乙");
      assertThat(table.getRow(2).getCell(1).getColor()).isEqualTo("FF0000");
    }
  }

  @Test
  void aPassageStandsOnlyWhereItsListHasEntries() throws Exception {
    byte[] template =
        document(
            it -> {
              paragraph(it, "前");
              paragraph(it, "{{如有~问题}}");
              paragraph(it, "有问题");
              paragraph(it, "{{结束}}");
              paragraph(it, "后");
            });
    assertThat(text(fill(template, Map.of()))).isEqualTo("前\n后\n");
    assertThat(text(fill(template, Map.of("问题", List.of(Map.of()))))).isEqualTo("前\n有问题\n后\n");
  }

  @Test
  void headersAndTextBoxesAreFilledToo() throws Exception {
    byte[] template =
        document(
            it -> {
              paragraph(it, "正文");
              it.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                  .createParagraph()
                  .createRun()
                  .setText("{{机关名称}}");
            });
    try (XWPFDocument letter = read(fill(template, Map.of()))) {
      assertThat(letter.getHeaderList().get(0).getText().strip()).isEqualTo("甲局");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'{{机关名陈}}', UNKNOWN_NAME, 机关名陈, 机关名称",
    "'{{问题.内溶}}', UNKNOWN_NAME, 问题.内溶, 问题.内容",
    "'{{如有间题}}', UNKNOWN_NAME, 如有间题, 如有问题",
    "'{{xyz}}', UNKNOWN_NAME, xyz, ''",
    "'{{}}', UNKNOWN_NAME, '', ''",
    "'{{问题.内容}}', NOT_IN_A_ROW, 问题.内容, ''",
    "'{{机关名称', NOT_CLOSED, '{{机关名称', ''",
    "'机关名称}}', NOT_CLOSED, '机关名称}}', ''",
    "'{{如有问题}}', NOT_PAIRED, 如有问题, ''",
    "'{{结束}}', NOT_PAIRED, 结束, ''",
    "'此处{{如有问题}}', NOT_ALONE, 如有问题, ''"
  })
  void mistakesAreSaidWithTheNearestKnownName(String text, Kind kind, String found, String nearest)
      throws Exception {
    byte[] template = document(it -> paragraph(it, text));
    TemplateException thrown =
        catchThrowableOfType(TemplateException.class, () -> LetterTemplate.read(template, FIELDS));
    assertThat(thrown.mistakes()).contains(new TemplateMistake(kind, found, nearest));
  }

  @Test
  void allMistakesAreSaidAtOnce() throws Exception {
    byte[] template =
        document(
            it -> {
              paragraph(it, "{{一}}{{二}}");
              XWPFTable table = it.createTable(1, 2);
              table.getRow(0).getCell(0).setText("{{问题.内容}}");
              table.getRow(0).getCell(1).setText("{{核实.内容}}");
            });
    TemplateException thrown =
        catchThrowableOfType(TemplateException.class, () -> LetterTemplate.read(template, FIELDS));
    assertThat(thrown.mistakes())
        .extracting(TemplateMistake::kind)
        .containsExactly(Kind.UNKNOWN_NAME, Kind.UNKNOWN_NAME, Kind.TWO_LISTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no zip", "PK\u0003\u0004 broken"})
  void whatIsNoDocumentIsSaid(String content) {
    byte[] bytes = content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> LetterTemplate.read(bytes, FIELDS))
        .isInstanceOfSatisfying(
            TemplateException.class,
            it -> assertThat(it.mistakes().get(0).kind()).isEqualTo(Kind.NOT_A_DOCUMENT));
  }

  @Test
  void theSameLetterIsTheSameBytes() throws Exception {
    byte[] template = document(it -> paragraph(it, "{{机关名称}}"));
    byte[] first = fill(template, Map.of());
    Thread.sleep(2100);
    assertThat(fill(template, Map.of())).isEqualTo(first);
  }

  private static byte[] fill(byte[] template, Map<String, List<Map<String, String>>> lists)
      throws IOException, TemplateException {
    return bytes(template, new Filling(Map.of("机关名称", "甲局", "年度", "2023"), lists));
  }

  private static byte[] bytes(byte[] template, Filling filling)
      throws IOException, TemplateException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LetterTemplate.read(template, FIELDS).write(filling, out);
    return out.toByteArray();
  }

  private static byte[] document(Consumer<XWPFDocument> content) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      content.accept(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  private static void paragraph(XWPFDocument document, String runs) {
    XWPFParagraph paragraph = document.createParagraph();
    for (String run : runs.split("~", -1)) {
      paragraph.createRun().setText(run);
      paragraph.getCTP().addNewProofErr();
    }
  }

  private static XWPFDocument read(byte[] docx) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(docx));
  }

  private static String text(byte[] docx) throws IOException {
    try (XWPFDocument document = read(docx)) {
      StringBuilder text = new StringBuilder();
      document.getParagraphs().forEach(it -> text.append(it.getText()).append('\n'));
      return text.toString();
    }
  }
}
