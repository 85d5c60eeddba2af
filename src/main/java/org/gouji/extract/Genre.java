package org.gouji.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Picture;
import org.gouji.document.Quote;
import org.gouji.report.Title;
import org.jspecify.annotations.Nullable;

/** Tells a report from pages about reports, lists of reports and error pages. */
final class Genre {

  private static final Pattern ABOUT =
      Pattern.compile("解读|图解|一图|读懂|编制说明|问答|关于(?:做好|印发|开展|编制|报送).{0,30}通知");
  private static final Pattern ENTRY = Pattern.compile("20\\d\\d年.{0,30}(?:年度报告|年报|工作报告)");

  /** Universities report by school year, in a form of their own. */
  private static final Pattern SCHOOL_YEAR = Pattern.compile("学年");

  private static final int SHORTEST_REPORT = 300;

  private final List<Passage> passages;
  private final Sections sections;
  private final @Nullable Title title;
  private final int tables;
  private final Document document;

  /**
   * @param tables how many official tables were found
   */
  Genre(
      Document document,
      List<Passage> passages,
      Sections sections,
      @Nullable Title title,
      int tables) {
    this.document = document;
    this.passages = passages;
    this.sections = sections;
    this.title = title;
    this.tables = tables;
  }

  boolean isReport() {
    if (tables >= 2) return true;
    if (title != null && tables == 0 && SCHOOL_YEAR.matcher(title.text()).find()) return false;
    if (isAbout()) return false;
    if (tables == 1 || sections.found().size() >= 3) return true;
    if (title == null) return false;
    if (isOnlyAttachment()) return true;
    return length() >= SHORTEST_REPORT && entries() < 5;
  }

  /** A page that only leads to the report, in a file or picture that was not read. */
  boolean isOnlyAttachment() {
    return title != null
        && tables == 0
        && sections.found().isEmpty()
        && entries() < 3
        && length() < SHORTEST_REPORT
        && !attachments().isEmpty();
  }

  List<Quote> attachments() {
    return document.blocks().stream()
        .filter(Picture.class::isInstance)
        .map(Genre::quote)
        .limit(5)
        .toList();
  }

  private static Quote quote(Block block) {
    return new Quote(block.place(), ((Picture) block).description());
  }

  private boolean isAbout() {
    if (ABOUT.matcher(document.title()).find()) return true;
    for (int i = 0; i < Math.min(20, passages.size()); i++) {
      Passage passage = passages.get(i);
      boolean head = passage.isHeading() || passage.text().length() <= 50;
      if (head && ENTRY.matcher(passage.text()).find() && ABOUT.matcher(passage.text()).find()) {
        return true;
      }
      if (passage.isHeading() && ABOUT.matcher(passage.text()).find()) return true;
    }
    return false;
  }

  private long entries() {
    return passages.stream()
        .filter(p -> p.text().length() < 60 && ENTRY.matcher(p.text()).find())
        .map(Passage::text)
        .distinct()
        .count();
  }

  private int length() {
    return passages.stream().mapToInt(p -> p.text().length()).filter(n -> n > 20).sum();
  }
}
