package org.gouji.rule;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SortedMap;

/** SHA-256 over several pieces, each preceded by its length. */
final class Hashes {

  private final MessageDigest digest = sha256();

  /** The fingerprint of a pack: the same whatever line ends a checkout made. */
  static String fingerprint(SortedMap<String, byte[]> files) {
    Hashes hashes = new Hashes();
    files.forEach((name, bytes) -> hashes.add(name).add(unixLines(bytes)));
    return hashes.hex();
  }

  static byte[] of(byte[] bytes) {
    return sha256().digest(bytes);
  }

  Hashes add(byte[] bytes) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
    return this;
  }

  Hashes add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The digest, lower case; afterwards this is empty again. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] unixLines(byte[] bytes) {
    if (new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\r') < 0) return bytes;
    byte[] lines = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      boolean pair = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
      if (!pair) lines[length++] = bytes[i];
    }
    return Arrays.copyOf(lines, length);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
