package org.gouji.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gouji.document.Block;
import org.gouji.document.Grid;
import org.gouji.document.Picture;
import org.gouji.report.FeeStatement;
import org.gouji.report.MissingSection;

/** The facts about the statutory sections and what they speak of. */
final class SectionFacts {

  private static final Pattern PROBLEMS = Pattern.compile("[(（]?.{0,4}(?:主要|存在的?)问题.{0,6}$");
  private static final Pattern MEASURES = Pattern.compile("[(（]?.{0,4}改进(?:情况|措施|意见).{0,4}$");
  private static final Pattern NOTHING_ELSE = Pattern.compile("(?:无|没有)其他(?:需要)?报告");

  private SectionFacts() {}

  static List<Object> of(
      Sections sections,
      SectionTitles titles,
      Vocabulary words,
      TableFacts tables,
      List<Block> blocks) {
    List<Object> facts = new ArrayList<>();
    for (Sections.Part part : sections.found().values()) facts.add(part.section());
    FeeStatement fee = new Fees(words.fee()).find(sections);
    facts.add(fee);
    facts.addAll(Signs.topics(sections, words.topics()));
    boolean sure = !sections.running() && !(sections.found().isEmpty() && pictures(blocks));
    Set<Integer> inTables = sections.found().size() < 6 ? inTables(blocks, titles) : Set.of();
    for (Map.Entry<Integer, String> section : official(titles).entrySet()) {
      int no = section.getKey();
      if (sections.get(no) != null || inTables.contains(no)) continue;
      boolean content = contentFound(no, sections, tables, fee);
      facts.add(new MissingSection(no, section.getValue(), content, sure));
    }
    return facts;
  }

  /** Whether pictures may hold what no text does, as titles of sections. */
  private static boolean pictures(List<Block> blocks) {
    return blocks.stream().anyMatch(block -> block instanceof Picture);
  }

  /** The sections whose titles stand in cells, as in the first row of their tables. */
  private static Set<Integer> inTables(List<Block> blocks, SectionTitles titles) {
    Set<Integer> found = new TreeSet<>();
    for (Block block : blocks) {
      if (!(block instanceof Grid grid)) continue;
      for (Grid.Row row : grid.rows()) {
        for (Grid.Cell cell : row.cells()) {
          SectionTitles.Hit hit = titles.hit(cell.text());
          if (hit != null && hit.number() == hit.no()) found.add(hit.no());
        }
      }
    }
    return found;
  }

  private static Map<Integer, String> official(SectionTitles titles) {
    Map<Integer, String> official = new TreeMap<>();
    for (SectionTitles.Wording wording : titles.wordings()) {
      if (wording.official()) official.putIfAbsent(wording.no(), wording.key());
    }
    return official;
  }

  private static boolean contentFound(
      int no, Sections sections, TableFacts tables, FeeStatement fee) {
    return switch (no) {
      case 2 -> tables.has("proactive");
      case 3 -> tables.has("applications");
      case 4 -> tables.has("review");
      case 5 -> heads(sections, PROBLEMS) && heads(sections, MEASURES);
      case 6 -> fee.kind() != FeeStatement.Kind.ABSENT || heads(sections, NOTHING_ELSE);
      default -> false;
    };
  }

  private static boolean heads(Sections sections, Pattern pattern) {
    return sections.found().values().stream()
        .flatMap(part -> part.passages().stream())
        .anyMatch(p -> p.text().length() <= 40 && pattern.matcher(p.text()).find());
  }
}
