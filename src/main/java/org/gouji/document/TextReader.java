package org.gouji.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads plain text: a line is a paragraph or a row of cells. Lines are counted at line feeds and
 * carriage returns; form feeds, vertical tabs and Unicode separators end a paragraph within them.
 */
public final class TextReader {

  /** Left over in text made from pages, as in the cells of Markdown tables. */
  private static final Pattern BREAK = Pattern.compile("<br\\s{0,4}/?>", Pattern.CASE_INSENSITIVE);

  private TextReader() {}

  /** Reads a text within limits of its cells. */
  public static Document read(DecodedText source, Limits limits) {
    BlockCollector blocks = new BlockCollector(false, limits);
    lines(LoneBars.joined(source.text()), blocks);
    List<Block> read = blocks.blocks();
    List<ReadProblem> problems = new ArrayList<>(source.problems());
    problems.addAll(blocks.limits());
    return new Document(Document.Kind.TEXT, "", Map.of(), read, problems);
  }

  private static void lines(String text, BlockCollector blocks) {
    int number = 1;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '\r' && c < 0x80 || c > 0x2029) continue;
      if (!ends(c)) continue;
      line(text, from, i, number, blocks);
      boolean first = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || c == '\r') number++;
      if (first) i++;
      from = i + 1;
    }
    line(text, from, text.length(), number, blocks);
  }

  private static void line(String text, int from, int to, int number, BlockCollector blocks) {
    if (from == to) return;
    String line = text.substring(from, to);
    if (line.indexOf("<br") < 0 && line.indexOf("<BR") < 0) {
      blocks.line(line, number, false);
    } else if (Chars.hasBar(line)) {
      blocks.line(BREAK.matcher(line).replaceAll(" "), number, false);
    } else {
      for (String part : BREAK.split(line)) blocks.line(part, number, false);
    }
  }

  /** Whether a character ends a line or, within one, a paragraph. */
  static boolean ends(char c) {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }
}
