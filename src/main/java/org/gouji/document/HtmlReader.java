package org.gouji.document;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads a page or a fragment of one. */
public final class HtmlReader {

  private HtmlReader() {}

  /** Reads a page within limits of its cells and depth. */
  public static Document read(DecodedText source, Limits limits) {
    org.jsoup.nodes.Document page = Jsoup.parse(source.text());
    BlockCollector blocks = new BlockCollector(true, limits);
    HiddenTables hidden = HiddenTables.of(page);
    HtmlWalker walker =
        new HtmlWalker(new HtmlSink(blocks), hidden, loose(page.body()), limits.depth());
    for (Node node : page.head().childNodes()) {
      if (node instanceof Element element && element.nameIs("meta")) walker.meta(element);
    }
    walker.walk(page.body());
    List<Block> read = blocks.blocks();
    List<ReadProblem> problems = new ArrayList<>(source.problems());
    problems.addAll(blocks.limits());
    problems.addAll(hidden.problems());
    String title = Chars.fold(page.title());
    return new Document(Document.Kind.HTML, title, walker.metadata(), read, problems);
  }

  /** Whether the body is text of several lines around tables, as OCR programs write it. */
  private static boolean loose(Element body) {
    boolean lines = false;
    for (Node node : body.childNodes()) {
      if (node instanceof Element element) {
        if (!element.nameIs("table") && HtmlRole.of(element) != HtmlRole.INLINE) return false;
      } else if (node instanceof org.jsoup.nodes.TextNode text && !text.isBlank()) {
        lines |= text.getWholeText().strip().indexOf('\n') >= 0;
      }
    }
    return lines;
  }
}
