package org.gouji.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gouji.form.YearLink.Term;
import org.gouji.form.YearLink.Tie;
import org.gouji.sheet.Complaints;
import org.gouji.sheet.Equation;
import org.gouji.sheet.HeadedSheet;
import org.gouji.sheet.HeadedSheet.Row;
import org.gouji.sheet.Nearest;
import org.gouji.sheet.YearSpan;
import org.jspecify.annotations.Nullable;

/** Reads the sheet of what must hold between two years, whose rows name rows or columns. */
public final class YearSheet {

  private static final String RELATION = "关系";
  private static final String EACH = "逐";
  private static final String EQUATION = "等式";
  private static final String LAST = "上年的";
  private static final int EARLIEST = 1990;
  private static final int LATEST = 2100;

  private final Forms forms;
  private final Collection<String> relations;

  private YearSheet(Forms forms, Collection<String> relations) {
    this.forms = forms;
    this.relations = relations;
  }

  /**
   * Reads the sheet.
   *
   * @param name of the file, which tells its kind
   * @param relations what its rows may be called
   * @return the links, each for the years of one form
   */
  public static List<YearLink> read(
      String name, byte[] bytes, Forms forms, Collection<String> relations, Complaints complaints) {
    YearSheet sheet = new YearSheet(forms, relations);
    List<YearLink> links = new ArrayList<>();
    List<String> needed = List.of(RELATION, FormSheets.TABLE, EACH, EQUATION);
    List<String> others = List.of(FormSheets.YEARS, FormSheets.REMARK);
    for (Row row : HeadedSheet.read(name, bytes, needed, others, complaints)) {
      links.addAll(sheet.links(row));
    }
    return links;
  }

  private List<YearLink> links(Row row) {
    List<YearLink> links = new ArrayList<>();
    if (!isSound(row)) return links;
    String given = row.text(FormSheets.YEARS);
    YearSpan years = given.isEmpty() ? YearSpan.ALL : YearSpan.of(given);
    Equation equation = equation(row);
    if (years == null || equation == null) return links;
    boolean concerned = false;
    for (Form form : forms.all()) {
      FormTable table = form.table(String.valueOf(FormSheets.table(row))).orElse(null);
      int from = first(form, years);
      int to = last(form, years);
      if (table == null || from > to) continue;
      concerned = true;
      List<Tie> ties = ties(row, form, table, equation);
      if (!ties.isEmpty()) {
        links.add(
            new YearLink(
                row.text(RELATION),
                from == EARLIEST ? null : from,
                to == LATEST ? null : to,
                ties));
      }
    }
    if (!concerned) {
      row.complain(FormSheets.YEARS, "没有哪个表式既适用于这些年度，又有这张表", "no form is for these years");
    }
    return links;
  }

  private boolean isSound(Row row) {
    String relation = row.text(RELATION);
    boolean sound = relations.contains(relation);
    if (!sound) {
      row.complain(
          RELATION,
          "没有“"
              + relation
              + "”，只能是 "
              + String.join("、", relations)
              + Nearest.askZh(relation, relations),
          "unknown relation" + Nearest.askEn(relation, relations));
    }
    if (FormSheets.table(row) == null) {
      FormSheets.unknownTable(row);
      sound = false;
    }
    if (!List.of("行", "列").contains(row.text(EACH))) {
      row.complain(EACH, "“" + row.text(EACH) + "”不对，只能是 列、行", "must be 列 or 行");
      sound = false;
    }
    String years = row.text(FormSheets.YEARS);
    if (!years.isEmpty() && YearSpan.of(years) == null) {
      FormSheets.badYears(row);
      sound = false;
    }
    return sound;
  }

  /** The first year of a form's that a row is for. */
  private static int first(Form form, YearSpan years) {
    return Math.max(or(form.years().get(0), EARLIEST), or(years.from(), EARLIEST));
  }

  /** The last one, before a newer form takes its place. */
  private int last(Form form, YearSpan years) {
    int last = Math.min(or(form.years().get(1), LATEST), or(years.to(), LATEST));
    int first = or(form.years().get(0), EARLIEST);
    for (Form newer : forms.all()) {
      int from = or(newer.years().get(0), EARLIEST);
      if (from > first) last = Math.min(last, from - 1);
    }
    return last;
  }

  private static int or(@Nullable Integer year, int other) {
    return year == null ? other : year;
  }

  private static @Nullable Equation equation(Row row) {
    try {
      Equation equation = Equation.of(row.text(EQUATION));
      List<String> words = equation.words();
      if (words.get(1).equals("=") && !words.get(0).startsWith(LAST)) return equation;
      row.complain(
          EQUATION,
          "等式左边应是本年的一行或一列，接着是 =，如 上年结转 = 上年的结转下年度",
          "one row or column of this year must be on the left of =");
    } catch (Equation.Malformed e) {
      row.complain(EQUATION, e.zh(), e.en());
    }
    return null;
  }

  private static List<Tie> ties(Row row, Form form, FormTable table, Equation equation) {
    boolean columns = row.text(EACH).equals("行");
    LineNames names = columns ? LineNames.columns(table) : LineNames.rows(table);
    List<String> lines = new ArrayList<>();
    boolean known = true;
    for (String word : equation.words()) {
      if (Equation.isSign(word)) continue;
      String name = word.startsWith(LAST) ? word.substring(LAST.length()).strip() : word;
      Collection<String> ids = names.find(name);
      boolean one = ids.size() == 1 && names.isLine(ids.iterator().next());
      if (!one) UnknownName.complain(row, EQUATION, name, form, ids, names);
      known &= one;
      lines.add(one ? ids.iterator().next() : "");
    }
    List<Tie> ties = new ArrayList<>();
    if (!known) return ties;
    for (FormTable.RowSet set : table.sets()) {
      if (columns) {
        for (FormTable.Row each : set.rows()) {
          if (!each.isHeading()) add(ties, equation, cells(table, set, List.of(each.id()), lines));
        }
      } else {
        for (FormTable.Column each : set.columns()) {
          add(ties, equation, cells(table, set, lines, List.of(each.id())));
        }
      }
    }
    return ties;
  }

  /** The cells of a set in these rows and columns, one of which is a single one. */
  private static List<String> cells(
      FormTable table, FormTable.RowSet set, List<String> rows, List<String> columns) {
    List<String> cells = new ArrayList<>();
    for (String row : rows) {
      for (String column : columns) {
        for (FormTable.Row r : set.rows()) {
          for (FormTable.Column c : set.columns()) {
            if (r.id().equals(row) && c.id().equals(column)) cells.add(table.cellId(r, c));
          }
        }
      }
    }
    return cells;
  }

  private static void add(List<Tie> ties, Equation equation, List<String> cells) {
    List<String> words = equation.words();
    if (cells.size() != (words.size() + 1) / 2) return;
    List<Term> terms = new ArrayList<>();
    for (int i = 2; i < words.size(); i += 2) {
      boolean minus = words.get(i - 1).equals("-");
      terms.add(new Term(cells.get(i / 2), words.get(i).startsWith(LAST), minus));
    }
    ties.add(new Tie(cells.get(0), terms));
  }
}
