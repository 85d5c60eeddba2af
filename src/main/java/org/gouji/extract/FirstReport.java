package org.gouji.extract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.document.Block;
import org.gouji.document.Paragraph;
import org.gouji.document.Quote;
import org.gouji.form.Labels;
import org.jspecify.annotations.Nullable;

/**
 * The first of the reports that stand in one document, as where a page holds those of several years
 * or of several agencies.
 *
 * @param blocks its own
 * @param next the title of the one after it; null where it is the only one
 */
record FirstReport(List<Block> blocks, @Nullable Quote next) {

  /** So many sections make a report of what stands under a title. */
  private static final int FEWEST_SECTIONS = 4;

  static FirstReport of(List<Block> blocks, SectionTitles titles) {
    String first = null;
    for (int i = 0; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof Paragraph paragraph)) continue;
      String title = TitleFinder.dated(paragraph);
      if (title == null) continue;
      String key = Labels.key(title);
      if (first == null) first = key;
      if (key.equals(first)) continue;
      if (sections(blocks.subList(0, i), titles) < FEWEST_SECTIONS) continue;
      if (sections(blocks.subList(i, blocks.size()), titles) < FEWEST_SECTIONS) break;
      return new FirstReport(blocks.subList(0, i), new Quote(paragraph.place(), paragraph.text()));
    }
    return new FirstReport(blocks, null);
  }

  private static int sections(List<Block> blocks, SectionTitles titles) {
    Set<Integer> found = new TreeSet<>();
    for (Block block : blocks) {
      if (!(block instanceof Paragraph paragraph)) continue;
      SectionTitles.Hit hit = titles.hit(new Passage(paragraph).text());
      if (hit != null) found.add(hit.no());
    }
    return found.size();
  }
}
