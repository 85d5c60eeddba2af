package org.gouji.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words of the prose, as people who make rules describe them: {@code 收到…申请#件}. {@code #} or {@code
 * {数}} stands for a figure, {@code …} for up to twenty other characters of the same clause, {@code
 * {5字}} for up to five, {@code 〔甲/乙/〕} for one of a few words (here or none), {@code 件} after the
 * figure for any measure word that the caller accepts. Everything else stands for itself, so that
 * the expression made of it cannot run away.
 */
public final class Wording {

  /** Where the figure stands. */
  public static final char FIGURE = '#';

  private static final Pattern PIECE =
      Pattern.compile("(#|\\{数})|(…)|\\{(\\d{1,2})字}|〔([^〔〕]*)〕|(.)", Pattern.DOTALL);
  private static final String SPECIAL = "{}〔〕";
  private static final int MOST_GAPS = 2;
  private static final int WIDEST = 20;
  private static final int LONGEST = 80;
  private static final int LEAST = 2;

  private Wording() {}

  /** Whether a text has one figure, few gaps, and enough words to know it by. */
  public static boolean isSound(String text) {
    return isPhrase(text) && words(text) >= LEAST && figures(text) == 1;
  }

  /** The same of a text that need not have a figure, and may be as short as one character. */
  public static boolean isPhrase(String text) {
    String plain = plain(text);
    if (plain.isEmpty() || plain.length() > LONGEST || words(text) < 1) return false;
    int gaps = 0;
    boolean gapAtEnd = false;
    Matcher pieces = PIECE.matcher(plain);
    while (pieces.find()) {
      boolean gap = pieces.group(2) != null || pieces.group(3) != null;
      if (gap && pieces.start() == 0) return false;
      if (gap) gaps++;
      gapAtEnd = gap;
      String width = pieces.group(3);
      if (width != null && Integer.parseInt(width) > WIDEST) return false;
      String letter = pieces.group(5);
      if (letter != null && SPECIAL.contains(letter)) return false;
    }
    return gaps <= MOST_GAPS && figures(text) <= 1 && !gapAtEnd;
  }

  private static int figures(String text) {
    int figures = 0;
    Matcher pieces = PIECE.matcher(plain(text));
    while (pieces.find()) if (pieces.group(1) != null) figures++;
    return figures;
  }

  private static int words(String text) {
    int words = 0;
    Matcher pieces = PIECE.matcher(plain(text));
    while (pieces.find()) {
      String letter = pieces.group(5) == null ? pieces.group(4) : pieces.group(5);
      if (letter != null && letter.codePoints().anyMatch(Character::isLetterOrDigit)) words++;
    }
    return words;
  }

  /**
   * One regular expression for any of some texts; empty for none.
   *
   * @param figure what a figure looks like
   */
  public static String any(List<String> texts, String figure) {
    return texts.stream().map(it -> regex(it, figure, null)).collect(Collectors.joining("|"));
  }

  /**
   * The regular expression for simplified text of plain width without white space.
   *
   * @param figure what a figure looks like, for the first group
   * @param measures what may stand for 件 right after the figure; null for 件 alone
   */
  public static String regex(String text, String figure, @Nullable String measures) {
    StringBuilder regex = new StringBuilder();
    boolean afterFigure = false;
    Matcher pieces = PIECE.matcher(plain(text));
    while (pieces.find()) {
      String width = pieces.group(3);
      String choice = pieces.group(4);
      String letter = pieces.group(5);
      if (pieces.group(1) != null) {
        regex.append('(').append(figure).append(')');
      } else if (pieces.group(2) != null) {
        regex.append("[^,。;\\d]{0,").append(WIDEST).append("}?");
      } else if (width != null) {
        regex.append("[^,。;]{0,").append(width).append('}');
      } else if (choice != null) {
        regex.append("(?:");
        String[] words = choice.split("[/／]", -1);
        for (int i = 0; i < words.length; i++)
          regex.append(i > 0 ? "|" : "").append(quoted(words[i]));
        regex.append(')');
      } else if (letter != null && letter.equals("件") && afterFigure && measures != null) {
        regex.append("(?:").append(measures).append(')');
      } else if (letter != null) {
        regex.append(quoted(letter));
      }
      afterFigure = pieces.group(1) != null;
    }
    return regex.toString();
  }

  /** The phrases of a list, with 、 ； or line ends between them. */
  public static List<String> phrases(String list) {
    List<String> phrases = new ArrayList<>();
    StringBuilder phrase = new StringBuilder();
    boolean inside = false;
    for (char c : (list + "\n").toCharArray()) {
      if (c == '〔') inside = true;
      if (c == '〕') inside = false;
      if (!inside && "、；;\n".indexOf(c) >= 0) {
        if (!phrase.toString().isBlank()) phrases.add(phrase.toString().strip());
        phrase.setLength(0);
      } else {
        phrase.append(c);
      }
    }
    return phrases;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c < 128 && !Character.isLetterOrDigit(c)) quoted.append('\\');
      quoted.append(c);
    }
    return quoted.toString();
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\u3000]+", "").replaceAll("…+", "…").replace('，', ',');
  }
}
