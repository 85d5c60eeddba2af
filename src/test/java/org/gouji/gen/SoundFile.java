package org.gouji.gen;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A kind of file that the program reads, and how a sound one is written. */
enum SoundFile {
  HTML,
  TEXT,
  MARKDOWN,
  CSV,
  MHTML,
  PDF,
  PDF_BARE,
  PDF_CENTRED,
  PDF_COLUMNS,
  PDF_PACKED,
  PDF_SCAN,
  DOCX,
  DOCX_LISTS,
  DOC,
  DOC_LISTS,
  RTF,
  RTF_LISTS,
  XLSX,
  XLS,
  XML_FLAT,
  XML_WORD,
  XML_EXCEL,
  OFD,
  PNG,
  JPEG,
  BMP,
  TIFF,
  ZIP,
  ZIP_NESTED,
  /** A text whose tables stand in the file. */
  JOINED_TABLES,
  /** A text beside whose tables the file stands. */
  JOINED_TEXT;

  private static final int DPI = 40;
  private static final Charset GBK = Charset.forName("GBK");

  /** The end of its name. */
  String extension() {
    return name().toLowerCase(Locale.ROOT).replaceFirst("_.*", "");
  }

  /**
   * Writes a sound file.
   *
   * @param folder where files may lie that are made for it
   */
  byte[] write(long seed, Path folder) throws IOException {
    Generated report = report(seed, layout());
    Paper paper = report.paper();
    byte[] page = report.rendering().bytes();
    return switch (this) {
      case HTML, TEXT, MARKDOWN, JOINED_TEXT -> page;
      case CSV -> SheetFile.csv(paper, ',', StandardCharsets.UTF_8);
      case MHTML -> seed % 2 == 0 ? WebArchive.quoted(page) : WebArchive.base64(page);
      case PDF -> PdfFile.write(paper, PdfFile.Style.PLAIN);
      case PDF_BARE -> PdfFile.write(paper, PdfFile.Style.BARE);
      case PDF_CENTRED -> PdfFile.write(paper, PdfFile.Style.BARE_CENTRED);
      case PDF_COLUMNS -> PdfFile.write(paper, PdfFile.Style.TWO_COLUMNS);
      case PDF_PACKED -> packed(PdfFile.write(paper, PdfFile.Style.HEADS_REPEATED));
      case PDF_SCAN -> scanned(paper, ScannedFile.Kind.JPEG_PDF, seed);
      case DOCX -> DocxFile.write(paper);
      case DOCX_LISTS -> listed("docx:MS Word 2007 XML", folder);
      case DOC -> converted(page, "page.html", "HTML (StarWriter)", "doc:MS Word 97", folder);
      case DOC_LISTS -> listed("doc:MS Word 97", folder);
      case RTF -> RtfFile.write(paper, seed % 2 == 0);
      case RTF_LISTS -> listed("rtf:Rich Text Format", folder);
      case XLSX, JOINED_TABLES -> SheetFile.xlsx(paper, seed % 2 == 1);
      case XLS -> SheetFile.xls(paper, seed % 2 == 1);
      case XML_FLAT -> OfficeXmlFile.flat(paper);
      case XML_WORD -> OfficeXmlFile.word(paper);
      case XML_EXCEL -> OfficeXmlFile.excel(paper);
      case OFD -> OfdFile.write(paper);
      case PNG, BMP, JPEG -> picture(paper);
      case TIFF -> scanned(paper, ScannedFile.Kind.TIFF, seed);
      case ZIP -> zip(GBK, "甲/one.html", page, "two.xlsx", SheetFile.xlsx(paper, false));
      case ZIP_NESTED -> {
        byte[] inner = zip(StandardCharsets.UTF_8, "乙/one.csv", page, "two.htm", page);
        yield zip(StandardCharsets.UTF_8, "in.zip", inner, "three.docx", DocxFile.write(paper));
      }
    };
  }

  private Layout layout() {
    return switch (this) {
      case TEXT -> Layout.TEXT_BARS;
      case MARKDOWN -> Layout.TEXT_MARKDOWN;
      default -> Layout.HTML_CLEAN;
    };
  }

  private static Generated report(long seed, Layout layout) {
    return Generated.clean(seed, Defects.ALL.get(0).wish(), layout);
  }

  private byte[] picture(Paper paper) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(PdfFile.write(paper, PdfFile.Style.PLAIN))) {
      BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, DPI, ImageType.GRAY);
      ImageIO.write(page, name(), bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] scanned(Paper paper, ScannedFile.Kind kind, long seed) throws IOException {
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(PdfFile.write(paper, PdfFile.Style.PLAIN))) {
      while (pdf.getNumberOfPages() > 1) pdf.removePage(1);
      pdf.save(first);
    }
    return ScannedFile.of(first.toByteArray(), kind, DPI, seed);
  }

  /** The same PDF with its objects in compressed streams. */
  private static byte[] packed(byte[] pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] listed(String target, Path folder) throws IOException {
    byte[] source = OfficeText.LISTS_AND_BOXES.getBytes(StandardCharsets.UTF_8);
    return converted(source, "lists.fodt", "OpenDocument Text Flat XML", target, folder);
  }

  private static byte[] converted(
      byte[] source, String name, String filter, String target, Path folder) throws IOException {
    String extension = target.substring(0, target.indexOf(':'));
    Path made = folder.resolve(name.replaceFirst("\\..*", "." + extension));
    if (!Files.exists(made)) {
      Path file = Files.write(folder.resolve(name), source);
      Office.convert(List.of(file), filter, target, folder);
    }
    return Files.readAllBytes(made);
  }

  private static byte[] zip(Charset names, String one, byte[] first, String two, byte[] second)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      zip.putNextEntry(new ZipEntry(one));
      zip.write(first);
      zip.putNextEntry(new ZipEntry(two));
      zip.write(second);
    }
    return bytes.toByteArray();
  }
}
