package org.gouji.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.gen.Office;
import org.gouji.gen.OfficeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocReaderTest {

  @Test
  void numbersOfListsAndTextBoxesStandWhereAReaderSeesThem(@TempDir Path folder)
      throws IOException {
    Path source = Files.writeString(folder.resolve("list.fodt"), OfficeText.LISTS_AND_BOXES);
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
