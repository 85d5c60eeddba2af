package org.gouji.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows, cells and words of a shown table that a style in the page hides. */
class HiddenPartsTest {

  private static Document document(String style, String table) {
    return Rendering.read(
        "<html><head><style>" + style + "</style></head><body><table>" + table + "</table></body>");
  }

  private static String read(String style, String table) {
    return String.join(" ", Rendering.lines(document(style, table)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ".x{display:none}|<tr><td>规章<td>1<tr class=x><td>规章<td>9<tr><td>许可<td>2",
        ".x{visibility:collapse}|<tr><td>规章<td>1<tr class=x><td>规章<td>9<tr><td>许可<td>2",
        ".x{display:none}|<tbody><tr><td>规章<td>1<tr><td>许可<td>2<tbody class=x><tr><td>许可<td>9",
        ".x{display:none}|<tr><td>规章<td>1<tr class=x><td>备用<td><tr><td>许可<td>2",
        ".x{display:none}|<tr><td>规章<td class=x>9<td>1<tr><td>许可<td class=x>8<td>2",
        "td:nth-child(2){display:none}|<tr><td>规章<td>9<td>1<tr><td>许可<td>8<td>2",
        ".x{display:none}|<tr><td>规章<span class=x>注</span><td><i class=x>9</i>1<tr><td>许可<td>2",
        ".x{display:none}|<tr><td>规章<td>1<tr><td class=x>规章<td class=x>9<tr><td>许可<td>2"
      })
  void whatAReaderDoesNotSeeIsLeftOut(String style, String table) {
    assertThat(read(style, table)).isEqualTo("T1={规章/1;许可/2}");
    assertThat(document(style, table).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ".x{color:red}|<tr aria-hidden=true><td>规章<td>1<tr class=x><td>许可<td>2",
        "td:hover{display:none}|<tr><td>规章<td>1<tr><td>许可<td>2",
        ".x{display:none}tr.x{display:table-row}|<tr class=x><td>规章<td>1<tr><td>许可<td>2",
        ".x{display:none}|<tr><td>规章<td><i class=x>1</i><tr><td>许可<td>2",
        ".x{display:none}|<tbody class=x><tr><td>规章<td>1<tr><td>许可<td>2",
        "col{visibility:visible}|<tr><td>规章<td>1<tr><td>许可<td>2"
      })
  void whatIsShownOrMayHoldAllIsRead(String style, String table) {
    assertThat(read(style, table)).isEqualTo("T1={规章/1;许可/2}");
  }

  @Test
  void aRowWithFiguresThatNothingShownSaysIsSaidToBeUnread() {
    String table = "<tr><td>规章<td>1<tr class=x><td rowspan=2>处罚<td>9<tr><td>许可<td>2";
    Document read = document(".x{display:none}", table);
    assertThat(Rendering.lines(read)).containsExactly("T1={规章/1;许可/2}");
    assertThat(Rendering.problems(read)).containsExactly("hidden: 处罚");
  }

  @Test
  void cellsOverRowsThatFoldAwayReachNoFurther() {
    String table = "<tr><td rowspan=2>规章<td>1<tr class=x><td>9<tr><td>许可<td>2";
    assertThat(read(".x{visibility:collapse}", table)).isEqualTo("T1={规章/1;许可/2}");
  }
}
