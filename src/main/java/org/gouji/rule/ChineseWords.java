package org.gouji.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.gouji.finding.Category;
import org.gouji.finding.Severity;
import org.gouji.sheet.Nearest;
import org.gouji.sheet.YearSpan;
import org.jspecify.annotations.Nullable;

/** The Chinese words for categories, severities and years in sentences and sheets. */
final class ChineseWords {

  /** In the order of {@link Category}. */
  static final Map<String, Category> CATEGORIES = new LinkedHashMap<>();

  static final Map<String, Severity> SEVERITIES = new LinkedHashMap<>();

  static {
    String[] words = {
      "表内勾稽", "章节内容", "信息处理费", "表格格式", "文表一致", "填报完整", "标题与标识", "来源可信", "文字", "跨年衔接", "公布时限", "雷同",
      "报送"
    };
    for (Category category : Category.values()) CATEGORIES.put(words[category.ordinal()], category);
    SEVERITIES.put("错误", Severity.ERROR);
    SEVERITIES.put("警告", Severity.WARNING);
    SEVERITIES.put("提示", Severity.INFO);
  }

  private ChineseWords() {}

  /** A category by its Chinese name or the word used in outputs; null, with a mistake, for none. */
  static @Nullable Category category(String word, BiConsumer<String, String> mistake) {
    for (Category category : Category.values()) if (category.word().equals(word)) return category;
    return oneOf(CATEGORIES, "类别", word, mistake);
  }

  static @Nullable Severity severity(String word, BiConsumer<String, String> mistake) {
    for (Severity severity : Severity.values()) if (severity.word().equals(word)) return severity;
    return oneOf(SEVERITIES, "级别", word, mistake);
  }

  static String word(Category category) {
    return key(CATEGORIES, category);
  }

  static String word(Severity severity) {
    return key(SEVERITIES, severity);
  }

  private static <T> String key(Map<String, T> words, T value) {
    for (Map.Entry<String, T> word : words.entrySet()) {
      if (word.getValue() == value) return word.getKey();
    }
    throw new IllegalArgumentException(String.valueOf(value));
  }

  private static <T> @Nullable T oneOf(
      Map<String, T> known, String what, String word, BiConsumer<String, String> mistake) {
    T value = known.get(word);
    if (value == null) {
      String words = String.join("、", known.keySet());
      mistake.accept(
          what
              + (word.isEmpty() ? "空着" : "“" + word + "”不对")
              + "，只能是 "
              + words
              + Nearest.askZh(word, known.keySet()),
          "'" + word + "' is not one of " + words + Nearest.askEn(word, known.keySet()));
    }
    return value;
  }

  /** Years such as 2021 起, 2019 至 2020, 至 2018 or 2023; null, with a mistake, for others. */
  static @Nullable Years years(String given, BiConsumer<String, String> mistake) {
    YearSpan span = YearSpan.of(given);
    if (span != null) return new Years(span.from(), span.to());
    mistake.accept(
        "年度“" + given + "”不对，应如 2021 起、2019 至 2020、至 2018",
        "years '" + given + "' must be like 2021 起, 2019 至 2020 or 至 2018");
    return null;
  }
}
