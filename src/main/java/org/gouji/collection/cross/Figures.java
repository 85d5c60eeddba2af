package org.gouji.collection.cross;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The numbers in a report's tables; what is no number there is unknown. */
final class Figures {

  private final CellIds ids;
  private final int[] cells;
  private final BigDecimal[] values;
  private final BitSet zeros;
  private final BitSet empty;
  private final boolean whole;

  private Figures(
      CellIds ids, int[] cells, BigDecimal[] values, BitSet zeros, BitSet empty, boolean whole) {
    this.ids = ids;
    this.cells = cells;
    this.values = values;
    this.zeros = zeros;
    this.empty = empty;
    this.whole = whole;
  }

  /**
   * @param whole whether nothing was lost in reading
   */
  static Figures of(Gist gist, boolean whole, CellIds ids) {
    BitSet zeros = new BitSet();
    BitSet empty = new BitSet();
    BitSet lost = new BitSet();
    gist.lost().forEach(lost::set);
    TreeMap<Integer, BigDecimal> others = new TreeMap<>();
    for (int i = 0; i < gist.cells().size(); i++) {
      int number = ids.add(gist.cells().get(i), gist.names().get(i));
      BigDecimal value = gist.values().get(i);
      if (value == null) {
        if (!lost.get(i)) empty.set(number);
      } else if (value.signum() == 0) zeros.set(number);
      else others.put(number, value);
    }
    return new Figures(
        ids,
        others.keySet().stream().mapToInt(Integer::intValue).toArray(),
        others.values().toArray(new BigDecimal[0]),
        zeros,
        empty,
        whole);
  }

  /** The number in a cell; null where it is none or there is no such cell. */
  @Nullable BigDecimal value(String id) {
    int number = ids.number(id);
    return number < 0 ? null : value(number);
  }

  private @Nullable BigDecimal value(int number) {
    if (zeros.get(number)) return BigDecimal.ZERO;
    int at = Arrays.binarySearch(cells, number);
    return at < 0 ? null : values[at];
  }

  /** Whether a cell may hold a number that reading lost. */
  boolean isLost(String id) {
    int number = ids.number(id);
    if (number < 0) return !whole;
    return value(number) == null && !empty.get(number) && !whole;
  }

  /** How many cells hold a number. */
  int count() {
    return cells.length + zeros.cardinality();
  }

  /** Ids of the cells that hold a number other than 0, in the order of the forms. */
  List<String> filled() {
    return Arrays.stream(cells).mapToObj(ids::id).toList();
  }

  /** Ids of the cells in which two reports hold different numbers. */
  List<String> contradicting(Figures other) {
    List<String> different = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      BigDecimal theirs = other.value(cells[i]);
      if (theirs != null && theirs.compareTo(values[i]) != 0) different.add(ids.id(cells[i]));
    }
    for (int cell : other.cells) {
      if (zeros.get(cell)) different.add(ids.id(cell));
    }
    return different;
  }
}
