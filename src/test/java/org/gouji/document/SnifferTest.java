package org.gouji.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.document.Document.Kind;
import org.gouji.document.file.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnifferTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body>甲</body></html>",
        "\uFEFF  \r\n<!DOCTYPE HTML PUBLIC \"-//W3C//DTD\">甲",
        "<!-- saved from somewhere -->\n<P class=x>甲</P>",
        "<table border=1><tr><td>甲</td></tr></table>",
        "甲乙<div>丙</div>",
        "<?xml version=\"1.0\"?><html xmlns='x'>甲</html>",
        "<p>甲"
      })
  void pages(String content) {
    assertThat(Rendering.read(content).kind()).isEqualTo(Kind.HTML);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲 < 乙",
        "1.<!--[if !supportLists]-->甲",
        "<!-- <table> --> 甲",
        "关于印发<办法>的通知",
        "a<b and c>d",
        "<page 3>",
        "<p",
        "BMW 甲"
      })
  void texts(String content) {
    assertThat(Rendering.read(content).kind()).isEqualTo(Kind.TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MIME-Version: 1.0~Content-Type: multipart/related; boundary=x~~<html>",
        "From: x~MIME-Version: 1.0~Content-Type: multipart/related~~<html>",
        "MIME-Version: 1.0~Content-Type: multipart/related; boundary=x~~"
            + "--x~Content-Type: text/html~Content-Transfer-Encoding: base64~~PGh0b~--x--"
      })
  void webArchivesWithoutPage(String content) {
    Document document = Rendering.read(content.replace("~", "\r\n"));
    assertThat(document.kind()).isEqualTo(Kind.OTHER);
    assertThat(Rendering.problems(document)).containsExactly("broken: MHTML");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "XML | <?xml version='1.0'?><w:doc/>",
        "GIF | GIF89a12",
        "EML | Received: x~MIME-Version: 1.0~Content-Type: multipart/mixed; boundary=b~~--b",
        "EML | From: a@b.cn~To: c@d.cn~Subject: x~~<p>x</p>",
        "EML | MIME-Version: 1.0~To: c@d.cn~Content-Type: text/html~~<p>x</p>",
        "SHORTCUT | [InternetShortcut]~URL=http://x/",
      })
  void unsupported(String kind, String content) {
    Document document = Rendering.read(content.replace("~", "\r\n"));
    assertThat(document.kind()).isEqualTo(Kind.OTHER);
    assertThat(Rendering.problems(document)).containsExactly("unsupported: " + kind);
  }

  @ParameterizedTest
  @CsvSource({
    "WEBP, 524946460000000057454250",
    "RAR, 526172211a0700",
    "SEVENZIP, 377abcaf271c",
    "GZIP, 1f8b080000",
    "OLE2, d0cf11e0a1b11ae10000",
  })
  void binaries(String kind, String hex) {
    byte[] content = new byte[hex.length() / 2];
    for (int i = 0; i < content.length; i++) {
      content[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
    }
    Document document = DocumentReader.read(content);
    assertThat(Rendering.problems(document)).containsExactly("unsupported: " + kind);
  }

  @ParameterizedTest
  @CsvSource({
    "PNG, 89504e470d0a1a0a0000",
    "JPEG, ffd8ffe000104a46",
    "TIFF, 49492a0008000000",
    "TIFF, 4d4d002a00000008",
    "BMP, 424d3600000000000000",
  })
  void pictures(String kind, String hex) {
    Document document = DocumentReader.read(java.util.HexFormat.of().parseHex(hex));
    assertThat(document.blocks()).isEmpty();
    assertThat(Rendering.problems(document)).containsExactly("scan: " + kind);
  }

  @ParameterizedTest
  @CsvSource({
    "PPTX, ppt/presentation.xml",
    "ODF, mimetype",
    "XLSB, xl/workbook.bin",
    "IWORK, Index/Document.iwa",
    "ZIP, reports/one.txt"
  })
  void archives(String kind, String entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String entry : entries.split(" ")) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write("word/xl/ppt".getBytes(StandardCharsets.UTF_8));
      }
    }
    Document document = DocumentReader.read(bytes.toByteArray());
    assertThat(Rendering.problems(document)).containsExactly("unsupported: " + kind);
  }

  @ParameterizedTest
  @CsvSource({
    "PDF, 255044462d312e37",
    "PDF, efbbbf255044462d312e34",
    "DOC, d0cf11e0a1b11ae157006f007200640044006f00630075006d0065006e0074000000"
  })
  void broken(String kind, String hex) {
    Document document = DocumentReader.read(java.util.HexFormat.of().parseHex(hex));
    assertThat(document.kind()).isEqualTo(Kind.OTHER);
    assertThat(Rendering.problems(document)).containsExactly("broken: " + kind);
  }

  @Test
  void cutArchives() {
    byte[] header = "PK\003\004".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Rendering.problems(DocumentReader.read(header))).containsExactly("broken: ZIP");
  }

  @ParameterizedTest
  @CsvSource({"OFD.xml, OFD", "xl/workbook.xml, XLSX", "word/document.xml, DOCX", "a.txt, ZIP"})
  void tornPackagesAreBroken(String entry, String kind) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write('<');
      zip.putNextEntry(new ZipEntry(entry));
      zip.write('<');
    }
    byte[] torn = Arrays.copyOf(bytes.toByteArray(), bytes.size() - 60);
    assertThat(Rendering.problems(DocumentReader.read(torn))).containsExactly("broken: " + kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", " \r\n\t\u3000\u00A0"})
  void withoutContent(String content) {
    Document document = Rendering.read(content);
    assertThat(document.kind()).isEqualTo(Kind.OTHER);
    assertThat(Rendering.problems(document)).containsExactly("empty: ");
  }

  @Test
  void neverThrowsOnNoise() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] noise = new byte[random.nextInt(4000)];
      random.nextBytes(noise);
      assertThat(DocumentReader.read(noise)).isNotNull();
    }
    byte[] noise = new byte[100_000];
    random.nextBytes(noise);
    assertThat(Rendering.problems(DocumentReader.read(noise)))
        .containsExactly("unsupported: BINARY");
  }
}
