package org.gouji.document.word;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.document.word.ListNumbers.Level;
import org.jspecify.annotations.Nullable;

/** The lists of a DOCX and the numbers that they put before their paragraphs. */
final class Numbering {

  private final Map<String, Level[]> lists = new HashMap<>();
  private final Map<String, String> listOfNumber = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> starts = new HashMap<>();
  private final Map<String, Map<String, Integer>> levelsOfStyles = new HashMap<>();
  private final ListNumbers numbers = new ListNumbers();

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
    Level[] levels = new Level[ListNumbers.LEVELS];
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
      String value = Xml.value(xml);
      switch (xml.getLocalName()) {
        case "abstractNum" -> {
          list = Xml.attribute(xml, "abstractNumId");
          levels = new Level[ListNumbers.LEVELS];
          lists.put(list, levels);
        }
        case "lvl" -> {
          level = Math.min(ListNumbers.LEVELS - 1, Xml.number(Xml.attribute(xml, "ilvl"), 0));
          if (number.isEmpty()) levels[level] = new Level("decimal", "", 1);
        }
        case "start" ->
            set(levels, level, number, l -> new Level(l.format(), l.text(), Xml.number(value, 1)));
        case "numFmt" -> set(levels, level, number, l -> new Level(value, l.text(), l.start()));
        case "lvlText" -> set(levels, level, number, l -> new Level(l.format(), value, l.start()));
        case "pStyle" -> {
          Map<String, Integer> levelOf = levelsOfStyles.computeIfAbsent(list, l -> new HashMap<>());
          if (number.isEmpty()) levelOf.putIfAbsent(value, level);
        }
        case "lvlOverride" -> level = Xml.number(Xml.attribute(xml, "ilvl"), 0);
        case "startOverride" ->
            starts.computeIfAbsent(number, it -> new HashMap<>()).put(level, Xml.number(value, 1));
        case "num" -> number = Xml.attribute(xml, "numId");
        case "abstractNumId" -> listOfNumber.put(number, value);
        default -> {}
      }
    }
  }

  private static void set(Level[] levels, int at, String number, UnaryOperator<Level> change) {
    if (at >= 0 && number.isEmpty() && levels[at] != null) levels[at] = change.apply(levels[at]);
  }

  /** The level of a list at which it numbers the paragraphs of a style; the first if none is. */
  int level(String number, String style) {
    String list = listOfNumber.getOrDefault(number, "");
    return levelsOfStyles.getOrDefault(list, Map.of()).getOrDefault(style, 0);
  }

  /** The number of the next paragraph of a list, empty for a bullet or an unknown list. */
  String next(String number, int level) {
    String list = listOfNumber.get(number);
    Level[] levels = list == null ? null : lists.get(list);
    if (list == null || levels == null) return "";
    Integer start = starts.getOrDefault(number, Map.of()).get(level);
    if (start != null) numbers.restart(list, number, level, start);
    return numbers.next(list, levels, level);
  }
}
