package org.gouji.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.form.FormTable.IdentityRule;
import org.gouji.sheet.Equation;
import org.gouji.sheet.HeadedSheet.Row;
import org.gouji.sheet.Nearest;
import org.jspecify.annotations.Nullable;

/** A row of the sheet of identities: what must hold between rows or columns, named by labels. */
final class IdentitySheet {

  private static final String ID = "编号";
  private static final String NAME = "名称";
  private static final String EACH = "逐";
  private static final String RELATION = "关系";
  private static final String KIND = "特别";
  private static final String OPTIONAL = "可以不填";
  private static final String ZH = "不成立时的说法";
  private static final String EN = "英文说法";

  static final List<String> NEEDED = List.of(ID, NAME, FormSheets.TABLE, EACH, RELATION);
  static final List<String> OTHERS =
      List.of(FormSheets.YEARS, KIND, OPTIONAL, ZH, EN, FormSheets.REMARK);

  private static final Map<String, String> DIRECTIONS = Map.of("列", "column", "行", "row");
  private static final Map<String, String> KINDS = Map.of("相同信息只计一条", "distinct");

  /** The placeholders of messages as the sheet and as the program names them. */
  private static final Map<String, String> PLACES = new LinkedHashMap<>();

  static {
    PLACES.put("{行或列}", "{subject}");
    PLACES.put("{左边}", "{left}");
    PLACES.put("{右边}", "{right}");
    PLACES.put("{相差}", "{gap}");
  }

  /** Filled in with 多 or 少. */
  private static final String MORE = "{多少}";

  /** A place in braces, or a brace without its other. */
  private static final Pattern BRACES = Pattern.compile("\\{[^{}，。]*\\}?|\\}");

  private static final String USUAL_ZH = "：左边合计 {left}，右边合计 {right}，{多少} {gap}";
  private static final String USUAL_EN = ": {left} on the left, {right} on the right, off by {gap}";

  private IdentitySheet() {}

  static Form apply(Row row, Form form) {
    FormTable table = form.table(String.valueOf(FormSheets.table(row))).orElse(null);
    if (table == null) {
      row.complain(FormSheets.TABLE, "没有写是哪张表", "the table is missing");
      return form;
    }
    String each = each(row, table);
    boolean sound = each != null;
    String relation = sound ? relation(row, form, table, "row".equals(each)) : null;
    String kind = row.text(KIND).isEmpty() ? null : KINDS.get(row.text(KIND));
    if (!row.text(KIND).isEmpty() && kind == null) {
      row.complain(
          KIND, "“" + row.text(KIND) + "”不对，只能空着或写“相同信息只计一条”", "must be empty or 相同信息只计一条");
      sound = false;
    }
    if (!List.of("", "是", "否").contains(row.text(OPTIONAL))) {
      row.complain(OPTIONAL, "只能是 是 或 否", "must be 是 or 否");
      sound = false;
    }
    if (row.text(NAME).isEmpty()) {
      row.complain(NAME, "没有写名称", "the name is missing");
      sound = false;
    }
    sound &= places(row, ZH);
    sound &= places(row, EN);
    boolean twice = table.identities().stream().anyMatch(it -> it.id().equals(row.text(ID)));
    if (twice) row.complain(ID, "编号“" + row.text(ID) + "”重复", row.text(ID) + " stands twice");
    if (!sound || twice || each == null || relation == null) return form;
    List<IdentityRule> identities = new ArrayList<>(table.identities());
    boolean optional = row.text(OPTIONAL).equals("是");
    boolean subject = !each.isEmpty();
    identities.add(
        new IdentityRule(
            row.text(ID),
            row.text(NAME),
            subject ? each : null,
            relation,
            kind,
            optional,
            message(row.text(ZH), (subject ? "“{subject}”" : row.text(NAME)) + USUAL_ZH),
            message(row.text(EN), (subject ? "\"{subject}\"" : row.text(ID)) + USUAL_EN)));
    return form.with(table.withIdentities(identities));
  }

  /** Whether a message has no other places in braces than those that are filled in. */
  private static boolean places(Row row, String heading) {
    List<String> known = new ArrayList<>(PLACES.keySet());
    known.add(MORE);
    boolean sound = true;
    Matcher places = BRACES.matcher(row.text(heading));
    while (places.find()) {
      String place = places.group();
      if (known.contains(place)) continue;
      row.complain(
          heading,
          "“" + place + "”不对，能填入的是 " + String.join(" ", known) + Nearest.askZh(place, known),
          "'" + place + "' is none of " + String.join(" ", known) + Nearest.askEn(place, known));
      sound = false;
    }
    return sound;
  }

  /** {@code column}, {@code row} or, for a list, empty; null, with a complaint, for another. */
  private static @Nullable String each(Row row, FormTable table) {
    String word = row.text(EACH);
    boolean list = table.kind() == FormTable.Kind.LIST;
    if (list && word.isEmpty()) return "";
    String each = list ? null : DIRECTIONS.get(word);
    if (each == null) {
      row.complain(
          EACH,
          list ? "清单没有列，这一格应空着" : "“" + word + "”不对，只能是 列、行",
          list ? "a list has no columns; leave it empty" : "must be 列 or 行");
    }
    return each;
  }

  private static @Nullable String relation(Row row, Form form, FormTable table, boolean columns) {
    LineNames names = columns ? LineNames.columns(table) : LineNames.rows(table);
    List<String> words = new ArrayList<>();
    boolean known = true;
    try {
      for (String word : Equation.of(row.text(RELATION)).words()) {
        if (Equation.isSign(word)) {
          words.add(word);
          continue;
        }
        Collection<String> ids = names.find(word);
        known &= ids.size() == 1;
        if (ids.size() == 1) words.add(ids.iterator().next());
        else UnknownName.complain(row, RELATION, word, form, ids, names);
      }
    } catch (Equation.Malformed e) {
      row.complain(RELATION, e.zh(), e.en());
      return null;
    }
    return known ? String.join(" ", words) : null;
  }

  private static String message(String given, String usual) {
    String text = given.isEmpty() ? usual : given;
    for (Map.Entry<String, String> place : PLACES.entrySet()) {
      text = text.replace(place.getKey(), place.getValue());
    }
    return text;
  }
}
