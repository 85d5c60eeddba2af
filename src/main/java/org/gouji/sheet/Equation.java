package org.gouji.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * An equation or inequality as people write it, taken apart.
 *
 * @param words names and signs in turn: a name, a sign out of {@code + - = <= >=}, a name and so on
 */
public record Equation(List<String> words) {

  public Equation {
    words = List.copyOf(words);
  }

  /** An equation that is none. */
  public static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;
    private final String zh;
    private final String en;

    Malformed(String zh, String en) {
      super(en);
      this.zh = zh;
      this.en = en;
    }

    /** What is wrong, in Chinese. */
    public String zh() {
      return zh;
    }

    /** The same in English. */
    public String en() {
      return en;
    }
  }

  /**
   * Takes a text apart.
   *
   * @throws Malformed if it is not names with signs between, one of them {@code =}, ≤ or ≥
   */
  public static Equation of(String text) throws Malformed {
    String spaced =
        text.replace("≥", ">=")
            .replace("≤", "<=")
            .replace('＝', '=')
            .replace('＋', '+')
            .replace('－', '-')
            .replace('−', '-')
            .replaceAll("\\s*(<=|>=|[=+-])\\s*", " $1 ");
    List<String> words = new ArrayList<>();
    int signs = 0;
    boolean term = true;
    for (String word : spaced.split(" (?=[<>=+-])|(?<=[<>=+-]) ", -1)) {
      boolean sign = isSign(word);
      if (sign == term || word.isBlank()) {
        throw new Malformed("等式应是 名称 + 名称 = 名称 的样子", "not an equation");
      }
      if (word.matches("<=|>=|=")) signs++;
      words.add(sign ? word : word.strip());
      term = sign;
    }
    if (signs != 1 || term) {
      throw new Malformed("要有一个 =、≤ 或 ≥，两边都要写", "one of =, ≤ or ≥ is needed");
    }
    return new Equation(words);
  }

  /** Whether a word is a sign, else it is a name. */
  public static boolean isSign(String word) {
    return word.matches("<=|>=|[=+-]");
  }
}
