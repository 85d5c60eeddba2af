package org.gouji.document.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Tells the pictures and embedded files of a paragraph that may hold content. */
final class Drawings {

  private static final double EMU_PER_POINT = 12_700;
  private static final double WIDTH = 150;
  private static final double HEIGHT = 60;

  /** A length in a style of VML, in points where it names no unit. */
  private static final Pattern LENGTH =
      Pattern.compile("(?:^|;)\\s*(width|height)\\s*:\\s*([\\d.]+)\\s*(pt|in|cm|mm|px)?");

  private double width;
  private double height;
  private String described = "";

  /** Takes the size of a drawing. */
  void extent(XMLStreamReader xml) {
    width = Xml.number(Xml.attribute(xml, "cx"), 0) / EMU_PER_POINT;
    height = Xml.number(Xml.attribute(xml, "cy"), 0) / EMU_PER_POINT;
  }

  /** Takes the size and the words of a shape of VML. */
  void shape(XMLStreamReader xml) {
    width = 0;
    height = 0;
    described = Xml.attribute(xml, "alt");
    Matcher length = LENGTH.matcher(Xml.attribute(xml, "style"));
    while (length.find()) {
      double points = points(length.group(2), length.group(3));
      if (length.group(1).equals("width")) width = points;
      else height = points;
    }
  }

  void describe(String words) {
    described = words;
  }

  /** A picture of the size last told; null if that is too small to hold content. */
  DocxBody.@Nullable Image picture() {
    return large(width, height) ? new DocxBody.Image(described) : null;
  }

  /** Whether a picture is large enough to hold content, its size in points. */
  static boolean large(double width, double height) {
    return width >= WIDTH && height >= HEIGHT;
  }

  /** An embedded file, whatever its size, as it may be shown as an icon; null for a formula. */
  DocxBody.@Nullable Image object(XMLStreamReader xml) {
    String program = Xml.attribute(xml, "ProgID");
    if (isFormula(program)) return null;
    return new DocxBody.Image(described.isEmpty() ? program : described);
  }

  /** Whether objects of a program are formulas within the text. */
  static boolean isFormula(String program) {
    return program.startsWith("Equation") || program.startsWith("MathType");
  }

  private static double points(String number, @Nullable String unit) {
    double value;
    try {
      value = Double.parseDouble(number);
    } catch (NumberFormatException e) {
      return 0;
    }
    if (unit == null) return value;
    return switch (unit) {
      case "in" -> value * 72;
      case "cm" -> value * 72 / 2.54;
      case "mm" -> value * 7.2 / 2.54;
      case "px" -> value * 0.75;
      default -> value;
    };
  }
}
