package org.gouji.report;

import java.util.ArrayList;
import java.util.List;
import org.gouji.sheet.HeadedSheet.Row;
import org.jspecify.annotations.Nullable;

/** A cell of a sheet that lists wordings. */
public final class WordingCell {

  private WordingCell() {}

  /**
   * The wordings of a cell as they are written; what is wrong with one is told.
   *
   * @param needsFigure whether each has to have the place of a figure
   */
  public static List<String> texts(Row row, String heading, boolean needsFigure) {
    List<String> all = new ArrayList<>();
    for (String phrase : Wording.phrases(row.text(heading))) {
      if (needsFigure ? Wording.isSound(phrase) : Wording.isPhrase(phrase)) all.add(phrase);
      else {
        row.complain(
            heading,
            "写法“"
                + phrase
                + "”不对：数字写 {数}"
                + (needsFigure ? "（必须有一处）" : "")
                + "，不定的文字写 … 或 {5字}（至多两处，不在头尾），几种说法写〔甲/乙〕",
            "'" + phrase + "' is no wording");
      }
    }
    return all;
  }

  /**
   * The same as regular expressions.
   *
   * @param figure what a figure looks like
   * @param measures what may stand for 件 after it; null for 件 alone
   */
  public static List<String> regexes(
      Row row, String heading, String figure, @Nullable String measures, boolean needsFigure) {
    return texts(row, heading, needsFigure).stream()
        .map(phrase -> Wording.regex(phrase, figure, measures))
        .toList();
  }
}
