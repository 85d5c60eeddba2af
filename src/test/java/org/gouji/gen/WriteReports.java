package org.gouji.gen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes a folder of generated reports: {@code WriteReports <dir> <count> [layout]}. */
public final class WriteReports {

  private WriteReports() {}

  public static void main(String[] args) throws IOException {
    if (args.length < 2)
      throw new IllegalArgumentException("usage: WriteReports <dir> <count> [layout]");
    write(Path.of(args[0]), Integer.parseInt(args[1]), args.length > 2 ? args[2] : "");
  }

  /**
   * Writes sound and defective reports by turns.
   *
   * @param layout name of a layout; empty for all kinds of HTML by turns
   */
  static void write(Path folder, int count, String layout) throws IOException {
    Files.createDirectories(folder);
    Layout[] html =
        java.util.Arrays.stream(Layout.values()).filter(Layout::ruled).toArray(Layout[]::new);
    for (int i = 0; i < count; i++) {
      Layout shape =
          layout.isEmpty()
              ? html[i % html.length]
              : Layout.valueOf(layout.toUpperCase(Locale.ROOT));
      Defect defect = Defects.ALL.get(i / 2 % Defects.ALL.size());
      Generated report =
          i % 2 == 0 || !defect.fits(shape)
              ? Generated.clean(i, defect.wish(), shape)
              : Generated.defective(i, defect, shape);
      Files.write(folder.resolve(report.fileName()), report.rendering().bytes());
    }
  }
}
