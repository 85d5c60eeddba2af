package org.gouji.collection.cross;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.collection.cross.Deadlines.Line;
import org.gouji.report.Level;
import org.gouji.sheet.Complaints;
import org.gouji.sheet.HeadedSheet;
import org.gouji.sheet.HeadedSheet.Row;
import org.gouji.sheet.Nearest;
import org.gouji.sheet.YearSpan;
import org.jspecify.annotations.Nullable;

/** Reads the sheets that say by when reports are due and from what figures on they are alike. */
final class ComparingSheets {

  private static final String YEARS = "年度";
  private static final String AGENCY = "机关";
  private static final String DAY = "最迟";
  private static final String ITEM = "项目";
  private static final String NUMBER = "数";
  private static final String REMARK = "说明";
  private static final Pattern MONTH_DAY = Pattern.compile("([0-9]{1,2})月([0-9]{1,2})日");
  private static final Map<String, String> LEVELS = new LinkedHashMap<>();

  static {
    LEVELS.put("全部", Deadlines.ALL);
    LEVELS.put("部门", Level.DEPARTMENT.name());
    LEVELS.put("县级以上政府", Level.GOVERNMENT.name());
    LEVELS.put("乡镇政府", Level.TOWNSHIP.name());
    LEVELS.put("派出机构", Level.AGENT.name());
  }

  private ComparingSheets() {}

  /**
   * Reads deadlines.
   *
   * @param name of the file, which tells its kind
   */
  static List<Line> deadlines(String name, byte[] bytes, Complaints complaints) {
    List<Line> lines = new ArrayList<>();
    List<String> needed = List.of(YEARS, AGENCY, DAY);
    for (Row row : HeadedSheet.read(name, bytes, needed, List.of(REMARK), complaints)) {
      YearSpan years = YearSpan.of(row.text(YEARS));
      if (years == null) {
        row.complain(
            YEARS,
            "看不懂“" + row.text(YEARS) + "”，年度应写 2021 起、2019 至 2020、至 2018 或一个年份",
            "years are written 2021 起, 2019 至 2020, 至 2018 or 2021");
      }
      String agency = row.text(AGENCY);
      String level = LEVELS.get(agency);
      if (level == null) {
        row.complain(
            AGENCY,
            "没有“"
                + agency
                + "”这类机关，只能是 "
                + String.join("、", LEVELS.keySet())
                + Nearest.askZh(agency, LEVELS.keySet()),
            "unknown kind of agency" + Nearest.askEn(agency, LEVELS.keySet()));
      }
      MonthDay day = day(row.text(DAY));
      if (day == null) {
        row.complain(
            DAY, "“" + row.text(DAY) + "”不是日期，应如 1月31日，单元格设为文本", "not a day such as 1月31日");
      }
      if (years == null || level == null || day == null) continue;
      lines.add(
          new Line(years.from(), years.to(), level, day.getMonthValue(), day.getDayOfMonth()));
    }
    return lines;
  }

  private static @Nullable MonthDay day(String text) {
    Matcher matcher = MONTH_DAY.matcher(text.replaceAll("\\s", ""));
    if (!matcher.matches()) return null;
    try {
      return MonthDay.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * Reads figures.
   *
   * @return by item, each a whole number of 0 or more; with complaints where one is missing
   */
  static Map<String, Integer> figures(
      String name, byte[] bytes, List<String> items, Complaints complaints) {
    Map<String, Integer> figures = new LinkedHashMap<>();
    for (Row row :
        HeadedSheet.read(name, bytes, List.of(ITEM, NUMBER), List.of(REMARK), complaints)) {
      String item = row.text(ITEM);
      String number = row.text(NUMBER).replaceFirst("\\.0+$", "");
      if (!items.contains(item)) {
        row.complain(
            ITEM,
            "没有“" + item + "”这个项目" + Nearest.askZh(item, items),
            "unknown item" + Nearest.askEn(item, items));
      } else if (figures.containsKey(item)) {
        row.complain(ITEM, "“" + item + "”写了两次", "stands twice");
      } else if (!number.matches("[0-9]{1,6}")) {
        row.complain(NUMBER, "“" + number + "”不对，应是整数", "not a whole number");
        figures.put(item, 0);
      } else {
        figures.put(item, Integer.valueOf(number));
      }
    }
    for (String item : items) {
      if (figures.containsKey(item)) continue;
      complaints.add("", -1, -1, "缺少“" + item + "”一行", "there is no row " + item);
    }
    return figures;
  }
}
