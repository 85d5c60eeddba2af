package org.gouji.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.form.FormException;
import org.gouji.form.FormMistakes;
import org.gouji.sheet.HeadedSheet;
import org.gouji.sheet.HeadedSheet.Row;

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

  /** Whether a cell says 是. */
  static boolean yes(Row row, String heading) {
    String text = row.text(heading);
    if (!List.of("", "是", "否").contains(text)) row.complain(heading, "只能是 是 或 否", "是 or 否");
    return text.equals("是");
  }
}
