package org.gouji.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts together lines of prose that were broken at the page's width. */
final class Folding {

  /** Shorter lines are headings or ends of paragraphs. */
  private static final int SHORTEST_FULL_LINE = 18;

  /** Lines of one page differ by no more than this in length. */
  private static final int RAGGED = 4;

  private static final int FEWEST_FULL_LINES = 5;
  private static final Pattern PUNCTUATION = Pattern.compile("[,，、。;:]");
  private static final String ENDS = "。;!?:…";
  private static final Pattern STARTS =
      Pattern.compile(
          "^(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.]|第[一二三四五六]部分|[(（]?\\d{1,2}[)）、.．]|附件|\\d{4}年\\d{1,2}月\\d{1,2}日$)");

  private Folding() {}

  /** The passages, lines of folded paragraphs joined; unchanged where the text is not folded. */
  static List<Passage> unfold(List<Passage> passages) {
    int width = width(passages);
    if (width == 0) return passages;
    List<Passage> whole = new ArrayList<>();
    Passage open = null;
    int last = 0;
    for (Passage passage : passages) {
      boolean goesOn =
          open != null
              && (PUNCTUATION.matcher(open.text()).find() || last < open.text().length())
              && last >= width - RAGGED
              && !ends(open.text())
              && !STARTS.matcher(passage.text()).find();
      if (open != null && !goesOn) whole.add(open);
      open = goesOn && open != null ? open.joined(passage) : passage;
      last = passage.text().length();
    }
    if (open != null) whole.add(open);
    return whole;
  }

  /** Whether a line closes its paragraph; a list of parts goes on behind its semicolons. */
  private static boolean ends(String text) {
    char last = text.charAt(text.length() - 1);
    if (last == ';' && text.indexOf("其中", text.lastIndexOf('。') + 1) >= 0) return false;
    return ENDS.indexOf(last) >= 0;
  }

  /** The length of full lines; 0 where lines are not broken at one width. */
  private static int width(List<Passage> passages) {
    int longest = 0;
    for (Passage passage : passages) longest = Math.max(longest, passage.text().length());
    if (longest < SHORTEST_FULL_LINE || longest > 60) return 0;
    int full = 0;
    for (Passage passage : passages) {
      if (passage.text().length() >= longest - 2 * RAGGED) full++;
    }
    return full >= FEWEST_FULL_LINES ? longest - RAGGED : 0;
  }
}
