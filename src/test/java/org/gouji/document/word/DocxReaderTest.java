package org.gouji.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Paragraph;
import org.gouji.document.ReadProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxReaderTest {

  private static final String NUMBERING =
      "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='0'><w:start"
          + " w:val='1'/><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%1、'/></w:lvl><w:lvl"
          + " w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:pStyle"
          + " w:val='part'/><w:lvlText w:val='（%2）'/></w:lvl></w:abstractNum><w:num"
          + " w:numId='3'><w:abstractNumId w:val='7'/></w:num><w:num w:numId='4'><w:abstractNumId"
          + " w:val='7'/><w:lvlOverride w:ilvl='0'><w:startOverride"
          + " w:val='1'/></w:lvlOverride></w:num></w:numbering>";

  private static final String STYLES =
      "<w:styles xmlns:w='w'><w:style w:styleId='hid'><w:rPr><w:vanish/></w:rPr></w:style>"
          + "<w:style w:styleId='part'><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr>"
          + "</w:style></w:styles>";

  private static byte[] docx(String body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(
          zip,
          "word/document.xml",
          "<w:document xmlns:w='w' xmlns:mc='mc' xmlns:v='v' xmlns:o='o' xmlns:r='r'><w:body>"
              + body
              + "</w:body></w:document>");
      part(zip, "word/numbering.xml", NUMBERING);
      part(zip, "word/styles.xml", STYLES);
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> read(String body) throws IOException {
    Document document = WordReader.docx(docx(body), Limits.DEFAULT);
    assertThat(document.problems()).isEmpty();
    return Blocks.lines(document);
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<w:p><w:ins><w:r><w:t>甲</w:t></w:r></w:ins><w:del><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>;"
            + " 甲",
        "<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>乙</w:t></w:r></w:p>; 甲",
        "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>3</w:t></w:r></w:p>; 3",
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:sdtContent></w:sdt>; 甲",
        "<w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>; # 甲",
        "<w:p><w:hyperlink><w:r><w:t>甲</w:t></w:r></w:hyperlink></w:p>; 甲",
        "<w:p><w:r><w:rPr><w:rStyle"
            + " w:val='hid'/></w:rPr><w:t>乙</w:t></w:r><w:r><w:t>甲</w:t></w:r></w:p>; 甲",
        "<w:p><w:pPr><w:pStyle"
            + " w:val='hid'/></w:pPr><w:r><w:t>乙</w:t></w:r></w:p><w:p><w:r><w:t>甲</w:t></w:r></w:p>;"
            + " 甲",
        "<w:p><w:r><w:sym w:font='Symbol' w:char='F031'/><w:sym w:font='Wingdings'"
            + " w:char='F032'/></w:r></w:p>; 1",
        "<w:p><w:r><w:ruby><w:rt><w:r><w:t>jia</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>甲</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>;"
            + " 甲",
        "<w:p><w:pPr><w:pStyle w:val='part'/></w:pPr><w:r><w:t>总体情况</w:t></w:r></w:p>; （一）总体情况"
      })
  void whatAReaderSees(String body, String line) throws IOException {
    assertThat(read(body)).containsExactly(line);
  }

  @Test
  void textBoxesAreReadOnce() throws IOException {
    String box = "<w:txbxContent>" + p("盒") + "</w:txbxContent>";
    assertThat(
            read(
                "<w:p><w:r><mc:AlternateContent><mc:Choice>"
                    + box
                    + "</mc:Choice><mc:Fallback>"
                    + box
                    + "</mc:Fallback></mc:AlternateContent></w:r></w:p>"))
        .containsExactly("盒");
  }

  @Test
  void listNumbersAreShown() throws IOException {
    String item =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='3'/></w:numPr></w:pPr>"
            + "<w:r><w:t>情况</w:t></w:r></w:p>";
    String again = item.replace("w:val='3'", "w:val='4'");
    assertThat(read(item + item + again + again)).containsExactly("一、情况", "二、情况", "一、情况", "二、情况");
  }

  @Test
  void spansAndDeletedRows() throws IOException {
    String merged = "<w:tcPr><w:vMerge w:val='restart'/></w:tcPr>";
    String goesOn = "<w:tcPr><w:vMerge/></w:tcPr>";
    String wide = "<w:tcPr><w:gridSpan w:val='2'/></w:tcPr>";
    assertThat(
            read(
                "<w:tbl><w:tr><w:tc>"
                    + merged
                    + p("甲")
                    + "</w:tc><w:tc>"
                    + wide
                    + p("乙")
                    + "</w:tc></w:tr><w:tr><w:tc>"
                    + goesOn
                    + "<w:p/></w:tc><w:tc>"
                    + p("1")
                    + "</w:tc><w:tc>"
                    + p("2")
                    + "</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>"
                    + p("去")
                    + "</w:tc></w:tr></w:tbl>"))
        .containsExactly("0+1x2甲|1+2x1乙", "1+1x11|2+1x12");
  }

  @Test
  void cellsDeletedWithTheirChangesTrackedAreNotThere() throws IOException {
    String gone = "<w:tc><w:tcPr><w:cellDel/></w:tcPr><w:p/></w:tc>";
    String cell = "<w:tc>" + p("1") + "</w:tc>";
    assertThat(read("<w:tbl><w:tr>" + gone + cell + gone + cell + "</w:tr></w:tbl>"))
        .containsExactly("0+1x11|1+1x11");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<w:p><w:r><w:pict><v:shape style='width:415.3pt;height:5in'"
            + " alt='表'><v:imagedata/></v:shape></w:pict></w:r></w:p>~ 表",
        "<w:p><w:r><w:pict><v:shape"
            + " style='width:20pt;height:20pt'><v:imagedata/></v:shape></w:pict></w:r></w:p>~ none",
        "<w:p><w:r><w:object><v:shape"
            + " style='width:76pt;height:49pt'><v:imagedata/></v:shape><o:OLEObject"
            + " ProgID='Excel.Sheet.12'/></w:object></w:r></w:p>~ Excel.Sheet.12",
        "<w:p><w:r><w:object><v:shape style='width:30pt;height:15pt'/><o:OLEObject"
            + " ProgID='Equation.3'/></w:object></w:r></w:p>~ none",
        "<w:altChunk r:id='rId9'/>~ ''",
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p><w:altChunk"
            + " r:id='rId9'/></w:tc></w:tr></w:tbl>~ ''",
        "<w:p><w:subDoc r:id='rId9'/></w:p>~ ''"
      })
  void whatIsNotReadStandsInItsPlace(String body, String description) throws IOException {
    assertThat(read(body).stream().filter(line -> line.startsWith("[")))
        .isEqualTo(description.equals("none") ? List.of() : List.of("[" + description + "]"));
  }

  @Test
  void externalEntitiesAreNotRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(
          zip,
          "word/document.xml",
          "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><w:document xmlns:w='w'>"
              + "<w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>");
    }
    Document document = WordReader.docx(bytes.toByteArray(), Limits.DEFAULT);
    assertThat(document.blocks()).isEmpty();
  }

  @Test
  void limitsAreNamed() throws IOException {
    Limits few = Limits.DEFAULT.with("characters", 3);
    Document document = WordReader.docx(docx(p("甲乙丙丁")), few);
    assertThat(document.problems())
        .extracting(ReadProblem::code, ReadProblem::detail)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("limit", "characters 3"));
  }

  @Test
  void malformedBytesAreBrokenWithoutAWordOnTheConsole() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(new byte[] {'<', 'a', (byte) 0xFF, '>'});
    }
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThat(WordReader.docx(bytes.toByteArray(), Limits.DEFAULT).problems())
          .extracting(ReadProblem::code)
          .containsExactly("broken");
    } finally {
      System.setErr(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void tablesOfOneRowInACellAreWordsOfIt() throws IOException {
    String innermost = table(cell("甲") + cell("乙"));
    String inner = table("<w:tc>" + innermost + text("丙") + "</w:tc>" + cell("丁"));
    assertThat(read(table("<w:tc>" + inner + text("戊") + "</w:tc>" + cell("1"))))
        .containsExactly("0+1x1甲 乙\n丙 丁\n戊|1+1x11");
  }

  private static String text(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String cell(String text) {
    return "<w:tc>" + text(text) + "</w:tc>";
  }

  private static String table(String cells) {
    return "<w:tbl><w:tr>" + cells + "</w:tr></w:tbl>";
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE, true", "UTF-16BE, true", "UTF-16LE, false", "UTF-8, true"})
  void partsMayHaveAnotherEncoding(String charset, boolean marked) throws IOException {
    String xml =
        "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>报告</w:t></w:r></w:p></w:body></w:document>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(((marked ? "\uFEFF" : "") + xml).getBytes(Charset.forName(charset)));
    }
    assertThat(WordReader.docx(bytes.toByteArray(), Limits.DEFAULT).blocks())
        .hasOnlyElementsOfType(Paragraph.class)
        .hasSize(1);
  }
}
