package org.gouji.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReaderTest {

  private static List<String> lines(String text) {
    return Rendering.lines(Rendering.read(text));
  }

  /** {@code _} is a tab, {@code N} a no-break and {@code Z} an ideographic space. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "26 |→{26}",
        "|26→{26}",
        "| 26 |→{26}",
        "|→{}",
        "  | →{}",
        "ZN|N→{}",
        "||→{/}",
        "|||→{//}",
        "a | b | ||→{a/b//}",
        "a||b→{a//b}",
        "|a||b|→{a//b}",
        "|| a |→{/a}",
        "Za Nb Z|N0→{a b/0}",
        "a｜b│c→{a/b/c}",
        "_a_→{/a/}",
        "a__b→{a//b}",
        "_ a b__→{/a b//}",
        "a_b | c→{a b/c}",
        "| a<br/>b | c |→{a b/c}",
        "| - | - |→{-/-}"
      })
  void cellsOfALine(String line, String expected) {
    String text = line.replace('_', '\t').replace('N', '\u00A0').replace('Z', '\u3000');
    assertThat(lines("x\n" + text)).containsExactly("L1 x", "L2" + expected);
  }

  @Test
  void lonelyBarsKeepTheirRows() {
    assertThat(lines("甲 |\n|||\n|\n")).containsExactly("L1{甲;//;}");
    Grid grid = (Grid) Rendering.read("甲 |\n|||\n|\n").blocks().get(0);
    assertThat(grid.rows().get(2).cells())
        .containsExactly(new Grid.Cell("", 0, 1, 1, Place.line(3)));
  }

  @Test
  void cellsWrappedOverLines() {
    assertThat(lines("头\n| \n     项目  | \n      \n\n    \u00A0 | \n   ||\n尾"))
        .containsExactly("L1 头", "L2{;项目;;/}", "L8 尾");
  }

  @Test
  void columnsAndPlaces() {
    Grid grid = (Grid) Rendering.read("\n\n\t0\t\n1\t2").blocks().get(0);
    assertThat(grid.ruled()).isFalse();
    assertThat(grid.place()).isEqualTo(Place.line(3));
    assertThat(grid.rows().get(0).cells()).extracting(Grid.Cell::column).containsExactly(0, 1, 2);
    assertThat(grid.rows().get(1).cells().get(1))
        .isEqualTo(new Grid.Cell("2", 1, 1, 1, Place.line(4)));
  }

  @Test
  void blankLinesDoNotEndATableButTextDoes() {
    assertThat(lines("a|b\n\n \u3000\nc|d\n文\ne|f"))
        .containsExactly("L1{a/b;c/d}", "L5 文", "L6{e/f}");
  }

  @Test
  void lineBreaksOfAllKinds() {
    assertThat(lines("a\r\nb\rc\n\nd\fe\u2028f\u0085g"))
        .containsExactly("L1 a", "L2 b", "L3 c", "L5 d", "L5 e", "L5 f", "L5 g");
    assertThat(lines("a<br>b<BR />c\nd")).containsExactly("L1 a", "L1 b", "L1 c", "L2 d");
  }

  @Test
  void whiteSpaceIsFoldedAndInvisiblesDropped() {
    assertThat(lines("\u3000\u3000总\u00AD计\u200B  \u00A0 1\uFEFF2\u0007\u202E"))
        .containsExactly("L1 总计 12");
  }

  @Test
  void markdown() {
    assertThat(lines("## 一、总况 ##\n#甲\n##乙\n|项|数|\n|:--|---:|\n|甲|1|\n| | |\n####### 丙"))
        .containsExactly("L1 # 一、总况", "L2 #甲", "L3 # 乙", "L4{项/数;甲/1;/}", "L8 ####### 丙");
  }

  @Test
  void drawnRules() {
    assertThat(lines("+---+---+\n| a | b |\n+===+---+\n├───┼───┤\n│ c │ d │\n└──┴──┘"))
        .containsExactly("L2{a/b;c/d}");
  }

  @Test
  void longLinesInLinearTime() {
    String prose = "一二三四五六七八九十".repeat(20_000);
    assertThat(lines(prose)).containsExactly("L1 " + prose);
    assertThat(Rendering.read("|".repeat(200_000)).blocks()).hasSize(1);
  }

  @Test
  void tooManyCells() {
    String row = "|".repeat(1000) + "\n";
    Document document = Rendering.read("a" + row.repeat(1001));
    assertThat(Rendering.problems(document)).containsExactly("limit: cells 1000000");
    assertThat(((Grid) document.blocks().get(0)).rows()).hasSize(1000);
  }
}
