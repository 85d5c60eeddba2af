package org.gouji.collection.cross;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.audit.AuditResult;
import org.gouji.collection.prose.LikenessSettings;
import org.gouji.collection.prose.Writing;
import org.gouji.document.Quote;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.jspecify.annotations.Nullable;

/**
 * What comparisons with other reports take from the cells and the prose of a report: made once, and
 * kept beside its audit.
 *
 * @param cells ids of the cells, in form order
 * @param names what a clerk calls them
 * @param values the numbers in them; null where there is none that is certain
 * @param lost places in these lists of the cells that may hold a number all the same
 * @param tables ids of the tables that the cells are in, each once
 * @param length characters of the paragraphs that are none of a heading's or note's length
 * @param mentions the short paragraphs that may name a file, a line each
 * @param writing what counts of the prose
 */
public record Gist(
    List<String> cells,
    List<String> names,
    List<@Nullable BigDecimal> values,
    List<Integer> lost,
    List<String> tables,
    int length,
    String mentions,
    Writing.Kept writing) {

  private static final int SHORTEST_PARAGRAPH = 20;
  private static final int LONGEST_MENTION = 200;
  private static final Pattern MENTION = Pattern.compile("附件|附表|统计表|\\.[A-Za-z]{2,4}");

  static Gist of(AuditResult result, LikenessSettings likeness) {
    List<Cell> cells = result.cells();
    List<@Nullable BigDecimal> values = new ArrayList<>();
    List<Integer> lost = new ArrayList<>();
    for (Cell cell : cells) {
      BigDecimal value = cell.isDoubtful() ? null : cell.value();
      if (value == null && isLost(cell)) lost.add(values.size());
      values.add(value);
    }
    List<Quote> prose = result.content().prose();
    String organ = result.organ();
    return new Gist(
        cells.stream().map(Cell::id).toList(),
        cells.stream().map(Cell::name).toList(),
        values,
        lost,
        cells.stream().map(Cell::table).distinct().sorted().toList(),
        length(prose),
        mentions(prose),
        Writing.of(organ == null ? List.of() : prose, organ == null ? "" : organ, likeness).kept());
  }

  private static boolean isLost(Cell cell) {
    return cell.isDoubtful()
        || cell.state() == CellState.UNREADABLE
        || cell.state() == CellState.ABSENT;
  }

  private static int length(List<Quote> prose) {
    return prose.stream()
        .mapToInt(quote -> quote.text().length())
        .filter(number -> number > SHORTEST_PARAGRAPH)
        .sum();
  }

  private static String mentions(List<Quote> prose) {
    return prose.stream()
        .map(Quote::text)
        .filter(text -> text.length() <= LONGEST_MENTION && MENTION.matcher(text).find())
        .collect(Collectors.joining("\n"));
  }
}
