package org.gouji.collection.roster;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.collection.agency.Listed;
import org.gouji.collection.setting.Days;
import org.gouji.collection.setting.Mistakes;
import org.gouji.collection.setting.Row;
import org.gouji.collection.setting.SettingsException;
import org.gouji.collection.setting.Table;
import org.jspecify.annotations.Nullable;

/** Reads {@code roster.csv}. */
public final class RosterFile {

  private final Map<String, Integer> lines = new HashMap<>();

  private RosterFile() {}

  /**
   * Reads a roster.
   *
   * @param file its name in outputs
   * @throws SettingsException if it is no roster or has mistakes, with all of them
   */
  public static Roster read(String file, byte[] content) throws SettingsException {
    Mistakes mistakes = new Mistakes(file);
    RosterFile reader = new RosterFile();
    List<RosterEntry> entries = new ArrayList<>();
    for (Row<RosterColumn> row : Table.read(content, RosterColumn.class, mistakes)) {
      entries.add(reader.entry(row));
    }
    if (entries.isEmpty() && mistakes.isEmpty()) {
      mistakes.add("没有列出任何机关，请填写后再审核，或移走此文件", "lists no agency; fill it in or take it away");
    }
    mistakes.check();
    return new Roster(file, entries);
  }

  private RosterEntry entry(Row<RosterColumn> row) {
    String name = row.get(RosterColumn.AGENCY);
    String region = row.get(RosterColumn.REGION);
    String parent = row.get(RosterColumn.PARENT);
    Integer other = lines.putIfAbsent(name + "\n" + region + "\n" + parent, row.line());
    if (other != null) {
      row.mistake(
          RosterColumn.AGENCY, "与第 " + other + " 行是同一机关", "the same agency as in line " + other);
    }
    Integer from = row.year(RosterColumn.FROM);
    Integer to = row.year(RosterColumn.TO);
    if (from != null && to != null && from > to) {
      row.mistake(RosterColumn.TO, "终止年度早于起始年度", "before the first year");
    }
    Listed listed =
        new Listed(
            name,
            row.list(RosterColumn.FORMER),
            region,
            parent,
            row.get(RosterColumn.LEVEL),
            from,
            to,
            row.line());
    return new RosterEntry(listed, deadline(row), published(row), row.quote());
  }

  private static @Nullable MonthDay deadline(Row<RosterColumn> row) {
    String text = row.get(RosterColumn.DEADLINE);
    if (text.isEmpty()) return null;
    MonthDay day = Days.day(text);
    if (day == null) {
      row.mistake(
          RosterColumn.DEADLINE,
          "“" + text + "”不是日期，应如 1-31 或 3月31日",
          "'" + text + "' is no day such as 1-31");
    }
    return day;
  }

  private static List<LocalDate> published(Row<RosterColumn> row) {
    List<LocalDate> days = new ArrayList<>();
    for (String text : row.list(RosterColumn.PUBLISHED)) {
      LocalDate day = Days.date(text);
      if (day != null) {
        days.add(day);
        continue;
      }
      row.mistake(
          RosterColumn.PUBLISHED,
          "“" + text + "”不是日期，应如 2025-01-28",
          "'" + text + "' is no date such as 2025-01-28");
    }
    return days;
  }
}
