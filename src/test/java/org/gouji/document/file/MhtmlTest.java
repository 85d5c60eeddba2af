package org.gouji.document.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Grid;
import org.gouji.document.Paragraph;
import org.junit.jupiter.api.Test;

class MhtmlTest {

  private static String part(String head, String page, String charset) {
    byte[] bytes = page.getBytes(Charset.forName(charset));
    return "--b\r\nContent-Type: text/html\r\n"
        + head
        + "\r\n\r\n"
        + new String(bytes, StandardCharsets.ISO_8859_1)
        + "\r\n";
  }

  private static List<String> read(String... parts) {
    String head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n";
    String archive = head + String.join("", parts) + "--b--\r\n";
    List<String> read = new ArrayList<>();
    for (Block block :
        DocumentReader.read(archive.getBytes(StandardCharsets.ISO_8859_1)).blocks()) {
      if (block instanceof Paragraph it) read.add(it.text());
      if (block instanceof Grid it) read.add(it.rows().get(0).cells().get(1).text());
    }
    return read;
  }

  @Test
  void pagesInFramesAreReadWhereTheyStand() {
    String main = "<meta charset=utf-8><p>前</p><iframe src='cid:f1@x' width=9></iframe><p>后</p>";
    String frame =
        "<meta charset=gb2312><table><tr><td>规章<td>12<tr><td>许可<td>\"3\"</table>"
            + "<iframe src=\"http://a/b\"></iframe>";
    String inner = "<meta charset=utf-8><p>内</p>";
    assertThat(
            read(
                part("Content-ID: <f0@x>", main, "UTF-8"),
                part("Content-ID: <f1@x>", frame, "GB2312"),
                part("Content-Location: http://a/b", inner, "UTF-8"),
                part("Content-ID: <f9@x>", "<p>别</p>", "UTF-8")))
        .containsExactly("前", "12", "内", "后");
  }

  @Test
  void aPageThatFramesItselfEnds() {
    String self = "<p>甲</p><iframe src='cid:f1@x'></iframe>";
    assertThat(
            read(
                part("Content-ID: <f0@x>", self, "UTF-8"),
                part("Content-ID: <f1@x>", self, "UTF-8")))
        .contains("甲")
        .hasSizeLessThan(10);
  }
}
