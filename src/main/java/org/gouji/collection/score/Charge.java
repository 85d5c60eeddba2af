package org.gouji.collection.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.collection.Score.Deduction;
import org.gouji.finding.Category;
import org.gouji.finding.Lang;
import org.gouji.finding.Severity;
import org.gouji.finding.Words;
import org.gouji.rule.ScoringRules.Row;
import org.jspecify.annotations.Nullable;

/**
 * What the findings of one rule and severity cost a report.
 *
 * @param count how many are charged
 * @param waived how many are not, because they are waived
 * @param each what one costs
 * @param taken what they cost together, after caps
 * @param cap the cap that kept it from being more; null where none did, or none but 100 points
 */
record Charge(
    String rule,
    Category category,
    Severity severity,
    int count,
    int waived,
    BigDecimal each,
    BigDecimal taken,
    @Nullable Row cap) {

  /** Whether there is anything to say about it. */
  boolean counts() {
    return each.signum() > 0;
  }

  Deduction deduction(Map<String, String> titles, Lang lang) {
    return new Deduction(rule, category, taken, explanation(titles, lang));
  }

  private String explanation(Map<String, String> titles, Lang lang) {
    boolean zh = lang == Lang.ZH;
    String severity = word(severity()).in(lang);
    List<String> parts = new ArrayList<>();
    if (count > 0) parts.add(zh ? charged() : chargedInEnglish());
    if (waived > 0) parts.add(zh ? "豁免 " + waived + " 处，不扣分" : waived + " waived at no cost");
    String title = titles.getOrDefault(rule, rule);
    return zh
        ? title + "（" + severity + "）：" + String.join("；", parts)
        : title + " (" + severity + "): " + String.join("; ", parts);
  }

  private static Words word(Severity severity) {
    return switch (severity) {
      case ERROR -> new Words("错误", "error");
      case WARNING -> new Words("警告", "warning");
      case INFO -> new Words("提示", "remark");
    };
  }

  private String charged() {
    BigDecimal whole = each.multiply(BigDecimal.valueOf(count));
    String text = count + " 处，每处 " + text(each) + " 分";
    if (taken.compareTo(whole) == 0) return count == 1 ? "1 处，扣 " + text(each) + " 分" : text;
    String why = cap == null ? "100 分已扣完" : cap.about().zh() + "上限 " + text(cap) + " 分";
    return text + "；" + why + "，实扣 " + text(taken) + " 分";
  }

  private String chargedInEnglish() {
    BigDecimal whole = each.multiply(BigDecimal.valueOf(count));
    String text = count + " × " + text(each);
    if (taken.compareTo(whole) == 0) return text;
    String why = cap == null ? "100 points are used up" : cap.about().en() + " cap of " + text(cap);
    return text + ", " + why + ", " + text(taken) + " taken";
  }

  private static String text(Row cap) {
    return cap.cap() == null ? "" : text(cap.cap());
  }

  private static String text(BigDecimal points) {
    return points.toPlainString();
  }
}
