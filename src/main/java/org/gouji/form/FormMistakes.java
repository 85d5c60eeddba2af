package org.gouji.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.sheet.Complaints;
import org.gouji.sheet.Grid;

/** Gathers the mistakes of a folder's files, so that all can be told at once. */
public final class FormMistakes {

  private final List<FormException> all = new ArrayList<>();

  /** Takes over the mistakes of an exception. */
  public void add(FormException mistake) {
    all.add(mistake);
  }

  /** Takes over those of others. */
  void addAll(FormMistakes others) {
    all.addAll(others.all);
  }

  /** Takes the mistakes of a sheet, placed as people name cells. */
  public Complaints of(Path file) {
    return (sheet, row, column, zh, en) -> {
      String address =
          row < 0 ? "" : column < 0 ? "第 " + (row + 1) + " 行" : Grid.address(row, column);
      String where = (sheet.isEmpty() ? "" : "工作表“" + sheet + "”") + address;
      String place = row < 0 ? "" : Grid.address(row, Math.max(0, column)) + ": ";
      String of = sheet.isEmpty() ? "" : sheet + "!";
      add(FormException.in(file, 0, (where.isEmpty() ? "" : where + "：") + zh, of + place + en));
    };
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /**
   * Ends the reading where there is any.
   *
   * @throws FormException with all of them
   */
  public void throwIfAny() {
    if (!all.isEmpty()) throw FormException.all(all);
  }
}
