package org.gouji.form;

import org.gouji.document.Script;

/** Labels made comparable. */
public final class Labels {

  private static final String NUMERALS = "一二三四五六七八九十壹贰叁肆伍陆柒捌玖";

  private static final Memo<String> BARE = new Memo<>(text -> key(strip(text)));
  private static final Memo<String> STRIPPED = new Memo<>(Labels::strip);

  private Labels() {}

  /**
   * The label in simplified script and plain width, of letters, digits and ideographs only.
   *
   * @param text as found; may be empty
   */
  public static String key(String text) {
    String plain = Script.plainWidth(Script.simplified(text));
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '(') i = Math.max(i, Script.skipReading(plain, i) - 1);
      else if (Character.isLetterOrDigit(c)) key.append(c);
    }
    return key.toString();
  }

  /** {@link #key} of the label without the number in front ({@code 一、 （一） 1.}). */
  public static String bare(String text) {
    return BARE.of(text);
  }

  /** The label without the number in front; unchanged where it has none. */
  public static String withoutNumber(String text) {
    return STRIPPED.of(text);
  }

  private static String strip(String text) {
    String plain = text.strip();
    int i = 0;
    boolean open = i < plain.length() && "（(〔[【".indexOf(plain.charAt(i)) >= 0;
    if (open) i = skipSpace(plain, i + 1);
    int start = i;
    while (i < plain.length() && isNumeral(plain.charAt(i))) i++;
    if (i == start) return plain;
    int end = i;
    i = skipSpace(plain, i);
    if (i >= plain.length()) return plain;
    char after = plain.charAt(i);
    boolean closed = (open ? "）)〕]】" : "、.．,，:：）)").indexOf(after) >= 0;
    if (closed) return plain.substring(i + 1).strip();
    boolean bareDigit =
        !open && i == end && Character.isDigit(plain.charAt(start)) && after >= 0x4e00;
    return bareDigit && end - start <= 2 ? plain.substring(i) : plain;
  }

  /** Where the next character stands, as of a label with one on each line. */
  private static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) i++;
    return i;
  }

  private static boolean isNumeral(char c) {
    return NUMERALS.indexOf(c) >= 0 || Character.isDigit(c);
  }

  /** How alike two keys are by their pairs of neighbouring characters: 0 to 1. */
  public static double similarity(String a, String b) {
    if (a.equals(b)) return 1;
    if (a.length() < 2 || b.length() < 2) return 0;
    int[] pairs = new int[a.length() - 1];
    int[] others = new int[b.length() - 1];
    int size = pairs(a, pairs);
    int otherSize = pairs(b, others);
    int common = 0;
    for (int i = 0; i < otherSize; i++) if (has(pairs, size, others[i])) common++;
    return 2.0 * common / (size + otherSize);
  }

  /** Puts the different pairs of a text into an array that is long enough; says how many. */
  private static int pairs(String text, int[] pairs) {
    int size = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      int pair = text.charAt(i) << 16 | text.charAt(i + 1);
      if (!has(pairs, size, pair)) pairs[size++] = pair;
    }
    return size;
  }

  private static boolean has(int[] pairs, int size, int pair) {
    for (int i = 0; i < size; i++) if (pairs[i] == pair) return true;
    return false;
  }
}
