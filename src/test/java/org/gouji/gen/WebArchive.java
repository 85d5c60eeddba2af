package org.gouji.gen;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A page as a saved web archive. */
final class WebArchive {

  private WebArchive() {}

  static byte[] base64(byte[] page) {
    return write("base64", Base64.getMimeEncoder().encodeToString(page));
  }

  static byte[] quoted(byte[] page) {
    return write("quoted-printable", printable(page));
  }

  private static byte[] write(String encoding, String body) {
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

  private static String printable(byte[] bytes) {
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
