package org.gouji.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.document.Quote;
import org.jspecify.annotations.Nullable;

/**
 * An identity of the form, checked on the report's cells.
 *
 * @param id citable name, such as {@code T3.balance}
 * @param name what it says
 * @param kind a word for rules that treat it apart; empty for a plain identity
 * @param table the table
 * @param tableName what the table is called
 * @param subject the row or column it speaks of; empty where the identity is for one place only
 * @param relation {@code =} or {@code <=}
 * @param left cells summed on the left; those to subtract stand on the right
 * @param right cells summed on the right
 * @param leftSum sum of the numbers on the left
 * @param rightSum sum of the numbers on the right
 * @param state whether it holds
 * @param optional whether it concerns figures that the form does not ask for
 * @param zh what stands on both sides, in a sentence that a failure is said with; empty unless it
 *     fails
 * @param en the same in English
 */
public record Identity(
    String id,
    String name,
    String kind,
    String table,
    String tableName,
    String subject,
    String relation,
    List<Cell> left,
    List<Cell> right,
    BigDecimal leftSum,
    BigDecimal rightSum,
    State state,
    boolean optional,
    String zh,
    String en) {

  /** Whether an identity holds. */
  public enum State {
    /** All cells are numbers and it holds. */
    HOLDS,
    /** No non-negative integers in the cells without a number would make it hold. */
    FAILS,
    /** Some cells are blank or hold a sign; read as 0 it holds. Nothing was lost in reading. */
    HOLDS_IF_ZERO,
    /** Some cells have no number, and 0 does not fit or something was lost or read in doubt. */
    OPEN
  }

  public Identity {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /**
   * Whether a relation between sums of cells holds.
   *
   * @param relation {@code =} or {@code <=}
   * @param tolerance how far the sides may be apart
   */
  public static State judge(
      String relation, List<Cell> left, List<Cell> right, BigDecimal tolerance) {
    BigDecimal over = sum(left).subtract(sum(right));
    boolean tooMuch = over.compareTo(tolerance) > 0;
    boolean tooLittle = relation.equals("=") && over.negate().compareTo(tolerance) > 0;
    boolean openLeft = left.stream().anyMatch(cell -> !cell.isNumber());
    boolean openRight = right.stream().anyMatch(cell -> !cell.isNumber());
    boolean holds = !tooMuch && !tooLittle;
    boolean doubtful = Stream.concat(left.stream(), right.stream()).anyMatch(Cell::isDoubtful);
    if (doubtful && !holds) return State.OPEN;
    if (!openLeft && !openRight) return holds ? State.HOLDS : State.FAILS;
    if ((tooMuch && !openRight) || (tooLittle && !openLeft)) return State.FAILS;
    Set<CellState> lost = Set.of(CellState.UNREADABLE, CellState.ABSENT, CellState.TEXT);
    boolean anyLost =
        Stream.concat(left.stream(), right.stream()).anyMatch(cell -> lost.contains(cell.state()));
    return holds && !anyLost ? State.HOLDS_IF_ZERO : State.OPEN;
  }

  /**
   * Whether a relation holds so that it speaks for each of its cells: more than two of them are
   * other than 0, so that no wrong reading of one is likely to be made up for by the others.
   */
  public boolean vouches() {
    if (state != State.HOLDS || !relation.equals("=")) return false;
    return cells().stream().filter(it -> it.value() != null && it.value().signum() != 0).count()
        > 2;
  }

  /** The sum of the cells that are numbers. */
  public static BigDecimal sum(List<Cell> cells) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Cell cell : cells) {
      BigDecimal value = cell.value();
      if (value != null) sum = sum.add(value);
    }
    return sum;
  }

  public List<Cell> cells() {
    return Stream.concat(left.stream(), right.stream()).toList();
  }

  public List<String> cellIds() {
    return cells().stream().map(Cell::id).toList();
  }

  /** How far the sides are apart, without sign. */
  public BigDecimal gap() {
    return leftSum.subtract(rightSum).abs();
  }

  /** Its name and the row or column it speaks of. */
  public String named() {
    return subject.isEmpty() ? name : subject + "：" + name;
  }

  /** Its cells' figures as evidence. */
  public List<Quote> numberQuotes() {
    return cells().stream().filter(Cell::isNumber).map(Cell::quote).toList();
  }

  // Written out, as those of Quote are.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Identity it
        && id.equals(it.id)
        && name.equals(it.name)
        && kind.equals(it.kind)
        && table.equals(it.table)
        && tableName.equals(it.tableName)
        && subject.equals(it.subject)
        && relation.equals(it.relation)
        && left.equals(it.left)
        && right.equals(it.right)
        && leftSum.equals(it.leftSum)
        && rightSum.equals(it.rightSum)
        && state == it.state
        && optional == it.optional
        && zh.equals(it.zh)
        && en.equals(it.en);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + subject.hashCode();
  }
}
