package org.gouji.document.scan;

/**
 * How much of a page was read as words, which tells whether it lies the right way up: a page on its
 * side or upside down yields single characters and doubtful ones.
 */
final class Legibility {

  /** As many Chinese characters at least make a word that nothing else is mistaken for. */
  private static final int WORD = 3;

  private static final double LIKELY = 0.3;
  private static final float GOOD = 0.5f;
  private static final float HOPELESS = 0.1f;

  /** Fewer characters on a page, as where it has its number only, tell nothing. */
  private static final float FEW = 12;

  private int words;
  private float room;

  /**
   * Counts a line that is no figure.
   *
   * @param size how many characters would have room on it
   */
  void line(Reading reading, float size) {
    int characters = (int) reading.text().codePoints().filter(Legibility::isChinese).count();
    room += Math.max(size, characters);
    if (characters >= WORD && reading.confidence() >= LIKELY) words += characters;
  }

  private static boolean isChinese(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  /** How many Chinese characters stand in words that were read with some certainty. */
  int words() {
    return words;
  }

  /** Whether most of the page is words, or there is too little on it to tell. */
  boolean isGood() {
    return room < FEW || words >= GOOD * room;
  }

  /** Whether next to nothing on the page is a word, so that nothing should be taken from it. */
  boolean isHopeless() {
    return room >= FEW && words < HOPELESS * room;
  }
}
