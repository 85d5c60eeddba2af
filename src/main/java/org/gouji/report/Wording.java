package org.gouji.report;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way to write a figure, as people who make rules describe it: {@code 收到…申请#件}. {@code #} stands
 * for the figure, {@code …} for up to twenty other characters of the same clause, {@code 件} after
 * the figure for any measure word that the caller accepts. Everything else stands for itself, so
 * that the expression made of it cannot run away.
 */
public final class Wording {

  /** Where the figure stands. */
  public static final char FIGURE = '#';

  private static final char GAP = '…';
  private static final int MOST_GAPS = 2;
  private static final int LONGEST = 60;
  private static final int LEAST = 2;

  private Wording() {}

  /** Whether a text is a wording: one figure, few gaps, enough words to know it by. */
  public static boolean isSound(String text) {
    String plain = plain(text);
    long figures = plain.chars().filter(c -> c == FIGURE).count();
    long gaps = plain.chars().filter(c -> c == GAP).count();
    long words = plain.chars().filter(Character::isLetterOrDigit).count();
    boolean inner = !plain.isEmpty() && plain.charAt(0) != GAP;
    return figures == 1
        && gaps <= MOST_GAPS
        && words >= LEAST
        && inner
        && plain.length() <= LONGEST
        && !plain.endsWith(String.valueOf(GAP));
  }

  /**
   * The regular expression for simplified text of plain width without white space.
   *
   * @param figure what a figure looks like, for the first group
   * @param measures what may stand for 件 right after the figure; null for 件 alone
   */
  public static String regex(String text, String figure, @Nullable String measures) {
    StringBuilder regex = new StringBuilder();
    String plain = plain(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean measured = c == '件' && i > 0 && plain.charAt(i - 1) == FIGURE;
      if (c == FIGURE) regex.append('(').append(figure).append(')');
      else if (c == GAP) regex.append("[^,。;\\d]{0,20}?");
      else if (measured && measures != null) regex.append("(?:").append(measures).append(')');
      else regex.append(Pattern.quote(String.valueOf(c)));
    }
    return regex.toString();
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\u3000]+", "").replaceAll("…+", "…").replace('，', ',');
  }
}
