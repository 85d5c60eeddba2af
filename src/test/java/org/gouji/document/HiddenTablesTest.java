package org.gouji.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenTablesTest {

  private static String table(String attributes, int figure) {
    StringBuilder rows = new StringBuilder("<table " + attributes + ">");
    for (String label : new String[] {"规章", "许可", "处罚", "收费"}) {
      rows.append("<tr><td>").append(label).append("<td>").append(figure);
    }
    return rows + "</table>";
  }

  private static String read(String style, String body) {
    String page = "<html><head><style>" + style + "</style></head><body>" + body + "</body></html>";
    return String.join(" ", Rendering.lines(Rendering.read(page)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".wap{display:none}",
        "/* a } */ @import 'x'; div .wap , b {color:red;display : none !important}",
        "@media screen and (min-width:769px){table.wap{display:none}} table{display:block}",
        ".wap{display:none}@media (max-width:768px){.wap{display:table}.pc{display:none}}",
        "@supports (display:grid){#w{display:none}}.wap{display:table}",
        "table.wap{display:none}.wap{display:block}"
      })
  void theShownCopyCountsWhereAStyleHidesTheOther(String style) {
    String body = "<div>" + table("id=w class=wap", 1) + table("class=pc", 2) + "</div>";
    assertThat(read(style, body)).contains("规章/2").doesNotContain("规章/1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@media (max-width:768px){.wap{display:none}}",
        "@media print{.wap{display:none}}",
        ".wap{display:none}table.wap{display:table}",
        ".wap:hover{display:none}",
        ".wap{display:none;",
        "x{display:none"
      })
  void bothAreReadWhereNoneIsHiddenOnAScreen(String style) {
    String body = table("class=wap", 1) + table("class=pc", 2);
    boolean open = style.equals(".wap{display:none;");
    assertThat(read(style, body)).contains("规章/2");
    assertThat(read(style, body).contains("规章/1")).isEqualTo(!open);
  }

  @Test
  void aCopyForSmallScreensMayBeSetOtherwise() {
    String narrow = "<table class=wap><tr><td>规章<td>许可<td>处罚<td>收费<tr><td>1<td>1<td>1<td>1</table>";
    String page = read(".wap{display:none}", narrow + table("", 2));
    assertThat(page).contains("规章/2").doesNotContain("规章/许可");
  }

  @Test
  void theProseOfAHiddenCopyIsLeftOutWithIt() {
    String body = "<div class=wap><p>甲</p>" + table("", 1) + "</div><p>乙</p>" + table("", 2);
    assertThat(read(".wap{display:none}", body)).contains("乙").doesNotContain("甲");
  }

  @Test
  void aTableThatAStyleHidesAndNothingElseShowsIsRead() {
    String body = "<div class=tab><p>甲</p>" + table("", 1) + "</div>";
    assertThat(read(".tab{display:none}", body)).contains("甲").contains("规章/1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "hidden→1→true",
        "hidden→2→false",
        "style='display: none'→1→true",
        "style='display: none'→2→false"
      })
  void aHiddenTableThatIsShownNowhereIsUnread(String attribute, int tables, boolean unread) {
    String body = "<div " + attribute + ">" + table("", 1) + "</div>";
    String page = read("", tables == 2 ? body + table("", 2) : body);
    assertThat(page.contains("!规章")).isEqualTo(unread);
    assertThat(page).doesNotContain("规章/1");
  }

  @Test
  void aHiddenFormToFillIsNothingUnread() {
    String body = "<div hidden><table><tr><td>姓名<td>1<tr><td>电话<td>2</table></div><p>甲</p>";
    assertThat(read("", body)).isEqualTo("L1 甲");
  }
}
