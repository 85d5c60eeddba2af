package org.gouji.gen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.gouji.audit.Auditor;
import org.gouji.finding.Lang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Audits generated reports written as OFD and as saved web archives. {@code -Dgouji.written=N} sets
 * how many of each.
 */
class WrittenReportsTest {

  private static Auditor auditor;

  @BeforeAll
  static void load() {
    auditor = Auditor.load(Path.of("rules"), Lang.ZH);
  }

  /** A kind of file. */
  enum Kind {
    OFD,
    MHTML_BASE64,
    MHTML_QUOTED;

    byte[] write(Generated report) {
      return switch (this) {
        case OFD -> OfdFile.write(report.paper());
        case MHTML_BASE64 ->
            mhtml("base64", Base64.getMimeEncoder().encodeToString(report.rendering().bytes()));
        case MHTML_QUOTED -> mhtml("quoted-printable", quoted(report.rendering().bytes()));
      };
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyFileIsReadAndJudgedAsItsPage(Kind kind) {
    int count = Integer.getInteger("gouji.written", 24);
    Tally tally = new Tally();
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long seed = 5000 + i + 7L * kind.ordinal();
      Defect defect = Defects.ALL.get(i / 2 * 5 % Defects.ALL.size());
      boolean clean = i % 2 == 0 || !defect.fits(Layout.HTML_CLEAN);
      Generated report =
          clean
              ? Generated.clean(seed, defect.wish(), Layout.HTML_CLEAN)
              : Generated.defective(seed, defect, Layout.HTML_CLEAN);
      Check check = Check.of(auditor.audit("r" + i, kind.write(report)), report.truth());
      tally.add(kind.name(), check);
      if (!check.passed()) {
        failures.add(report.fileName() + ":\n    " + String.join("\n    ", check.differences()));
      }
    }
    System.out.println(tally.print("kind"));
    assertThat(failures.stream().limit(20).toList())
        .as(failures.size() + " of " + count + " files")
        .isEmpty();
  }

  private static byte[] mhtml(String encoding, String body) {
    String text =
        "From: <Saved by Blink>\r\n"
            + "Subject: x\r\n"
            + "MIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related;\r\n"
            + "\ttype=\"text/html\";\r\n"
            + "\tboundary=\"--x-y--\"\r\n"
            + "\r\n\r\n"
            + "----x-y--\r\n"
            + "Content-Type: text/html; charset=utf-8\r\n"
            + ("Content-Transfer-Encoding: " + encoding + "\r\n\r\n" + body)
            + "\r\n"
            + "----x-y--\r\n"
            + "Content-Type: image/png\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n"
            + "iVBORw0K\r\n"
            + "----x-y------\r\n";
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String quoted(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int column = 0;
    for (byte b : bytes) {
      boolean plain = b >= ' ' && b < 127 && b != '=';
      text.append(plain ? String.valueOf((char) b) : String.format("=%02X", b & 0xFF));
      column += plain ? 1 : 3;
      if (column > 70) {
        text.append("=\r\n");
        column = 0;
      }
    }
    return text.toString();
  }
}
