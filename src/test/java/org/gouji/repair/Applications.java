package org.gouji.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The table of applications, 25 rows by 7 columns, with its 39 identities. */
final class Applications {
  static final List<String> ROWS =
      List.of(
          "received carriedIn granted partial refused.1 refused.2 refused.3 refused.4 refused.5"
              .concat(" refused.6 refused.7 refused.8 unavailable.1 unavailable.2 unavailable.3")
              .concat(" unprocessed.1 unprocessed.2 unprocessed.3 unprocessed.4 unprocessed.5")
              .concat(" other.1 other.2 other.3 handledTotal carriedOut")
              .split(" "));
  static final List<String> COLUMNS =
      List.of("natural", "business", "research", "ngo", "legal", "other", "total");
  static final List<String> RESULTS = ROWS.subList(2, 23);

  private Applications() {}

  static String cell(String row, String column) {
    return row + "." + column;
  }

  static List<Identity> identities() {
    List<Identity> identities = new ArrayList<>();
    for (String row : ROWS) {
      Map<String, Integer> terms = new TreeMap<>();
      COLUMNS.forEach(column -> terms.put(cell(row, column), 1));
      terms.put(cell(row, "total"), -1);
      identities.add(new Identity("row." + row, terms));
    }
    for (String column : COLUMNS) {
      Map<String, Integer> sum = new TreeMap<>();
      RESULTS.forEach(row -> sum.put(cell(row, column), 1));
      sum.put(cell("handledTotal", column), -1);
      identities.add(new Identity("sum." + column, sum));
      identities.add(
          new Identity(
              "flow." + column,
              Map.of(
                  cell("received", column), 1,
                  cell("carriedIn", column), 1,
                  cell("handledTotal", column), -1,
                  cell("carriedOut", column), -1)));
    }
    return identities;
  }

  /** A consistent table, most of its figures in the first columns, many zeros. */
  static SortedMap<String, Long> consistent(Random random) {
    SortedMap<String, Long> values = new TreeMap<>();
    int busy = 1 + random.nextInt(2);
    for (int i = 0; i < 6; i++) {
      String column = COLUMNS.get(i);
      long handled = 0;
      for (String row : RESULTS) {
        boolean used = i < busy ? random.nextInt(10) < 6 : random.nextInt(10) == 0;
        long value = used ? random.nextInt(i < busy ? 60 : 4) : 0;
        values.put(cell(row, column), value);
        handled += value;
      }
      long out = random.nextInt(i < busy ? 8 : 2);
      long in = Math.min(handled + out, random.nextInt(i < busy ? 8 : 2));
      values.put(cell("handledTotal", column), handled);
      values.put(cell("carriedOut", column), out);
      values.put(cell("carriedIn", column), in);
      values.put(cell("received", column), handled + out - in);
    }
    total(values);
    return values;
  }

  /** A table of zeros but for the given cells; total columns included. */
  static SortedMap<String, Long> zeros() {
    SortedMap<String, Long> values = new TreeMap<>();
    ROWS.forEach(row -> COLUMNS.forEach(column -> values.put(cell(row, column), 0L)));
    return values;
  }

  private static void total(Map<String, Long> values) {
    for (String row : ROWS) {
      long sum = 0;
      for (String column : COLUMNS.subList(0, 6)) {
        sum += values.get(cell(row, column));
      }
      values.put(cell(row, "total"), sum);
    }
  }

  static Problem problem(Map<String, Long> values) {
    return new Problem(identities(), values, Set.of(), Set.of());
  }

  /** The cells beside, above and below. */
  static List<String> neighbours(String cell) {
    int dot = cell.lastIndexOf('.');
    int row = ROWS.indexOf(cell.substring(0, dot));
    int column = COLUMNS.indexOf(cell.substring(dot + 1));
    List<String> found = new ArrayList<>();
    int[][] steps = {{0, -1}, {0, 1}, {-1, 0}, {1, 0}};
    for (int[] step : steps) {
      int r = row + step[0];
      int c = column + step[1];
      if (r >= 0 && r < ROWS.size() && c >= 0 && c < COLUMNS.size()) {
        found.add(cell(ROWS.get(r), COLUMNS.get(c)));
      }
    }
    return found;
  }
}
