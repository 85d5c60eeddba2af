package org.gouji.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTextTest {

  private static final int LIMIT = Limits.DEFAULT.characters();

  private static final String SIMPLIFIED = "本机关全年主动公开政府信息十二条，收到申请三件，均已答复。";
  private static final String TRADITIONAL = "本機關全年主動公開政府資訊十二條，收到申請三件，均已答覆。";

  private static String decode(byte[] content) {
    return DecodedText.of(content, LIMIT).text();
  }

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK", "GB2312", "GB18030", "UTF-16LE", "UTF-16BE"})
  void simplifiedWithoutMark(String charset) {
    assertThat(decode(bytes(SIMPLIFIED, charset))).isEqualTo(SIMPLIFIED);
    String mixed = "2021 report\r\n" + SIMPLIFIED + "\r\n12 | 0 |";
    assertThat(decode(bytes(mixed, charset))).isEqualTo(mixed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "Big5", "GBK", "GB18030", "UTF-16LE", "UTF-16BE"})
  void traditionalWithoutMark(String charset) {
    assertThat(decode(bytes(TRADITIONAL, charset))).isEqualTo(TRADITIONAL);
  }

  @ParameterizedTest
  @CsvSource({"年度報告, Big5", "年度报告, GBK", "公开信息, GBK", "公開資訊, Big5", "总计, GBK"})
  void fewCharacters(String text, String charset) {
    assertThat(decode(bytes(text, charset))).isEqualTo(text);
  }

  @Test
  void fewCharactersAmongMuchAscii() {
    for (String text : new String[] {"\u00A0\u00A0 0 |", "<i style=\"x: 1\">雅黑</i>".repeat(30)}) {
      assertThat(decode(bytes(text, "UTF-8"))).isEqualTo(text);
    }
    String rows = "0 | 0 |\n".repeat(30) + "微软雅黑";
    assertThat(decode(bytes(rows, "GBK"))).isEqualTo(rows);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030"})
  void marks(String charset) {
    assertThat(decode(bytes("\uFEFF甲1", charset))).isEqualTo("甲1");
  }

  @ParameterizedTest
  @CsvSource({
    "utf-8, GBK",
    "gb2312, UTF-8",
    "gbk, UTF-8",
    "big5, GBK",
    "gb2312, Big5",
    "iso-8859-1, GBK",
    "utf-16, UTF-8",
    "no-such-charset, GBK",
    "gb2312, GB18030",
    "utf-8, UTF-8"
  })
  void bytesOverrideDeclarations(String declared, String actual) {
    String text = actual.equals("Big5") ? TRADITIONAL : SIMPLIFIED;
    for (String head :
        new String[] {
          "<html><meta charset=" + declared + ">",
          "<html><META content='text/html; charset=" + declared + "' http-equiv=Content-Type>",
          "<?xml version='1.0' encoding='" + declared + "'?><html>"
        }) {
      String page = head + "<p>" + text + "</p>";
      assertThat(decode(bytes(page, actual))).isEqualTo(page);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "UTF-8", "Big5", "UTF-16LE"})
  void chineseOnlyAfterManyKilobytes(String charset) {
    String text = "<script>var x = 1;</script>\n".repeat(2000) + TRADITIONAL;
    assertThat(decode(bytes(text, charset))).isEqualTo(text);
  }

  @Test
  void lettersOfGb18030BeyondGbk() {
    String text = SIMPLIFIED + "㐂𠮷";
    assertThat(decode(bytes("<meta charset=gb2312>" + text, "GB18030"))).endsWith(text);
  }

  @Test
  void utf8CutInACharacter() {
    byte[] whole = bytes(SIMPLIFIED.repeat(20), "UTF-8");
    DecodedText cut = DecodedText.of(Arrays.copyOf(whole, whole.length - 1), LIMIT);
    assertThat(cut.text()).startsWith(SIMPLIFIED);
    assertThat(cut.problems()).singleElement().extracting(ReadProblem::code).isEqualTo("encoding");
    assertThat(cut.problems().get(0).detail()).startsWith("UTF-8: 1 of ").endsWith("lost");
  }

  @Test
  void largePartsLost() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(bytes("<meta charset=utf-8>" + SIMPLIFIED.repeat(10), "UTF-8"));
    for (int i = 0; i < 100; i++) bytes.write(0xFF);
    DecodedText text = DecodedText.of(bytes.toByteArray(), LIMIT);
    assertThat(text.text()).contains(SIMPLIFIED);
    assertThat(text.problems().get(0).detail()).endsWith("lost, large parts");
  }

  @Test
  void replacementCharactersOfTheSourceCount() {
    DecodedText text = DecodedText.of(bytes(SIMPLIFIED + "\uFFFD", "UTF-8"), LIMIT);
    assertThat(text.text()).endsWith("\uFFFD");
    assertThat(text.problems()).hasSize(1);
  }

  @Test
  void noProblemWhereAllIsRead() {
    assertThat(DecodedText.of(SIMPLIFIED.getBytes(StandardCharsets.UTF_8), LIMIT).problems())
        .isEmpty();
    assertThat(DecodedText.of("plain".getBytes(StandardCharsets.US_ASCII), LIMIT).problems())
        .isEmpty();
  }

  @Test
  void tooManyCharacters() {
    byte[] content = new byte[LIMIT + 5];
    Arrays.fill(content, (byte) 'a');
    DecodedText text = DecodedText.of(content, LIMIT);
    assertThat(text.text()).hasSize(LIMIT);
    assertThat(text.problems().get(0).detail()).isEqualTo("characters 20000000");
  }
}
