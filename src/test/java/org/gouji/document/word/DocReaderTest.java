package org.gouji.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.gen.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocReaderTest {

  /** An OpenDocument file of which LibreOffice makes a DOC. */
  private static final String SOURCE =
      """
      <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
        xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
        xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
        office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
      <office:automatic-styles>
        <text:list-style style:name="L">
          <text:list-level-style-number text:level="1" style:num-suffix="、"
            style:num-format="一, 二, 三, ..."/>
          <text:list-level-style-number text:level="2" style:num-prefix="（"
            style:num-suffix="）" style:num-format="1"/>
        </text:list-style>
        <text:list-style style:name="B">
          <text:list-level-style-bullet text:level="1" text:bullet-char="•"/>
        </text:list-style>
      </office:automatic-styles>
      <office:body><office:text>
        <text:p>报告<draw:frame text:anchor-type="paragraph" svg:width="6cm" svg:height="2cm">
          <draw:text-box><text:p>盒子甲</text:p><text:p>第二行</text:p></draw:text-box>
        </draw:frame></text:p>
        <text:list xml:id="a" text:style-name="L">
          <text:list-item><text:p>总体情况</text:p>
            <text:list><text:list-item><text:p>公开</text:p></text:list-item>
              <text:list-item><text:p>申请</text:p></text:list-item></text:list>
          </text:list-item>
        </text:list>
        <text:p>正文。<draw:frame text:anchor-type="paragraph" svg:width="6cm" svg:height="2cm">
          <draw:text-box><text:p>盒子乙</text:p></draw:text-box></draw:frame></text:p>
        <text:list text:style-name="L" text:continue-list="a">
          <text:list-item><text:p>主动公开情况</text:p>
            <text:list><text:list-item><text:p>一项</text:p></text:list-item></text:list>
          </text:list-item>
        </text:list>
        <text:list text:style-name="B"><text:list-item><text:p>点</text:p></text:list-item>
        </text:list>
        <table:table><table:table-column table:number-columns-repeated="2"/><table:table-row>
          <table:table-cell><text:list text:style-name="L" text:continue-list="a"><text:list-item>
            <text:p>格</text:p></text:list-item></text:list></table:table-cell>
          <table:table-cell><text:p>1</text:p></table:table-cell>
        </table:table-row></table:table>
      </office:text></office:body></office:document>
      """;

  @Test
  void numbersOfListsAndTextBoxesStandWhereAReaderSeesThem(@TempDir Path folder)
      throws IOException {
    Path source = Files.writeString(folder.resolve("list.fodt"), SOURCE);
    Office.convert(List.of(source), "OpenDocument Text Flat XML", "doc:MS Word 97", folder);
    Document document =
        WordReader.doc(Files.readAllBytes(folder.resolve("list.doc")), Limits.DEFAULT);
    assertThat(document.problems()).isEmpty();
    assertThat(Blocks.lines(document))
        .containsExactly(
            "报告",
            "盒子甲",
            "第二行",
            "一、总体情况",
            "（1）公开",
            "（2）申请",
            "正文。",
            "盒子乙",
            "二、主动公开情况",
            "（1）一项",
            "点",
            "0+1x1三、格|1+1x11");
  }
}
