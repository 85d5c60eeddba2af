package org.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "甲市财政局, 甲市财政局.docx",
    "'a/b\\c:d*e?f\"g<h>i|j', a_b_c_d_e_f_g_h_i_j.docx",
    "CON, _CON.docx",
    "nul, _nul.docx",
    "com1.txt, _com1.txt.docx",
    "LPT², _LPT².docx",
    "'NUL .x', '_NUL .x.docx'",
    "console, console.docx",
    "'..', _.docx",
    "'../../etc', __.._etc.docx",
    "' a. ', a.docx",
    "'a...', a.docx",
    "'', _.docx",
    "'　', _.docx",
    "'a\nb', a_b.docx",
    "'a\u202Eb', a_b.docx",
    "'a\uD800', a_.docx",
    "'e\u0301', é.docx"
  })
  void namesAreSafeEverywhere(String text, String name) {
    assertThat(new FileNames(".docx").of(text)).isEqualTo(name);
  }

  @Test
  void longNamesAreCutBetweenCharacters() {
    String name = new FileNames(".docx").of("长".repeat(59) + "𠮷" + "长".repeat(300));
    assertThat(name).isEqualTo("长".repeat(59) + ".docx");
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(250);
  }

  @Test
  void namesDifferInMoreThanCaseOrWidth() {
    FileNames names = new FileNames(".docx");
    assertThat(names.of("A局")).isEqualTo("A局.docx");
    assertThat(names.of("a局")).isEqualTo("a局 (2).docx");
    assertThat(names.of("Ａ局")).isEqualTo("Ａ局 (3).docx");
    assertThat(names.of("a局 (2)")).isEqualTo("a局 (2) (2).docx");
  }
}
