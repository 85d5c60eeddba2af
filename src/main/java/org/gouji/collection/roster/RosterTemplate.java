package org.gouji.collection.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gouji.finding.Lang;

/** A roster to fill in. */
public final class RosterTemplate {

  private RosterTemplate() {}

  /**
   * The file: the headings, and a remark below each that says what to write; UTF-8 with its mark,
   * so that Excel opens it right.
   */
  public static byte[] bytes(Lang lang) {
    List<String> headings = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    for (RosterColumn column : RosterColumn.values()) {
      boolean first = remarks.isEmpty();
      headings.add(lang == Lang.ZH ? column.heading().zh() : column.heading().en());
      remarks.add((first ? mark(lang) : "") + column.help().in(lang));
    }
    StringBuilder text = new StringBuilder("\uFEFF");
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(headings);
      printer.printRecord(remarks);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String mark(Lang lang) {
    return lang == Lang.ZH ? "#（以 # 开头的行是说明，不读）" : "# (lines that begin with # are remarks) ";
  }
}
