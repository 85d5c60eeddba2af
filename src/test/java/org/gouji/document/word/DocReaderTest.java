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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocReaderTest {

  @TempDir private static Path folder;

  @BeforeAll
  static void convert() throws IOException {
    Path lists = Files.writeString(folder.resolve("list.fodt"), OfficeText.LISTS_AND_BOXES);
    Path tables = Files.writeString(folder.resolve("inner.fodt"), OfficeText.TABLE_IN_TABLE);
    Path pictures = Files.writeString(folder.resolve("pictures.fodt"), OfficeText.PICTURES);
    List<Path> sources = List.of(lists, tables, pictures);
    Office.convert(sources, "OpenDocument Text Flat XML", "doc:MS Word 97", folder);
  }

  private static Document read(String name) throws IOException {
    return WordReader.doc(Files.readAllBytes(folder.resolve(name)), Limits.DEFAULT);
  }

  @Test
  void aTableWithWhichTheCellOfAnotherBeginsIsRead() throws IOException {
    Document document = read("inner.doc");
    assertThat(document.problems()).isEmpty();
    assertThat(Blocks.lines(document))
        .containsExactly("前", "0+1x1规章|1+1x11", "0+1x1许可|1+1x12", "0+1x1中", "后");
  }

  @Test
  void numbersOfListsAndTextBoxesStandWhereAReaderSeesThem() throws IOException {
    Document document = read("list.doc");
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

  @Test
  void picturesAndEmbeddedFilesStandInTheirPlace() throws IOException {
    assertThat(Blocks.lines(read("pictures.doc")))
        .containsExactly("一", "[]", "二", "[]", "三", "四", "[]");
  }
}
