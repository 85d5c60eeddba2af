package org.gouji.finding;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.report.Identity;

/** Finds the cells to correct where an identity that a rule brings along does not hold. */
public interface Corrections {

  /**
   * The smallest corrections that mend an identity and all that hangs together with it.
   *
   * @param broken the identity
   * @param all the same for every column or row of the table, itself among them
   * @return the likeliest first; empty where there is no answer
   */
  List<List<Suspect>> answers(Identity broken, List<Identity> all);

  /**
   * The cells to correct, where there is one answer.
   *
   * @param tolerance how far the sides may be apart; other than 0 it leaves no answer
   */
  default List<Suspect> suspects(Identity broken, List<Identity> all, String tolerance) {
    List<List<Suspect>> answers = exact(tolerance) ? answers(broken, all) : List.of();
    return answers.size() == 1 ? answers.get(0) : List.of();
  }

  /** The answers, where there are several. */
  default List<List<Suspect>> alternatives(Identity broken, List<Identity> all, String tolerance) {
    List<List<Suspect>> answers = exact(tolerance) ? answers(broken, all) : List.of();
    return answers.size() > 1 ? answers : List.of();
  }

  private static boolean exact(String tolerance) {
    return new BigDecimal(tolerance).signum() == 0;
  }
}
