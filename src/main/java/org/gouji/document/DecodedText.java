package org.gouji.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The characters of a file.
 *
 * @param text without byte order mark
 * @param problems code {@code encoding} with the charset and the count of lost characters, and
 *     {@code limit} where the text was cut
 */
public record DecodedText(String text, List<ReadProblem> problems) {

  /** Most characters of one file that are read. */
  private static final char LOST = '\uFFFD';

  public static DecodedText of(byte[] content, int limit) {
    DecodedText whole = decoded(content);
    if (whole.text.length() <= limit) return whole;
    List<ReadProblem> problems = new ArrayList<>(whole.problems);
    problems.add(problem("limit", "characters " + limit));
    return new DecodedText(whole.text.substring(0, limit), List.copyOf(problems));
  }

  private static DecodedText decoded(byte[] content) {
    Encodings.Mark mark = Encodings.byteOrderMark(content);
    if (mark != null) {
      int length = content.length - mark.length();
      return checked(new String(content, mark.length(), length, mark.charset()), mark.charset());
    }
    String utf8 = new String(content, StandardCharsets.UTF_8);
    boolean wide = utf8.indexOf('\0') >= 0;
    Charset unmarked = wide ? Encodings.wide(content) : null;
    if (unmarked != null) return checked(new String(content, unmarked), unmarked);
    if (utf8.length() == content.length && utf8.indexOf(LOST) < 0) {
      return checked(utf8, StandardCharsets.UTF_8);
    }
    int lost = lost(utf8);
    boolean valid = lost == 0 || lost == literallyLost(content);
    if (valid && han(utf8)) return checked(utf8, StandardCharsets.UTF_8);
    Charset charset = Encodings.likeliest(content, Encodings.declared(content), valid);
    return charset.equals(StandardCharsets.UTF_8)
        ? checked(utf8, charset)
        : checked(new String(content, charset), charset);
  }

  private static DecodedText checked(String decoded, Charset charset) {
    List<ReadProblem> problems = new ArrayList<>();
    int lost = lost(decoded);
    if (lost > 0) {
      String share = charset.name() + ": " + lost + " of " + decoded.length() + " characters lost";
      boolean large = lost * 20L > decoded.length();
      problems.add(problem("encoding", large ? share + ", large parts" : share));
    }
    return new DecodedText(decoded, List.copyOf(problems));
  }

  private static ReadProblem problem(String code, String detail) {
    return new ReadProblem(code, detail, new Quote(Place.NONE, ""));
  }

  private static int lost(String text) {
    int count = 0;
    for (int i = text.indexOf(LOST); i >= 0; i = text.indexOf(LOST, i + 1)) count++;
    return count;
  }

  /** How often the bytes are those of the replacement character itself. */
  private static int literallyLost(byte[] content) {
    int count = 0;
    for (int i = 0; i + 2 < content.length; i++) {
      if (content[i] == (byte) 0xEF
          && content[i + 1] == (byte) 0xBF
          && content[i + 2] == (byte) 0xBD) {
        count++;
      }
    }
    return count;
  }

  /** Whether there is a Chinese character, which needs three bytes and hardly comes by chance. */
  private static boolean han(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x3000 && c < 0xA000) return true;
    }
    return false;
  }
}
