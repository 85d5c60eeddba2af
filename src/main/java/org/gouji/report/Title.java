package org.gouji.report;

import java.util.Collection;
import java.util.List;
import org.gouji.document.Quote;
import org.jspecify.annotations.Nullable;

/**
 * The report's title.
 *
 * @param text simplified script, no white space
 * @param year the year in it; null where it names none
 * @param namesAgency whether it names an agency
 * @param standard whether it reads 机关名称＋YYYY年＋政府信息公开工作年度报告
 * @param spoiled whether a foreign text (a domain name) stands where the agency belongs
 * @param quote the title as found
 */
public record Title(
    String text,
    @Nullable Integer year,
    boolean namesAgency,
    boolean standard,
    boolean spoiled,
    Quote quote) {

  /** Quotes of a collection of these facts. */
  public static List<Quote> quotes(Collection<?> facts) {
    return facts.stream().map(Title.class::cast).map(Title::quote).toList();
  }
}
