package org.gouji.document.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Grid;
import org.gouji.document.Limits;
import org.gouji.document.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents and workbooks that office programs save as one XML file. */
class OfficeXmlTest {

  private static final String W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml'";

  private static final String FLAT =
      """
      <?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Word.Document"?>
      <pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">
      <pkg:part pkg:name="/_rels/.rels"><pkg:xmlData><Relationships><Relationship Id="rId1"
       Type="http://x/officeDocument" Target="word/document.xml"/></Relationships></pkg:xmlData>
      </pkg:part>
      <pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document %1$s><w:body>
      <w:p><w:pPr><w:pStyle w:val="a1"/></w:pPr><w:r><w:t>年度报告</w:t></w:r></w:p>
      <w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>规章</w:t></w:r></w:p></w:tc>
      <w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>
      <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc></w:tr>
      </w:tbl></w:body></w:document></pkg:xmlData></pkg:part>
      <pkg:part pkg:name="/word/media/a.png"><pkg:binaryData>AAAA</pkg:binaryData></pkg:part>
      <pkg:part pkg:name="/word/styles.xml"><pkg:xmlData><w:styles %1$s><w:style w:styleId="a1">
      <w:name w:val="heading 1"/></w:style></w:styles></pkg:xmlData></pkg:part>
      </pkg:package>
      """
          .formatted(W);

  private static final String WORD =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"
       xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint"
       xmlns:aml="http://schemas.microsoft.com/aml/2001/core">
      <w:styles><w:style w:styleId="a1"><w:name w:val="heading 1"/></w:style></w:styles>
      <w:body><wx:sect><wx:sub-section>
      <w:p><w:pPr><w:pStyle w:val="a1"/><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/>
      <wx:t wx:val="一、"/></w:listPr></w:pPr><w:r><w:t>总体情况</w:t></w:r></w:p>
      <w:p><w:r><w:t>受理</w:t></w:r>
      <aml:annotation w:type="Word.Deletion"><aml:content><w:r><w:delText>9</w:delText><w:t>9</w:t></w:r></aml:content></aml:annotation>
      <aml:annotation w:type="Word.Insertion"><aml:content><w:r><w:t>3件</w:t></w:r></aml:content></aml:annotation>
      <aml:annotation w:type="Word.Comment"><aml:content><w:p><w:r><w:t>核对</w:t></w:r></w:p></aml:content></aml:annotation>
      <w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r></w:p>
      <w:tbl><w:tr><w:tc><w:tcPr><w:vmerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>规章</w:t></w:r></w:p></w:tc>
      <w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>
      <w:tr><w:tc><w:tcPr><w:vmerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc></w:tr>
      </w:tbl></wx:sub-section></wx:sect></w:body></w:wordDocument>
      """;

  private static final String EXCEL =
      """
      <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
       xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"
       xmlns:html="http://www.w3.org/TR/REC-html40">
      <Worksheet ss:Name="底稿"><Table><Row><Cell><Data ss:Type="String">旧</Data></Cell></Row></Table>
      <WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>
      <Worksheet ss:Name="表"><Table>
      <Row ss:Index="2"><Cell ss:MergeDown="1"><Data ss:Type="String">规章</Data></Cell>
      <Cell><Data ss:Type="Number">12.0</Data><Comment><ss:Data>注</ss:Data></Comment></Cell>
      <Cell ss:MergeAcross="1" ss:MergeDown="1"><Data ss:Type="String"><html:B>合</html:B>计</Data></Cell>
      <Cell><Data ss:Type="Number">1.5E3</Data></Cell></Row>
      <Row><Cell><Data ss:Type="Number">7</Data></Cell><Cell ss:Formula="=A1"/></Row>
      <Row><Cell ss:Index="2"><Data ss:Type="Number">8</Data></Cell><Cell ss:Index="5"><Data
       ss:Type="String">无</Data></Cell></Row>
      </Table></Worksheet></Workbook>
      """;

  private static Document read(String text) {
    return DocumentReader.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> lines(Document document) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph it) lines.add((it.heading() ? "# " : "") + it.text());
      if (!(block instanceof Grid grid)) continue;
      for (Grid.Row row : grid.rows()) {
        StringBuilder cells = new StringBuilder();
        for (Grid.Cell cell : row.cells()) {
          cells.append(cell.column()).append('x').append(cell.rowSpan()).append('=');
          cells.append(cell.text()).append(' ');
        }
        lines.add(cells.toString().strip());
      }
    }
    return lines;
  }

  private static List<String> problems(Document document) {
    return document.problems().stream().map(it -> it.code() + ": " + it.detail()).toList();
  }

  @Test
  void packagesInOneFileAreReadAsDocx() {
    Document read = read(FLAT);
    assertThat(read.kind()).isEqualTo(Document.Kind.WORD);
    assertThat(lines(read)).containsExactly("# 年度报告", "0x2=规章 1x1=1", "1x1=2");
  }

  @Test
  void documentsOfWord2003AreReadWithTheirNumbersAndWithoutWhatWasDeletedOrRemarked() {
    Document read = read(WORD);
    assertThat(read.kind()).isEqualTo(Document.Kind.WORD);
    assertThat(lines(read)).containsExactly("# 一、总体情况", "受理3件", "0x2=规章 1x1=1", "1x1=2");
  }

  @Test
  void workbooksOfExcel2003AreReadByTheirPlaces() {
    Document read = read(EXCEL);
    assertThat(read.kind()).isEqualTo(Document.Kind.SHEET);
    assertThat(lines(read))
        .containsExactly(
            "0x2=规章 1x1=12 2x2=合计 4x1=1500", "1x1=7 4x1=\uFFFD", "0x1= 1x1=8 2x1= 3x1= 4x1=无");
  }

  @Test
  void cellsAreCounted() {
    Document read =
        DocumentReader.read(
            EXCEL.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT.with("cells", 3));
    assertThat(problems(read)).containsExactly("limit: cells 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ODF | <office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'/>",
        "UOF | <uof:UOF xmlns:uof='http://schemas.uof.org/cn/2003/uof'/>",
        "XML | <p:package xmlns:p='http://schemas.microsoft.com/office/2006/xmlPackage'/>",
        "XML | <Workbook/>"
      })
  void othersAreNamed(String kind, String root) {
    assertThat(problems(read("<?xml version='1.0'?>" + root)))
        .containsExactly("unsupported: " + kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {FLAT_CUT, WORD_ENTITY})
  void brokenOnesAndThoseThatAskForOtherFilesAreNotRead(String content) {
    Document read = read(content);
    assertThat(read.blocks()).isEmpty();
    assertThat(problems(read)).containsExactly("broken: XML");
  }

  private static final String FLAT_CUT =
      "<?xml version='1.0'?><p:package"
          + " xmlns:p='http://schemas.microsoft.com/office/2006/xmlPackage'><p:part"
          + " p:name='/word/document.xml'><p:xmlData><body>";

  private static final String WORD_ENTITY =
      "<?xml version='1.0'?><!DOCTYPE w [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
          + "<w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'>"
          + "<w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:wordDocument>";
}
