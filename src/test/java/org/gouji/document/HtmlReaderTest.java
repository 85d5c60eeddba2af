package org.gouji.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {

  private static List<String> lines(String markup) {
    return Rendering.lines(Rendering.read(markup));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "<p>甲</p><p>乙<div>丙</div>丁→L1 甲;L2 乙;L3 丙;L4 丁",
        "<p>年<span>度</span><b>报<o:p></o:p></b><ucap>告</ucap></p>→L1 年度报告",
        "<p>甲<br>乙<br/><br/>丙</p>→L1 甲;L2 乙;L3 丙",
        "<p> 甲 &nbsp;&#12288; 乙 </p><p>&nbsp;</p>→L1 甲 乙",
        "<p>总&shy;计&#8203;数</p>→L1 总计数",
        "<h2>一、<i>总况</i></h2><p>甲→L1 # 一、总况;L2 甲",
        "<div class='art-Title'><span>标题</span></div><p>甲→L1 # 标题;L2 甲",
        "<div id=title><p>甲</p></div>→L1 甲",
        "<p>甲<!--[if gte mso 9]><p>乙</p><![endif]--><![if !x]>1.<![endif]></p>→L1 甲1.",
        "<p>甲</p><script>1</script><style>p{}</style><noscript>乙</noscript>→L1 甲",
        "<p>甲<span style='border:none;DISPLAY : none'>乙</span></p>→L1 甲",
        "<p>甲<span style='border-top: none'>乙</span></p>→L1 甲乙",
        "<p>甲<b hidden>乙</b><i style='visibility:hidden'>丙</i></p>→L1 甲",
        "<p>甲<span style='display:block'>乙</span>丙</p>→L1 甲;L2 乙;L3 丙",
        "<div>甲<input value=1><select><option>乙</select><button>丙</button></div>→L1 甲",
        "<template><p>甲</template><iframe>乙</iframe><p>丙→L1 丙",
        "<p>甲<iframe srcdoc='<p>乙</p>丙'></iframe>丁→L1 甲;L2 乙;L3 丙;L4 丁",
        "<body style='display:none'><p>甲→L1 甲",
        "<ul><li>甲<li>乙</ul>→L1 甲;L2 乙",
        "<p>甲 | 1 |</p><p>乙 | 2 |</p>→T1{甲/1;乙/2}",
        "<p>1.&#9;甲</p>→L1 1. 甲",
        "<p>规章&#9;0&#9;&#9;3</p><p>后→T1{规章/0//3};L2 后",
        "<p>&#10;&#9;&#9;甲&#10;&#9;乙</p>→L1 甲 乙"
      })
  void flow(String markup, String expected) {
    assertThat(String.join(";", lines(markup))).isEqualTo(expected);
  }

  @Test
  void preformattedText() {
    assertThat(lines("<p>前</p><pre>甲  乙\n\n丙|1\n丁|<b>2</b></pre><p>后"))
        .containsExactly("L1 前", "L2 甲 乙", "T1{丙/1;丁/2}", "L5 后");
    assertThat(lines("<textarea>甲\n乙\t1</textarea>")).containsExactly("L1 甲", "T1{乙/1}");
  }

  @Test
  void textAroundTablesKeepsItsLines() {
    assertThat(lines("# 报告\n甲\n乙\n<table><tr><td>丙<td>1</table>\n丁"))
        .containsExactly("L1 # 报告", "L2 甲", "L3 乙", "T1={丙/1}", "L5 丁");
  }

  @Test
  void titleAndMetadata() {
    Document document =
        Rendering.read(
            "<title> 甲\n年报 </title><meta name=PubDate content='2022-01-05'>"
                + "<body><meta name=pubdate content=x><meta name=SiteName content=乙><p>丙");
    assertThat(document.title()).isEqualTo("甲 年报");
    assertThat(document.metadata()).containsOnlyKeys("pubdate", "sitename");
    assertThat(document.metadata()).containsEntry("pubdate", "2022-01-05");
  }

  @Test
  void picturesAndLinkedFiles() {
    assertThat(
            lines(
                "<p>见<a href='/f/%E5%9B%BE.pdf?v=1'>附件</a>。</p>"
                    + "<p><img src=a/scan01.jpg><img src=b.jpg alt=扫描件></p>"
                    + "<img src=x_icon.png><img src=c.jpg width=40><img src='data:image/gif;x'>"
                    + "<a href=d.docx></a><a href=e.html>页</a><embed src=g.ofd>"))
        .containsExactly("L1 见附件。", "!附件", "!scan01.jpg", "!扫描件", "L2 页", "!d.docx", "!g.ofd");
  }

  @Test
  void placesOfPictures() {
    Document document =
        Rendering.read(
            "<p>甲<p>乙<img src=a.png alt=图>" + "<table><tr><td>丙<td><a href=b.xls>表</a></table>");
    assertThat(document.blocks())
        .filteredOn(Picture.class::isInstance)
        .containsExactly(
            new Picture("图", Place.line(2)), new Picture("表", new Place(0, 0, 1, 0, 0)));
  }

  @Test
  void depthWithoutOverflow() {
    for (String tag : new String[] {"<div>", "<span>", "<ul><li>", "<table><tr><td>a<td>"}) {
      Document document = Rendering.read("<p>始</p>" + tag.repeat(10_000) + "终");
      assertThat(Rendering.problems(document)).containsExactly("limit: depth 512");
      assertThat(Rendering.lines(document)).contains("L1 始");
      assertThat(String.join("", Rendering.lines(document))).contains("终");
    }
  }
}
