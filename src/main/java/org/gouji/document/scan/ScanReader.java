package org.gouji.document.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Parts;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.document.ReadProblem;
import org.gouji.document.layout.Layout;
import org.gouji.document.layout.PageContent;
import org.jspecify.annotations.Nullable;

/** Reads pictures of pages. */
public final class ScanReader {

  private static final float SHORT_SIDE = 595.3f;
  private static final float LONG_SIDE = 841.9f;

  /** Pixels a point at which pages are read. */
  private static final float FINENESS = 200 / 72f;

  private ScanReader() {}

  /**
   * Reads a PNG, JPEG, BMP or TIFF file, a page a picture.
   *
   * @param kind of the file, for its problems
   * @return its blocks with their pages; without blocks and with a problem {@code scan} where no
   *     recognizer is installed, {@code recognizer} where it cannot be started, {@code broken} or
   *     {@code limit}; with a problem {@code scan} whose detail names pages on which nothing was
   *     made out
   */
  public static Document read(byte[] content, String kind, Limits limits, Recognition recognition) {
    TextRecognizer recognizer = recognition.recognizer();
    if (recognizer == null) return unread(unreadable(kind, recognition));
    try (PageImages images = new PageImages(content, limits)) {
      int count = images.count();
      if (count > limits.pages()) return unread(problem("limit", "pages " + limits.pages()));
      List<PageContent> pages = new ArrayList<>();
      StringBuilder blank = new StringBuilder();
      for (int i = 0; i < count; i++) {
        Grey picture = images.page(i);
        boolean upright = picture.width() < picture.height();
        PageContent page = page(recognizer, picture, i + 1, upright ? SHORT_SIDE : LONG_SIDE);
        if (page == null) blank.append(blank.isEmpty() ? "P" : " P").append(i + 1);
        else pages.add(page);
      }
      List<Block> blocks = Layout.blocks(pages, limits);
      List<ReadProblem> problems = new ArrayList<>();
      if (!blank.isEmpty()) problems.add(problem("scan", blank.toString()));
      return new Document(Document.Kind.SCAN, "", Map.of(), blocks, problems, true);
    } catch (Parts.Beyond e) {
      return unread(problem("limit", String.valueOf(e.getMessage())));
    } catch (PageImages.TooLarge e) {
      return unread(problem("limit", String.valueOf(e.getMessage())));
    } catch (IOException | RuntimeException e) {
      return unread(problem("broken", kind));
    }
  }

  /**
   * Reads the picture of a page, which may lie on its side or upside down.
   *
   * @param number of the page, from 1
   * @param width of the page in points
   * @return what stands on it, nothing where it is blank; null where something was not made out
   */
  public static @Nullable PageContent page(
      TextRecognizer recognizer, Grey picture, int number, float width) {
    float finer = picture.width() / width / FINENESS;
    Grey fit =
        finer < 1.1f
            ? picture
            : picture.scaled(
                Math.round(picture.width() / finer), Math.round(picture.height() / finer));
    float height = width * fit.height() / fit.width();
    ScannedPage.Attempt best = ScannedPage.read(recognizer, fit, number, width);
    for (int turn = 1; turn < 4 && !best.legibility().isGood(); turn++) {
      fit = fit.quarterTurned();
      ScannedPage.Attempt other =
          ScannedPage.read(recognizer, fit, number, turn % 2 == 0 ? width : height);
      if (other.legibility().words() > best.legibility().words()) best = other;
    }
    return best.legibility().isHopeless() ? null : best.content();
  }

  /**
   * Why pictures were not read.
   *
   * @param detail the kind of file, or the pages
   */
  public static ReadProblem unreadable(String detail, Recognition recognition) {
    return recognition.failure().isEmpty()
        ? problem("scan", detail)
        : problem("recognizer", detail + ": " + recognition.failure());
  }

  private static Document unread(ReadProblem problem) {
    return new Document(Document.Kind.OTHER, "", Map.of(), List.of(), List.of(problem));
  }

  private static ReadProblem problem(String code, String detail) {
    return new ReadProblem(code, detail, new Quote(Place.NONE, ""));
  }
}
