package org.gouji.gen;

/** Texts that programs of an office make other files of. */
public final class OfficeText {

  /** Numbered lists and text boxes, as an OpenDocument file in one piece. */
  public static final String LISTS_AND_BOXES =
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

  private OfficeText() {}

  /** A table in the first cell of another, which has text behind it. */
  public static final String TABLE_IN_TABLE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
       xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
       xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"
       office:mimetype="application/vnd.oasis.opendocument.text">
      <office:body><office:text>
      <text:p>前</text:p>
      <table:table table:name="outer"><table:table-column/><table:table-row>
      <table:table-cell>
      <table:table table:name="inner">
      <table:table-column table:number-columns-repeated="2"/>
      <table:table-row>
      <table:table-cell><text:p>规章</text:p></table:table-cell>
      <table:table-cell><text:p>1</text:p></table:table-cell>
      </table:table-row>
      <table:table-row>
      <table:table-cell><text:p>许可</text:p></table:table-cell>
      <table:table-cell><text:p>2</text:p></table:table-cell>
      </table:table-row>
      </table:table>
      <text:p>中</text:p>
      </table:table-cell>
      </table:table-row></table:table>
      <text:p>后</text:p>
      </office:text></office:body></office:document>
      """;

  /** Pictures in and beside the text, small and large, and an embedded workbook. */
  public static final String PICTURES =
      """
      <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
       xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
       xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
       xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
       xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"
       office:mimetype="application/vnd.oasis.opendocument.text">
      <office:body><office:text>
      <text:p>一<draw:frame text:anchor-type="as-char" svg:width="14cm" svg:height="9cm">IMAGE</draw:frame></text:p>
      <text:p>二<draw:frame text:anchor-type="paragraph" svg:width="14cm" svg:height="9cm">IMAGE</draw:frame></text:p>
      <text:p>三<draw:frame text:anchor-type="as-char" svg:width="1cm" svg:height="1cm">IMAGE</draw:frame></text:p>
      <text:p>四<draw:frame text:anchor-type="as-char" svg:width="3cm" svg:height="1cm"><draw:object>
      <office:document office:version="1.2"
       office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
      <office:body><office:spreadsheet><table:table table:name="表"><table:table-row>
      <table:table-cell office:value-type="string"><text:p>规章</text:p></table:table-cell>
      </table:table-row></table:table></office:spreadsheet></office:body></office:document>
      </draw:object></draw:frame></text:p>
      </office:text></office:body></office:document>
      """
          .replace(
              "IMAGE",
              "<draw:image><office:binary-data>"
                  + "iVBORw0KGgoAAAANSUhEUgAAARgAAAC0AQAAAABnXA4AAAAALUlEQVR42u3KMQEAAAwCIP"
                  + "uX1ggLMLhJb3Ecx3Ecx3Ecx3Ecx3Ecx3Ecx3l8BjGvhM0LNtp9AAAAAElFTkSuQmCC"
                  + "</office:binary-data></draw:image>");
}
