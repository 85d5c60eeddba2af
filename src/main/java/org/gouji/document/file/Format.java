package org.gouji.document.file;

/** The kinds of content told apart by {@link Sniffer}. */
enum Format {
  /** HTML or text, which only decoding can tell. */
  CHARACTERS,
  EMPTY,
  PDF,
  RTF,
  MHTML,
  XML,
  DOCX,
  XLSX,
  PPTX,
  OFD,
  ODF,
  ZIP,
  DOC,
  XLS,
  PPT,
  OLE2,
  RAR,
  SEVENZIP,
  GZIP,
  PNG,
  JPEG,
  GIF,
  TIFF,
  BMP,
  WEBP,
  BINARY
}
