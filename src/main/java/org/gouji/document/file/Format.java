package org.gouji.document.file;

/** The kinds of content told apart by {@link Sniffer}. */
enum Format {
  /** HTML or text, which only decoding can tell. */
  CHARACTERS,
  EMPTY,
  PDF,
  RTF,
  MHTML,
  /** Other XML than that of {@link XmlKind}. */
  XML,
  FLAT_OPC,
  WORD_XML,
  EXCEL_XML,
  UOF,
  EML,
  /** A file that only holds the address of a page. */
  SHORTCUT,
  DOCX,
  XLSX,
  XLSB,
  PPTX,
  OFD,
  ODF,
  IWORK,
  ZIP,
  DOC,
  XLS,
  PPT,
  OLE2,
  RAR,
  SEVENZIP,
  GZIP,
  TAR,
  PNG,
  JPEG,
  GIF,
  TIFF,
  BMP,
  WEBP,
  BINARY
}
