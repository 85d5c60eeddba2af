package org.gouji.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.gouji.document.Block;
import org.gouji.document.Chars;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Parts;
import org.gouji.document.Picture;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.document.ReadProblem;
import org.gouji.document.layout.Layout;
import org.gouji.document.layout.PageContent;
import org.gouji.document.scan.Recognition;
import org.gouji.document.scan.ScanReader;

/** Reads the text layer of PDF files. */
public final class PdfReader {

  /** Pages with a larger share of unknown characters have a text layer that is no text. */
  private static final double LOST_SHARE = 0.1;

  private static final double SCANNED_SHARE = 0.4;

  static {
    FontMappers.set(new BundledFonts());
  }

  private PdfReader() {}

  /**
   * Reads a PDF.
   *
   * @param content the file's bytes
   * @param limits pages, characters, cells and pixels beyond which nothing is read
   * @param recognition what reads pages without a text layer that is text
   * @return its blocks with their pages; without blocks and with a problem {@code encrypted},
   *     {@code broken} or {@code limit} where it could not be read; with a problem {@code scan},
   *     {@code text-layer}, {@code outlines} (characters drawn as shapes) or {@code recognizer}
   *     whose detail names the pages where some could not
   */
  public static Document read(byte[] content, Limits limits, Recognition recognition) {
    try (PDDocument pdf = Loader.loadPDF(content)) {
      int pages = pdf.getNumberOfPages();
      if (pages > limits.pages()) return unread("limit", "pages " + limits.pages());
      return read(pdf, limits, recognition);
    } catch (InvalidPasswordException e) {
      return unread("encrypted", "PDF");
    } catch (Parts.Beyond e) {
      return unread("limit", String.valueOf(e.getMessage()));
    } catch (PageReader.TooMany e) {
      return unread("limit", "characters " + limits.characters());
    } catch (PagePicture.TooLarge e) {
      return unread("limit", "pixels " + limits.pixels());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return unread("broken", "PDF");
    }
  }

  private static Document read(PDDocument pdf, Limits limits, Recognition recognition)
      throws IOException {
    List<PageContent> pages = new ArrayList<>();
    List<Integer> scanned = new ArrayList<>();
    List<Integer> garbled = new ArrayList<>();
    List<Integer> outlined = new ArrayList<>();
    List<Block> unread = new ArrayList<>();
    Layers layers = new Layers(pdf);
    boolean recognized = false;
    int room = limits.characters();
    int number = 0;
    for (PDPage page : pdf.getPages()) {
      number++;
      PageReader reader = new PageReader(page, layers, room).read();
      int count = reader.glyphs().size();
      room -= count;
      boolean pictured = reader.pictured() > SCANNED_SHARE;
      boolean scan = pictured && (count < 20 || reader.mostlyInvisible());
      boolean text =
          !scan && reader.lost() <= LOST_SHARE * count && TextLayer.isText(reader.glyphs());
      boolean drawn = !scan && reader.outlines().areText();
      boolean whole = text && !(drawn && reader.outlines().middles().size() > count);
      PageContent read = whole ? null : PagePicture.read(pdf, number, limits, recognition);
      if (read != null) {
        pages.add(read);
        recognized = true;
        continue;
      }
      if (text) pages.add(Upright.of(reader, page.getCropBox(), number));
      else if (!drawn) (scan ? scanned : garbled).add(number);
      if (drawn) outlined.add(number);
      if (drawn || text && reader.hasPictures()) unread.add(picture("", number));
    }
    List<Block> blocks = new ArrayList<>(Layout.blocks(pages, limits));
    List<ReadProblem> problems = new ArrayList<>();
    if (!scanned.isEmpty()) {
      problems.add(ScanReader.unreadable(pages(scanned), recognition));
      blocks.add(picture("", scanned.get(0)));
    }
    blocks.addAll(unread);
    for (String name : Attachments.names(pdf)) blocks.add(picture(name, 1));
    if (!outlined.isEmpty()) problems.add(problem("outlines", pages(outlined)));
    if (!garbled.isEmpty()) problems.add(problem("text-layer", pages(garbled)));
    if (blocks.isEmpty() && problems.isEmpty()) problems.add(problem("empty", ""));
    String title = pdf.getDocumentInformation().getTitle();
    return new Document(
        Document.Kind.PDF,
        title == null ? "" : Chars.fold(title),
        Map.of(),
        blocks,
        problems,
        recognized);
  }

  private static Picture picture(String description, int page) {
    return new Picture(description, new Place(0, page, 0, 0, 0));
  }

  private static String pages(List<Integer> numbers) {
    return numbers.stream().limit(20).map(it -> "P" + it).collect(Collectors.joining(" "))
        + (numbers.size() > 20 ? " …" : "");
  }

  private static Document unread(String code, String detail) {
    return new Document(
        Document.Kind.OTHER, "", Map.of(), List.of(), List.of(problem(code, detail)));
  }

  private static ReadProblem problem(String code, String detail) {
    return new ReadProblem(code, detail, new Quote(Place.NONE, ""));
  }
}
