package org.gouji.rule.sentence;

/** Text of an author as it may stand in DRL. */
public final class Literal {

  private static final String SIGNS = " ，。、；：（）《》“”‘’〔〕【】？！·—…＋％-_,.;:()/%+";

  private Literal() {}

  /**
   * The first sign of a text that may not stand in a rule's code: all but letters, digits,
   * ideographs and plain punctuation.
   *
   * @return the sign; empty where all may stand
   */
  public static String foreign(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      if (!plain && SIGNS.indexOf(c) < 0) return String.valueOf(c);
    }
    return "";
  }

  /**
   * A string literal, quotes included.
   *
   * @throws IllegalArgumentException if the text has a sign that {@link #foreign} names
   */
  public static String of(String text) {
    if (!foreign(text).isEmpty()) throw new IllegalArgumentException(text);
    return '"' + text + '"';
  }
}
