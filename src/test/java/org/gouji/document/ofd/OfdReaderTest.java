package org.gouji.document.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Paragraph;
import org.gouji.document.file.DocumentReader;
import org.junit.jupiter.api.Test;

class OfdReaderTest {

  private static final String OFD =
      "<O><DocBody><DocInfo><Title>题</Title></DocInfo><DocRoot>/D/Document.xml</DocRoot></DocBody></O>";
  private static final String DOCUMENT =
      "<D><PhysicalBox>0 0 210 297</PhysicalBox><TemplatePage ID=\"7\" BaseLoc=\"T/T.xml\"/>"
          + "<Page ID=\"1\" BaseLoc=\"P/1.xml\"/></D>";

  @Test
  void textStandsWhereItsFrameAndStepsPutIt() throws IOException {
    Document document =
        read(
            "<P><Template TemplateID=\"7\"/>"
                + text("20 20 100 10", "CTM=\"2 0 0 2 0 0\"", "DeltaX=\"g 2 3 3\"", "上一行")
                + text("20 60 100 10", "", "DeltaX=\"g 2 5 5\"", "下一行")
                + text("20 80 100 10", "Visible=\"false\"", "", "不见")
                + "</P>");
    assertThat(document.kind()).isEqualTo(Document.Kind.OFD);
    assertThat(document.title()).isEqualTo("题");
    assertThat(document.blocks().stream().map(it -> ((Paragraph) it).text()))
        .containsExactly("上一行", "下一行", "模板");
    assertThat(document.blocks().get(0).place().page()).isEqualTo(1);
  }

  @Test
  void picturesOfPagesAreNotText() throws IOException {
    Document document = read("<P><ImageObject Boundary=\"0 0 210 297\"/></P>");
    assertThat(problem(document)).isEqualTo("scan P1");
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    assertThat(problem(read("<P><TextObject"))).isEqualTo("broken OFD");
    String entity =
        "<!DOCTYPE P [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><P>"
            + text("20 20 100 10", "", "", "&e;")
            + "</P>";
    Document hostile = read(entity);
    assertThat(hostile.blocks()).noneMatch(it -> it.toString().contains("root"));
    assertThat(problem(DocumentReader.read(zip(Map.of("OFD.xml", OFD))))).isEqualTo("broken OFD");
    byte[] many = file("<P>" + text("20 20 100 10", "", "", "文".repeat(50)) + "</P>");
    Limits few = Limits.DEFAULT.with("characters", 30);
    assertThat(problem(DocumentReader.read(many, few))).isEqualTo("limit characters 30");
  }

  private static String text(String boundary, String more, String deltas, String text) {
    return ("<TextObject Boundary=\"" + boundary + "\" Size=\"5\" " + more + ">")
        + ("<TextCode X=\"0\" Y=\"5\" " + deltas + ">" + text + "</TextCode></TextObject>");
  }

  private static String problem(Document document) {
    return document.problems().get(0).code() + " " + document.problems().get(0).detail();
  }

  private static Document read(String page) throws IOException {
    return DocumentReader.read(file(page));
  }

  private static byte[] file(String page) throws IOException {
    return zip(
        Map.of(
            "OFD.xml",
            OFD,
            "D/Document.xml",
            DOCUMENT,
            "D/P/1.xml",
            page,
            "D/T/T.xml",
            "<P>" + text("20 200 100 10", "", "", "模板") + "</P>"));
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
