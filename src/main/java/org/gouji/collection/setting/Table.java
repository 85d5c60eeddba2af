package org.gouji.collection.setting;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gouji.document.DecodedText;
import org.gouji.document.sheet.SheetRows;
import org.gouji.sheet.Nearest;
import org.gouji.sheet.SheetText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a settings file: CSV with a line of headings; UTF-8, UTF-16 with its mark, or GBK as Excel
 * saves it; commas, tabs or semicolons; or a workbook with such a sheet. Rows that begin with
 * {@code #} are remarks.
 *
 * @param <C> its columns
 */
public final class Table<C extends Enum<C> & Column> {

  private static final char[] DELIMITERS = {',', '\t', ';'};
  private static final int MOST_TITLES = 5;
  private static final int MOST_BYTES = 64 << 20;

  private static final Pattern FORCED = Pattern.compile("^(?:['‘](?!.*['’]$)(.*)|=\"(.*)\")$");

  /** Columns that people keep for themselves. */
  private static final Set<String> PRIVATE = Set.of("备注", "序号", "说明", "remarks", "notes", "no.");

  private final Class<C> type;
  private final Mistakes mistakes;
  private final Map<C, Integer> columns;
  private final List<String> headings = new ArrayList<>();
  private final List<Row<C>> rows = new ArrayList<>();
  private BooleanSupplier likely = () -> true;
  private List<String> title = List.of();
  private int titleLine = 1;
  private int titles;

  private Table(Class<C> type, Mistakes mistakes) {
    this.type = type;
    this.mistakes = mistakes;
    this.columns = new EnumMap<>(type);
  }

  /**
   * Reads a file.
   *
   * @param columns what it may have
   * @param mistakes gathers everything that is wrong with it
   * @return the rows that have all they must, in order; empty where the file is no such table
   */
  public static <C extends Enum<C> & Column> List<Row<C>> read(
      byte[] content, Class<C> columns, Mistakes mistakes) {
    Table<C> table = new Table<>(columns, mistakes);
    if (content.length > MOST_BYTES) {
      mistakes.add("超过 64 MB，不像是设置文件", "has more than 64 MB; that is no settings file");
    } else {
      table.read(content);
    }
    return table.rows;
  }

  private void read(byte[] content) {
    if (SheetRows.isWorkbook(content)) {
      readWorkbook(content);
      return;
    }
    SheetText text = SheetText.of(content);
    if (text == null) {
      badEncoding();
      return;
    }
    String plain = text.text();
    if (plain.isBlank()) {
      mistakes.add("是空的，第一行应是列名", "is empty; the first line must give the headings");
      return;
    }
    Lines lines = new Lines(plain);
    this.likely = () -> isLikely(text, content);
    try (CSVParser parser = CSVParser.parse(new StringReader(plain), format(delimiter(plain)))) {
      for (CSVRecord one : parser) {
        if (!add(lines.at(one.getCharacterPosition()), cells(one.toList()))) return;
      }
      end();
    } catch (IOException | RuntimeException e) {
      mistakes.add(
          "引号不成对或位置不对，不是有效的 CSV，请检查引号（内容里的引号要写两个）",
          "quotes are not in pairs or out of place; check them (a quote within a text is doubled)");
    }
  }

  private void readWorkbook(byte[] content) {
    for (SheetRows.Row row : WorkbookRows.read(content, this::isHeaded, mistakes)) {
      if (!headings.isEmpty() && row.merged()) {
        mistakes.add(
            row.line(), "有跨行合并的单元格，请取消合并，每行都填", "cells are merged over rows; fill in each row");
      } else if (!add(row.line(), cells(row.cells()))) {
        return;
      }
    }
    if (mistakes.isEmpty()) end();
  }

  /** Whether a row has all headings that it must. */
  private boolean isHeaded(List<String> texts) {
    List<C> found = new ArrayList<>();
    for (String text : cells(texts)) {
      C column = column(text);
      if (column != null) found.add(column);
    }
    return Stream.of(type.getEnumConstants())
        .filter(it -> it.heading().required())
        .allMatch(found::contains);
  }

  /** Takes the next row; false where the rest cannot be read. */
  private boolean add(int line, List<String> cells) {
    if (cells.stream().allMatch(String::isEmpty) || isRemark(cells)) return true;
    if (!headings.isEmpty()) {
      row(line, cells);
    } else if (isTitle(cells) && titles++ < MOST_TITLES) {
      if (titles == 1) {
        title = cells;
        titleLine = line;
      }
    } else {
      return head(line, cells, likely.getAsBoolean());
    }
    return true;
  }

  private void end() {
    if (headings.isEmpty()) head(titleLine, title, likely.getAsBoolean());
  }

  private static boolean isLikely(SheetText text, byte[] content) {
    return text.sure() || DecodedText.of(content, Integer.MAX_VALUE).text().equals(text.text());
  }

  private void badEncoding() {
    mistakes.add(
        "认不出编码（不是 UTF-8、GBK 或带标记的 UTF-16），请用 Excel 另存为“CSV UTF-8（逗号分隔）”",
        "neither UTF-8, GBK nor marked UTF-16; save it in Excel as 'CSV UTF-8 (comma delimited)'");
  }

  /** The one with which most headings are known. */
  private char delimiter(String text) {
    char best = DELIMITERS[0];
    long most = 0;
    for (char each : DELIMITERS) {
      long known = 0;
      int titles = 0;
      try (CSVParser parser = CSVParser.parse(new StringReader(text), format(each))) {
        for (CSVRecord one : parser) {
          List<String> cells = cells(one.toList());
          if (cells.stream().allMatch(String::isEmpty) || isRemark(cells)) continue;
          if (isTitle(cells) && titles++ < MOST_TITLES) continue;
          known = cells.stream().filter(it -> column(it) != null).count();
          break;
        }
      } catch (IOException | RuntimeException e) {
        continue;
      }
      if (known > most) {
        most = known;
        best = each;
      }
    }
    return best;
  }

  /** A line over the headings, in one cell that runs over all columns. */
  private boolean isTitle(List<String> cells) {
    List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    return filled.size() == 1 && column(filled.get(0)) == null;
  }

  private static CSVFormat format(char delimiter) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter)
        .setIgnoreEmptyLines(false)
        .setIgnoreSurroundingSpaces(delimiter != '\t')
        .get();
  }

  private static boolean isRemark(List<String> cells) {
    return cells.get(0).startsWith("#")
        || (cells.get(0).startsWith("sep=") && cells.get(0).length() <= 5);
  }

  private static List<String> cells(List<String> texts) {
    return texts.stream().map(Table::cell).toList();
  }

  /** Without what Excel users write before a figure that is to stay a text: ' or ="…". */
  private static String cell(String text) {
    String plain =
        text.replaceAll("[\\u00a0\\u3000]", " ").replaceAll("[\\ufeff\\u200b]", "").strip();
    return FORCED.matcher(plain).replaceFirst("$1$2");
  }

  private @Nullable C column(String heading) {
    for (C column : type.getEnumConstants()) {
      if (column.heading().is(heading)) return column;
    }
    return null;
  }

  /** Reads the headings; false where the rest cannot be read by them. */
  private boolean head(int line, List<String> cells, boolean likely) {
    boolean chinese = false;
    for (int at = 0; at < cells.size(); at++) {
      String heading = cells.get(at);
      headings.add(heading);
      C column = column(heading);
      if (column == null) continue;
      chinese |= heading.chars().anyMatch(c -> c >= 0x4e00 && c <= 0x9fff);
      if (columns.putIfAbsent(column, at) != null) {
        mistakes.add(line, at, heading, "这一列出现了两次", "the column is there twice");
      }
    }
    if (!chinese && !likely) {
      badEncoding();
      return false;
    }
    for (int at = 0; at < headings.size(); at++) unknown(line, at, headings.get(at));
    for (C column : type.getEnumConstants()) {
      if (!column.heading().required() || columns.containsKey(column)) continue;
      mistakes.add(
          line,
          "缺少“" + column.zh() + "”一列，第一行应是列名",
          "has no column '" + column.heading().en() + "'; the first line must give the headings");
    }
    return !columns.isEmpty();
  }

  private void unknown(int line, int at, String heading) {
    String plain = Heading.plain(heading);
    if (plain.isEmpty() || column(heading) != null || PRIVATE.contains(plain)) return;
    List<String> known = new ArrayList<>();
    for (C column : type.getEnumConstants()) known.addAll(column.heading().words());
    List<String> all = List.of(type.getEnumConstants()).stream().map(Column::zh).toList();
    String list = String.join("、", all);
    String askZh = Nearest.askZh(heading, known);
    String askEn = Nearest.askEn(heading, known);
    mistakes.add(
        line,
        at,
        heading,
        "没有这样的列名" + (askZh.isEmpty() ? "，可用：" + list + "；自用的列请命名为“备注”" : askZh),
        "no such column" + (askEn.isEmpty() ? "; there are: " + list : askEn));
  }

  private void row(int line, List<String> cells) {
    Row<C> row = new Row<>(line, cells, columns, List.copyOf(headings), mistakes);
    for (int at = 0; at < cells.size(); at++) {
      boolean headed = at < headings.size() && !headings.get(at).isEmpty();
      if (headed || cells.get(at).isEmpty()) continue;
      mistakes.add(
          line,
          at,
          "",
          "这一格没有列名；内容里有逗号时，整格要放在引号里",
          "this cell has no heading; a text with a comma must stand in quotes");
    }
    boolean whole = true;
    for (C column : type.getEnumConstants()) {
      if (!column.heading().required() || !row.get(column).isEmpty()) continue;
      if (columns.containsKey(column)) row.mistake(column, "没有填写", "is empty");
      whole = false;
    }
    if (whole) rows.add(row);
  }
}
