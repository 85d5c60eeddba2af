package org.gouji.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Block;
import org.gouji.document.Grid;
import org.gouji.document.Paragraph;
import org.gouji.document.Place;
import org.gouji.report.Issuer;
import org.jspecify.annotations.Nullable;

/** The running text of a document, and what the page around it says of the issuer. */
final class Furniture {

  private static final Pattern ISSUER =
      Pattern.compile("(?:发文机关|发布机构|发布单位|发文单位|公开机构|公开单位|制发机关|发布机关|制作单位|信息来源|单位(?=:|$)):?(.*)");

  /** One of them stands in every label of an issuer, whatever the script. */
  private static final String ISSUER_WORDS = "机機位源";

  private static final Pattern ORGAN_LINE =
      Pattern.compile("(?:发文机关|发布机构|发布单位|填报单位|单位名称|公开单位).{0,8}:.{2,}");

  /** A shorter text with a full stop may be a label or a figure read wrongly. */
  private static final int SHORTEST_PROSE = 20;

  private Furniture() {}

  /**
   * Every block that is no part of a table, and what else stands in a table's grid, as passages in
   * reading order: pages that are one table as a whole have prose and titles in rows of their own.
   */
  static List<Passage> passages(List<Block> blocks, Set<Block> used, SectionTitles titles) {
    List<Passage> passages = new ArrayList<>();
    for (Block block : blocks) {
      boolean table = used.contains(block);
      if (block instanceof Paragraph paragraph) {
        if (!table) passages.add(new Passage(paragraph));
      } else if (block instanceof Grid grid) {
        for (Grid.Row row : grid.rows()) {
          if (!table || isProse(row, titles)) rowPassages(row, grid.ruled(), passages);
        }
      }
    }
    passages.removeIf(Passage::isEmpty);
    return Folding.unfold(passages);
  }

  /** Whether a row of one cell holds sentences, or the title of a section or of a report. */
  private static boolean isProse(Grid.Row row, SectionTitles titles) {
    List<Grid.Cell> filled = row.cells().stream().filter(it -> !it.text().isBlank()).toList();
    if (filled.size() != 1) return false;
    String text = filled.get(0).text();
    if (text.indexOf('。') >= 0) return text.length() >= SHORTEST_PROSE;
    SectionTitles.Hit hit = titles.worded(new Passage(text, Place.NONE, false).text());
    if (hit != null) return hit.listed() && hit.number() == hit.no();
    return TitleFinder.dated(new Paragraph(text, Place.NONE, false)) != null;
  }

  private static void rowPassages(Grid.Row row, boolean ruled, List<Passage> passages) {
    if (ruled) {
      for (Grid.Cell cell : row.cells()) {
        for (String line : cell.text().split("\n", -1)) {
          passages.add(new Passage(line, cell.place(), false));
        }
      }
      return;
    }
    StringBuilder text = new StringBuilder();
    Place place = row.cells().isEmpty() ? Place.NONE : row.cells().get(0).place();
    for (Grid.Cell cell : row.cells()) {
      if (cell.text().isEmpty()) continue;
      if (text.length() > 0) text.append(' ');
      text.append(cell.text());
    }
    passages.add(new Passage(text.toString(), place, false));
  }

  /** The issuer that a metadata box names; null where there is none. */
  static @Nullable Issuer issuer(List<Block> blocks, Set<Block> used, String organ) {
    for (Block block : blocks) {
      if (used.contains(block)) continue;
      if (block instanceof Grid grid) {
        for (Grid.Row row : grid.rows()) {
          for (int i = 0; i < row.cells().size(); i++) {
            String next = i + 1 < row.cells().size() ? row.cells().get(i + 1).text() : "";
            Issuer issuer =
                issuer(row.cells().get(i).text(), next, row.cells().get(i).place(), organ);
            if (issuer != null) return issuer;
          }
        }
      } else if (block instanceof Paragraph paragraph && paragraph.text().length() < 60) {
        Issuer issuer = issuer(paragraph.text(), "", paragraph.place(), organ);
        if (issuer != null) return issuer;
      }
    }
    return null;
  }

  private static @Nullable Issuer issuer(String text, String next, Place place, String organ) {
    if (text.length() > 60 || ISSUER_WORDS.chars().noneMatch(c -> text.indexOf(c) >= 0))
      return null;
    Passage passage = new Passage(text, place, false);
    Matcher matcher = ISSUER.matcher(passage.text());
    if (!matcher.matches()) return null;
    boolean own = !matcher.group(1).isEmpty();
    Passage value = own ? passage : new Passage(next, place, false);
    String name = own ? matcher.group(1) : value.text();
    if (name.length() < 3 || name.length() > 30 || name.chars().noneMatch(c -> c >= 0x4e00)) {
      return null;
    }
    return new Issuer(
        name, organ.isEmpty() || alike(name, organ), own ? passage.quote() : value.quote());
  }

  /** Whether two names can be the same agency's: one holds the other's own part. */
  private static boolean alike(String issuer, String organ) {
    String a = core(issuer);
    String b = core(organ);
    if (a.contains(b) || b.contains(a) || shortens(issuer, organ)) return true;
    int common = 0;
    while (common < Math.min(a.length(), b.length())
        && a.charAt(a.length() - 1 - common) == b.charAt(b.length() - 1 - common)) {
      common++;
    }
    return common >= 3;
  }

  /** Whether a name is the other with characters left out, as short names are made. */
  private static boolean shortens(String shorter, String longer) {
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      if (shorter.charAt(at) == longer.charAt(i)) at++;
    }
    return at == shorter.length() && shorter.charAt(at - 1) == longer.charAt(longer.length() - 1);
  }

  private static String core(String name) {
    String core = name.replaceAll("人民政府|政府|办公厅|办公室|委员会|管委会|管理委员会|[省市县区州]", "");
    return core.isEmpty() ? name : core;
  }

  /** Lines where the agency's name belongs. */
  static List<Passage> organLines(List<Block> blocks) {
    List<Passage> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph && paragraph.text().length() < 60) {
        add(paragraph.text(), paragraph.place(), lines);
      } else if (block instanceof Grid grid) {
        for (Grid.Row row : grid.rows()) {
          for (Grid.Cell cell : row.cells()) {
            if (cell.text().length() > 6 && cell.text().length() < 60) {
              add(cell.text(), cell.place(), lines);
            }
          }
        }
      }
    }
    return lines;
  }

  private static void add(String text, Place place, List<Passage> lines) {
    if (text.indexOf('位') < 0 && text.indexOf('机') < 0 && text.indexOf('機') < 0) return;
    Passage passage = new Passage(text, place, false);
    if (ORGAN_LINE.matcher(passage.text()).matches()) lines.add(passage);
  }
}
