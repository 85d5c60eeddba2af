package org.gouji.document.ofd;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.document.Parts;
import org.gouji.document.layout.Glyph;
import org.gouji.document.layout.PageContent;
import org.gouji.document.layout.Segment;

/** What stands on a page and its templates, in points. OFD measures in millimetres, downwards. */
final class OfdPage {

  private static final float POINTS = 72 / 25.4f;
  private static final float SCANNED_SHARE = 0.4f;
  private static final int FEW_CHARACTERS = 20;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();
  private final List<String> templates = new ArrayList<>();
  private final int room;
  private float[] box;
  private float pictured;

  /**
   * An empty page.
   *
   * @param box left, top, width and height unless the page says otherwise
   * @param room characters at most
   */
  OfdPage(float[] box, int room) {
    this.box = box;
    this.room = room;
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    OfdFrame frame = OfdFrame.NONE;
    float size = 0;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
      switch (xml.getLocalName()) {
        case "PhysicalBox" -> box = numbers(xml.getElementText(), 4);
        case "Template" -> templates.add(attribute(xml, "TemplateID"));
        case "ImageObject" -> {
          float[] at = numbers(attribute(xml, "Boundary"), 4);
          pictured += at[2] * at[3];
        }
        case "TextObject", "PathObject" -> {
          frame = OfdFrame.of(xml);
          String written = attribute(xml, "Size");
          size = written.isEmpty() ? 0 : numbers(written, 1)[0];
        }
        case "TextCode" -> text(xml, frame, size);
        case "AbbreviatedData" -> OfdPath.add(xml.getElementText(), frame, box, segments);
        default -> {}
      }
    }
  }

  private void text(XMLStreamReader xml, OfdFrame frame, float size) throws XMLStreamException {
    float x = number(attribute(xml, "X"));
    float y = number(attribute(xml, "Y"));
    float[] right = deltas(attribute(xml, "DeltaX"));
    float[] down = deltas(attribute(xml, "DeltaY"));
    int[] characters = xml.getElementText().codePoints().toArray();
    if (!frame.visible()) return;
    if (glyphs.size() + characters.length > room) throw new Parts.Beyond("characters " + room);
    for (int i = 0; i < characters.length; i++) {
      float natural = characters[i] < 0x80 ? size / 2 : size;
      float step = i < right.length && right[i] > 0 ? Math.min(right[i], natural * 1.1f) : natural;
      glyphs.add(
          new Glyph(
              Character.toString(characters[i]),
              (frame.x(x, y) - box[0]) * POINTS,
              (frame.y(x, y) - box[1]) * POINTS,
              step * frame.wide() * POINTS,
              size * frame.high() * POINTS,
              frame.turn()));
      if (i < right.length) x += right[i];
      if (i < down.length) y += down[i];
      if (right.length == 0 && down.length == 0) x += natural;
    }
  }

  int size() {
    return glyphs.size();
  }

  List<String> templates() {
    return List.copyOf(templates);
  }

  boolean scanned() {
    return pictured > SCANNED_SHARE * box[2] * box[3] && glyphs.size() < FEW_CHARACTERS;
  }

  PageContent content(int number) {
    return new PageContent(number, box[2] * POINTS, box[3] * POINTS, glyphs, segments);
  }

  /** Steps between characters: numbers, or {@code g 3 4.5} for three steps of 4.5. */
  private float[] deltas(String text) {
    String[] words = text.strip().isEmpty() ? new String[0] : text.strip().split("\\s+");
    List<Float> steps = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals("g") && i + 2 < words.length) {
        int count = Math.min(Integer.parseInt(words[i + 1]), room);
        for (int k = 0; k < count; k++) steps.add(Float.valueOf(words[i + 2]));
        i += 2;
      } else {
        steps.add(Float.valueOf(words[i]));
      }
    }
    float[] made = new float[steps.size()];
    for (int i = 0; i < made.length; i++) made[i] = steps.get(i);
    return made;
  }

  private static float number(String text) {
    return text.isBlank() ? 0 : Float.parseFloat(text.strip());
  }

  /** At least so many numbers, zeros where the text has fewer. */
  static float[] numbers(String text, int count) {
    String[] words = text.strip().split("\\s+");
    float[] numbers = new float[Math.max(count, words.length)];
    for (int i = 0; i < words.length; i++) numbers[i] = number(words[i]);
    return numbers;
  }

  static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
