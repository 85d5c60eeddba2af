package org.gouji.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.form.FormException;
import org.gouji.form.FormMistakes;
import org.gouji.report.Wording;
import org.gouji.sheet.HeadedSheet;
import org.gouji.sheet.HeadedSheet.Row;
import org.jspecify.annotations.Nullable;

/** The sheets of the vocabulary, each {@code .csv} or {@code .xlsx}, and what their cells say. */
final class SheetFile {

  private SheetFile() {}

  /** The rows of a sheet; none, with a mistake, where it is missing. */
  static List<Row> rows(
      Path folder, String name, List<String> needed, List<String> others, FormMistakes mistakes) {
    Path csv = folder.resolve(name + ".csv");
    Path book = folder.resolve(name + ".xlsx");
    Path file = Files.isRegularFile(csv) || !Files.isRegularFile(book) ? csv : book;
    try {
      byte[] bytes = Files.readAllBytes(file);
      return HeadedSheet.read(file.toString(), bytes, needed, others, mistakes.of(file));
    } catch (IOException e) {
      mistakes.add(FormException.of(file, e));
      return List.of();
    }
  }

  /** The phrases of a cell as regular expressions; what is wrong with one is told. */
  static List<String> phrases(
      Row row, String heading, String figure, @Nullable String measures, boolean needsFigure) {
    List<String> all = new ArrayList<>();
    for (String phrase : Wording.phrases(row.text(heading))) {
      if (needsFigure ? !Wording.isSound(phrase) : !Wording.isPhrase(phrase)) {
        row.complain(
            heading,
            "写法“"
                + phrase
                + "”不对：数字写 {数}"
                + (needsFigure ? "（必须有一处）" : "")
                + "，不定的文字写 … 或 {5字}（至多两处，不在头尾），几种说法写〔甲/乙〕",
            "'" + phrase + "' is no wording");
      } else {
        all.add(Wording.regex(phrase, figure, measures));
      }
    }
    return all;
  }

  /** Whether a cell says 是. */
  static boolean yes(Row row, String heading) {
    String text = row.text(heading);
    if (!List.of("", "是", "否").contains(text)) row.complain(heading, "只能是 是 或 否", "是 or 否");
    return text.equals("是");
  }
}
