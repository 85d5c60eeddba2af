package org.gouji.document.file;

import java.nio.charset.StandardCharsets;

/** Tells what a ZIP or OLE2 container holds, by the names of its entries. */
final class Containers {

  private static final int END_SIGNATURE = 0x06054B50;
  private static final int ENTRY_SIGNATURE = 0x02014B50;
  private static final int LOCAL_SIGNATURE = 0x04034B50;
  private static final int LOCAL_LENGTH = 30;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int COMMENT_MAX = 65_535;

  private Containers() {}

  /** The format of a ZIP file; {@link Format#ZIP} where its entries say nothing. */
  static Format zip(byte[] content) {
    int at = directory(content);
    if (at < 0) return torn(content);
    while (at + ENTRY_LENGTH <= content.length && number(content, at) == ENTRY_SIGNATURE) {
      int nameLength = unsigned(content, at + 28);
      Format format = named(content, at + ENTRY_LENGTH, nameLength);
      if (format != Format.ZIP) return format == Format.XLSX ? workbook(content) : format;
      at += ENTRY_LENGTH + nameLength + unsigned(content, at + 30) + unsigned(content, at + 32);
    }
    return Format.ZIP;
  }

  /** Whether a workbook keeps its sheets as XML or in a binary form. */
  private static Format workbook(byte[] content) {
    byte[] name = "xl/workbook.bin".getBytes(StandardCharsets.US_ASCII);
    return at(content, name) < 0 ? Format.XLSX : Format.XLSB;
  }

  /** Whether a ZIP file lacks its list of entries, which stands at its end. */
  static boolean broken(byte[] content) {
    return directory(content) < 0;
  }

  /** How many entries a ZIP file says it has; 0 if it is torn. */
  static int entries(byte[] content) {
    int end = end(content);
    return end < 0 ? 0 : unsigned(content, end + 10);
  }

  /** The format as far as the entries that are left tell. */
  private static Format torn(byte[] content) {
    for (int at = 0; at + LOCAL_LENGTH <= content.length; at++) {
      if (content[at] != 'P' || number(content, at) != LOCAL_SIGNATURE) continue;
      Format format = named(content, at + LOCAL_LENGTH, unsigned(content, at + 26));
      if (format != Format.ZIP) return format;
    }
    return Format.ZIP;
  }

  /** The format of an OLE2 file; {@link Format#OLE2} where its streams say nothing. */
  static Format ole2(byte[] content) {
    if (contains(content, "WordDocument")) return Format.DOC;
    if (contains(content, "Workbook") || contains(content, "Book\0")) return Format.XLS;
    if (contains(content, "PowerPoint Document")) return Format.PPT;
    return Format.OLE2;
  }

  /** The offset of the central directory, -1 if there is none. */
  private static int directory(byte[] content) {
    int end = end(content);
    if (end < 0) return -1;
    int offset = number(content, end + 16);
    boolean there = offset >= 0 && offset < content.length;
    return there && (offset == end || number(content, offset) == ENTRY_SIGNATURE) ? offset : -1;
  }

  /** The offset of the record that ends a ZIP file, -1 if there is none. */
  private static int end(byte[] content) {
    int last = content.length - END_LENGTH;
    for (int at = last; at >= 0 && at >= last - COMMENT_MAX; at--) {
      if (number(content, at) == END_SIGNATURE) return at;
    }
    return -1;
  }

  private static Format named(byte[] content, int at, int length) {
    if (at + length > content.length) return Format.ZIP;
    String name = new String(content, at, length, StandardCharsets.UTF_8);
    if (name.startsWith("word/")) return Format.DOCX;
    if (name.startsWith("xl/")) return Format.XLSX;
    if (name.startsWith("ppt/")) return Format.PPTX;
    if (name.equalsIgnoreCase("OFD.xml")) return Format.OFD;
    if (name.equals("mimetype")) return Format.ODF;
    if (name.equals("Index/Document.iwa") || name.equals("Index.zip")) return Format.IWORK;
    return Format.ZIP;
  }

  /** Whether an OLE2 file has a stream of a name. */
  static boolean contains(byte[] content, String name) {
    return at(content, name.getBytes(StandardCharsets.UTF_16LE)) >= 0;
  }

  private static int at(byte[] content, byte[] wanted) {
    for (int i = 0; i + wanted.length <= content.length; i++) {
      int k = 0;
      while (k < wanted.length && content[i + k] == wanted[k]) k++;
      if (k == wanted.length) return i;
    }
    return -1;
  }

  private static int unsigned(byte[] content, int at) {
    if (at + 2 > content.length) return 0;
    return (content[at] & 0xFF) | (content[at + 1] & 0xFF) << 8;
  }

  private static int number(byte[] content, int at) {
    return unsigned(content, at) | unsigned(content, at + 2) << 16;
  }
}
