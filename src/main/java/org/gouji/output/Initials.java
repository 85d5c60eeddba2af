package org.gouji.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** First letters of Chinese characters in pinyin, by which people look names up. */
final class Initials {

  private static final char FIRST = 0x4E00;

  /** Characters of place names and offices that are read in two ways, with the other letter. */
  private static final Map<Character, Character> OTHERS =
      Map.ofEntries(
          Map.entry('重', 'c'),
          Map.entry('长', 'c'),
          Map.entry('厦', 'x'),
          Map.entry('乐', 'y'),
          Map.entry('单', 's'),
          Map.entry('行', 'h'),
          Map.entry('会', 'k'),
          Map.entry('蔚', 'y'),
          Map.entry('洞', 't'),
          Map.entry('朝', 'z'),
          Map.entry('曾', 'z'),
          Map.entry('参', 's'),
          Map.entry('解', 'x'),
          Map.entry('调', 't'),
          Map.entry('藏', 'z'),
          Map.entry('传', 'z'),
          Map.entry('校', 'x'),
          Map.entry('省', 'x'),
          Map.entry('番', 'p'),
          Map.entry('仇', 'q'),
          Map.entry('盛', 'c'),
          Map.entry('石', 'd'),
          Map.entry('圩', 'x'),
          Map.entry('车', 'j'));

  private final byte[] letters;

  private Initials(byte[] letters) {
    this.letters = letters;
  }

  static Initials load() {
    try (InputStream in = Initials.class.getResourceAsStream("initials.txt")) {
      if (in == null) throw new IllegalStateException("no resource initials.txt");
      return new Initials(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The letters of a text: Chinese characters by their initials, Latin letters and digits as they
   * are; where characters are read in two ways, a second time with the other letters.
   */
  String of(String text) {
    StringBuilder usual = new StringBuilder(text.length());
    StringBuilder other = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = letter(text.charAt(i));
      if (letter == 0) continue;
      usual.append(letter);
      other.append((char) OTHERS.getOrDefault(text.charAt(i), letter));
    }
    String first = usual.toString();
    String second = other.toString();
    return first.equals(second) ? first : first + " " + second;
  }

  private char letter(char c) {
    if (c >= FIRST && c < FIRST + letters.length) {
      byte letter = letters[c - FIRST];
      return letter == '-' ? 0 : (char) letter;
    }
    if (c < 0x80 && Character.isLetterOrDigit(c)) return Character.toLowerCase(c);
    return 0;
  }
}
