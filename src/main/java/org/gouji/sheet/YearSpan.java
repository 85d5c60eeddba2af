package org.gouji.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Years as people write them: {@code 2021 起}, {@code 2019 至 2020}, {@code 至 2018}, {@code 2024}.
 *
 * @param from first year; null for no bound
 * @param to last year; null for no bound
 */
public record YearSpan(@Nullable Integer from, @Nullable Integer to) {

  public static final YearSpan ALL = new YearSpan(null, null);

  private static final Pattern YEARS =
      Pattern.compile(
          "[自从]?(?:(\\d{4})(?:年度?)?)?"
              + "(?:(起|开始|以来|以后|及以后)|(?:至|到|[—–~-])(?:(\\d{4})(?:年度?)?)?)?(?:年度)?");

  /** The years that a text names; null where it names none, or none that may be meant. */
  public static @Nullable YearSpan of(String given) {
    String text = Narrow.of(given).replaceAll("\\s|(?<=\\d{4})\\.0+(?!\\d)", "");
    Matcher matcher = YEARS.matcher(text);
    if (!matcher.matches() || !text.matches(".*\\d.*")) return null;
    Integer from = year(matcher.group(1));
    Integer last = year(matcher.group(3));
    boolean open = !text.matches("\\d{4}(?:年度?)?");
    Integer to = open ? last : from;
    boolean ordered = from == null || to == null || from <= to;
    return ordered && plausible(from) && plausible(to) ? new YearSpan(from, to) : null;
  }

  /** Whether they share a year with others. */
  public boolean meets(@Nullable Integer otherFrom, @Nullable Integer otherTo) {
    boolean before = to != null && otherFrom != null && to < otherFrom;
    boolean after = from != null && otherTo != null && from > otherTo;
    return !before && !after;
  }

  private static @Nullable Integer year(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  private static boolean plausible(@Nullable Integer year) {
    return year == null || (year >= 1990 && year <= 2100);
  }
}
