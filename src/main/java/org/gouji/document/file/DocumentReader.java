package org.gouji.document.file;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gouji.document.Chars;
import org.gouji.document.DecodedText;
import org.gouji.document.Document;
import org.gouji.document.HtmlReader;
import org.gouji.document.Limits;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.document.ReadProblem;
import org.gouji.document.TextReader;
import org.gouji.document.ofd.OfdReader;
import org.gouji.document.pdf.PdfReader;
import org.gouji.document.scan.Recognition;
import org.gouji.document.scan.ScanReader;
import org.gouji.document.sheet.SheetReader;
import org.gouji.document.word.WordReader;

/** Reads a file of any kind; what it is, its bytes say. */
public final class DocumentReader {

  private static final Set<Format> ZIPPED =
      EnumSet.of(Format.DOCX, Format.XLSX, Format.OFD, Format.ZIP);

  private DocumentReader() {}

  /** Reads a file within {@link Limits#DEFAULT}. */
  public static Document read(byte[] content) {
    return read(content, Limits.DEFAULT);
  }

  /**
   * Reads a file.
   *
   * @param content all bytes of the file; not changed
   * @param limits how much of it to read at most
   * @return paragraphs, grids and pictures in reading order; never null. A file that cannot be read
   *     comes without blocks, as {@link Document.Kind#OTHER}, with a problem of code {@code empty},
   *     {@code unsupported} (detail: the kind, as {@code RTF}), {@code scan} (a picture; detail:
   *     its kind) or {@code broken}. Content never makes this throw
   */
  public static Document read(byte[] content, Limits limits) {
    return read(content, limits, Recognition.NONE);
  }

  /**
   * Reads a file, scans too.
   *
   * @param recognition what reads pages that are pictures
   * @return as {@link #read(byte[], Limits)}; a page that is a picture is part of it where it could
   *     be recognized
   */
  public static Document read(byte[] content, Limits limits, Recognition recognition) {
    Format format = Sniffer.format(content);
    if (ZIPPED.contains(format) && Containers.broken(content))
      return other("broken", format.name());
    return switch (format) {
      case CHARACTERS -> characters(content, limits);
      case EMPTY -> other("empty", "");
      case DOCX -> WordReader.docx(content, limits);
      case RTF -> WordReader.rtf(content, limits);
      case DOC -> WordReader.doc(content, limits);
      case MHTML -> {
        byte[] page = Mhtml.page(content, limits.characters());
        yield page == null ? other("broken", format.name()) : characters(page, limits);
      }
      case OFD -> OfdReader.read(content, limits);
      case XLSX -> SheetReader.xlsx(content, limits);
      case XLS -> SheetReader.xls(content, limits);
      case OLE2 -> {
        boolean locked = Containers.contains(content, "EncryptedPackage");
        yield other(locked ? "encrypted" : "unsupported", format.name());
      }
      case ZIP ->
          Containers.entries(content) > limits.entries()
              ? other("limit", "entries " + limits.entries())
              : other("unsupported", format.name());
      case PDF -> PdfReader.read(content, limits, recognition);
      case PNG, JPEG, TIFF, BMP -> ScanReader.read(content, format.name(), limits, recognition);
      default -> other("unsupported", format.name());
    };
  }

  private static Document characters(byte[] content, Limits limits) {
    DecodedText source = DecodedText.of(content, limits.characters());
    String text = source.text();
    if (Chars.blank(text, 0, text.length())) return other("empty", "");
    if (Sniffer.shortcut(text)) return other("unsupported", Format.SHORTCUT.name());
    Format kind = XmlKind.of(text);
    if (kind != null) return xml(kind, source, limits);
    if (!Sniffer.markup(text)) {
      if (Sniffer.xml(text)) return other("unsupported", Format.XML.name());
      Document sheet = SheetReader.csv(source, limits);
      return sheet == null ? TextReader.read(source, limits) : sheet;
    }
    try {
      return HtmlReader.read(source, limits);
    } catch (RuntimeException | StackOverflowError failure) {
      String reason = failure.getClass().getSimpleName();
      return other("broken", Document.Kind.HTML.name().toLowerCase(Locale.ROOT) + ": " + reason);
    }
  }

  /** Reads an XML file of an office program. */
  private static Document xml(Format kind, DecodedText source, Limits limits) {
    for (ReadProblem problem : source.problems()) {
      if (problem.code().equals("limit")) return other(problem.code(), problem.detail());
    }
    String text = source.text().strip();
    return switch (kind) {
      case FLAT_OPC -> WordReader.flat(text, limits);
      case WORD_XML -> WordReader.xml2003(text, limits);
      case EXCEL_XML -> SheetReader.xml2003(text, limits);
      default -> other("unsupported", kind.name());
    };
  }

  private static Document other(String code, String detail) {
    ReadProblem problem = new ReadProblem(code, detail, new Quote(Place.NONE, ""));
    return new Document(Document.Kind.OTHER, "", Map.of(), List.of(), List.of(problem));
  }
}
