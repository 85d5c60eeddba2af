package org.gouji.document.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The numbers that lists put before their paragraphs, counted as the document is read. */
final class Numbering {

  private static final int LEVELS = 9;

  private record Level(String format, String text, int start) {}

  private final Map<String, Level[]> lists = new HashMap<>();
  private final Map<String, String> listOfNumber = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();

  /**
   * Reads the definitions.
   *
   * @param xml at its start; null for none
   */
  static Numbering of(@Nullable XMLStreamReader xml) throws XMLStreamException {
    Numbering numbering = new Numbering();
    if (xml != null) numbering.read(xml);
    return numbering;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    String list = "";
    String number = "";
    int level = -1;
    Level[] levels = new Level[LEVELS];
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
      String value = Xml.value(xml);
      switch (xml.getLocalName()) {
        case "abstractNum" -> {
          list = Xml.attribute(xml, "abstractNumId");
          levels = new Level[LEVELS];
          lists.put(list, levels);
        }
        case "lvl" -> {
          level = Math.min(LEVELS - 1, Xml.number(Xml.attribute(xml, "ilvl"), 0));
          if (number.isEmpty()) levels[level] = new Level("decimal", "", 1);
        }
        case "start" ->
            set(levels, level, number, l -> new Level(l.format, l.text, Xml.number(value, 1)));
        case "numFmt" -> set(levels, level, number, l -> new Level(value, l.text, l.start));
        case "lvlText" -> set(levels, level, number, l -> new Level(l.format, value, l.start));
        case "num" -> number = Xml.attribute(xml, "numId");
        case "abstractNumId" -> listOfNumber.put(number, value);
        default -> {}
      }
    }
  }

  private static void set(
      Level[] levels, int at, String number, java.util.function.UnaryOperator<Level> change) {
    if (at >= 0 && number.isEmpty() && levels[at] != null) levels[at] = change.apply(levels[at]);
  }

  /** The number of the next paragraph of a list, empty for a bullet or an unknown list. */
  String next(String number, int level) {
    String list = listOfNumber.get(number);
    Level[] levels = list == null ? null : lists.get(list);
    if (levels == null || level < 0 || level >= LEVELS || levels[level] == null) return "";
    int[] count = counts.computeIfAbsent(list, it -> new int[LEVELS]);
    count[level] = count[level] == 0 ? levels[level].start() : count[level] + 1;
    for (int i = level + 1; i < LEVELS; i++) count[i] = 0;
    String text = levels[level].text();
    if (levels[level].format().equals("bullet")) return "";
    for (int i = 0; i <= level; i++) {
      if (levels[i] == null) continue;
      int shown = count[i] == 0 ? levels[i].start() : count[i];
      text = text.replace("%" + (i + 1), written(shown, levels[i].format()));
    }
    return text;
  }

  private static String written(int number, String format) {
    if (format.equals("none")) return "";
    if (format.equals("decimalEnclosedCircle") && number >= 1 && number <= 20) {
      return String.valueOf((char) ('\u2460' + number - 1));
    }
    boolean chinese =
        format.startsWith("chinese")
            || format.startsWith("japaneseCounting")
            || format.startsWith("taiwanese")
            || format.startsWith("ideograph");
    if (chinese && number >= 1 && number < 100) return chinese(number);
    if (format.equals("upperLetter") || format.equals("lowerLetter")) {
      char first = format.startsWith("upper") ? 'A' : 'a';
      return String.valueOf((char) (first + (number - 1) % 26));
    }
    return String.valueOf(number);
  }

  private static String chinese(int number) {
    String digits = "零一二三四五六七八九";
    String ones = number % 10 == 0 ? "" : digits.substring(number % 10, number % 10 + 1);
    if (number < 10) return ones;
    String tens = number < 20 ? "" : digits.substring(number / 10, number / 10 + 1);
    return tens + "十" + ones;
  }
}
