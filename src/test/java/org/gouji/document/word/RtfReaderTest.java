package org.gouji.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.ReadProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfReaderTest {

  private static Document document(String rtf, Limits limits) {
    return WordReader.rtf(rtf.getBytes(StandardCharsets.ISO_8859_1), limits);
  }

  private static List<String> read(String body) {
    Document document =
        document(
            "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset0 a;}}" + body + "}",
            Limits.DEFAULT);
    assertThat(document.problems()).isEmpty();
    return Blocks.lines(document);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\\'b1\\'a8\\'b8\\'e6\\par, 报告",
        "\\f0\\'b1\\'a8\\'b8\\'e6\\par, 报告",
        "\\u25253?\\u21578?\\par, 报告",
        "\\uc2\\u25253\\'b1\\'a8\\u21578\\'b8\\'e6\\par, 报告",
        "\\'81A\\'81\\'40\\par, 丄丂",
        "a{\\v b}c\\par, ac",
        "a{\\deleted b}c\\par, ac",
        "a{\\*\\unknown b}c\\par, ac",
        "a{\\pict\\bin3 }}}x}c\\par, ac",
        "{\\listtext\\u19968?\\u12289?\\tab}a\\par, 一、 a",
        "\\outlinelevel0 a\\par, # a",
        "a{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt b}}\\par, ab"
      })
  void textIsWhatAReaderSees(String body, String line) {
    assertThat(read(body)).hasSize(1);
    assertThat(read(body).get(0).replace('\t', ' ')).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "{\\pict\\picwgoal8000\\pichgoal6000 00ff}, []",
        "{\\pict\\picwgoal8000\\pichgoal6000\\picscalex10\\picscaley10 00ff}, none",
        "{\\*\\shppict{\\pict\\picwgoal8000\\pichgoal6000 00ff}}{\\n"
            + "onshppict{\\pict\\picwgoal8000\\pichgoal6000 00}}, []",
        "{\\shp{\\*\\shpinst{\\sp{\\sn pib}{\\sv {\\pict\\picwgoal8000\\pichgoal6000 00ff}}}}}, []",
        "{\\header {\\pict\\picwgoal8000\\pichgoal6000 00ff}}, none",
        "{\\object\\objemb{\\*\\objclass Excel.Sheet.12}{\\*\\objdata 01}{\\r"
            + "esult {\\pict\\picwgoal900\\pichgoal900 00}}}, [Excel.Sheet.12]",
        "{\\object\\objemb{\\*\\objclass Equation.3}{\\*\\objdata 01}{\\result x}}, none"
      })
  void picturesAndEmbeddedFilesStandInTheirPlace(String body, String line) {
    assertThat(read("a" + body + "\\par").stream().filter(it -> it.startsWith("[")))
        .isEqualTo(line.equals("none") ? List.of() : List.of(line));
  }

  @Test
  void mergedCellsAreTold() {
    String body =
        "\\trowd\\clvmgf\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000"
            + "\\pard\\intbl a\\cell b\\cell\\cell\\row"
            + "\\trowd\\clvmrg\\cellx1010\\cellx2000\\cellx3000"
            + "\\pard\\intbl\\cell 1\\cell 2\\cell\\row\\pard after\\par";
    assertThat(read(body)).containsExactly("0+1x2a|1+2x1b", "1+1x11|2+1x12", "after");
  }

  @Test
  void aFileWithoutItsEndIsBroken() {
    assertThat(document("{\\rtf1 a\\par", Limits.DEFAULT).problems())
        .extracting(ReadProblem::code)
        .containsExactly("broken");
  }

  @Test
  void limitsAreNamed() {
    assertThat(document("{\\rtf1 abc\\par}", Limits.DEFAULT.with("characters", 2)).problems())
        .extracting(ReadProblem::detail)
        .containsExactly("characters 2");
    assertThat(document("{\\rtf1{{{a}}}}", Limits.DEFAULT.with("depth", 2)).problems())
        .extracting(ReadProblem::detail)
        .containsExactly("depth 2");
  }
}
