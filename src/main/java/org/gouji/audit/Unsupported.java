package org.gouji.audit;

import org.gouji.finding.Words;

/** Kinds of file that are not read, in words, and what to make of them. */
final class Unsupported {

  private static final Words OFFICE =
      new Words("请用 WPS 或 Office 另存为 DOCX 或 XLSX 后再审核", "save it as DOCX or XLSX");

  private static final Words UNPACK = new Words("请解压后再审核", "unpack it and audit what is in it");

  private Unsupported() {}

  /**
   * Says that a file was not read.
   *
   * @param kind as the reader names it
   */
  static Words of(String kind) {
    return switch (kind) {
      case "ODF", "UOF" -> said(kind.equals("ODF") ? "OpenDocument（ODT、ODS）" : "UOF", OFFICE);
      case "DOC (Word 95)", "XLS (Excel 95)", "XLSB", "XML" -> said(kind, OFFICE);
      case "IWORK" -> said("Pages、Numbers", OFFICE);
      case "PPT", "PPTX" -> said(kind, new Words("请另存为 PDF 后再审核", "save it as PDF"));
      case "GIF", "WEBP" -> said(kind, new Words("请转为 PNG 或 PDF 后再审核", "make it PNG or PDF"));
      case "RAR", "TAR" -> said(kind, UNPACK);
      case "SEVENZIP" -> said("7z", UNPACK);
      case "GZIP" -> said("GZ", UNPACK);
      case "EML" ->
          said("电子邮件（EML）", new Words("请把其中的报告另存为文件后再审核", "save the report in it as a file"));
      case "SHORTCUT" ->
          said("网页快捷方式", new Words("请打开网页并保存网页本身后再审核", "open the page and save the page itself"));
      case "BINARY", "OLE2", "ZIP" ->
          new Words(
              "不认识该文件的格式（" + kind + "），未作判断；请用制作它的程序另存为 DOCX、XLSX 或 PDF 后再审核",
              "the kind of file is not known ("
                  + kind
                  + "); nothing was judged. Save it as DOCX, XLSX or PDF with the program that made"
                  + " it");
      default -> said(kind, OFFICE);
    };
  }

  private static Words said(String name, Words advice) {
    return new Words(
        "暂不能读取" + name + "格式的文件，未作判断；" + advice.zh(),
        "files of kind "
            + name
            + " cannot be read; nothing was judged. To have it audited, "
            + advice.en());
  }
}
