package org.gouji.document;

/** What the bytes of a file say of its kind. */
public final class Bytes {

  private Bytes() {}

  /** Whether the bytes at an index are those of an ISO 8859-1 string. */
  public static boolean starts(byte[] content, int at, String magic) {
    if (at + magic.length() > content.length) return false;
    for (int i = 0; i < magic.length(); i++) {
      if ((content[at + i] & 0xFF) != magic.charAt(i)) return false;
    }
    return true;
  }
}
