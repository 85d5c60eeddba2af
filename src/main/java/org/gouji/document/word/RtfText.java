package org.gouji.document.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;
import org.gouji.document.Limits;
import org.gouji.document.Parts;

/** The words of an RTF: bytes in the encoding of their font, or code units. */
final class RtfText {

  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private final StringBuilder paragraph = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<Integer, Charset> fonts = new HashMap<>();
  private final Limits limits;
  private Charset page = CHINESE;
  private Charset current = CHINESE;
  private boolean half;
  private int characters;

  RtfText(Limits limits) {
    this.limits = limits;
  }

  /** The code page of the document. */
  void page(int number) {
    page = charset(number == 936 ? "GB18030" : number == 65001 ? "UTF-8" : "windows-" + number);
  }

  /** What character set a font has, as Windows counts them. */
  void font(int number, int set) {
    Charset charset =
        switch (set) {
          case 134 -> CHINESE;
          case 136 -> charset("Big5");
          case 128 -> charset("windows-31j");
          case 129 -> charset("x-windows-949");
          case 0 -> WESTERN;
          default -> page;
        };
    fonts.put(number, charset);
  }

  void font(int number) {
    Charset next = fonts.getOrDefault(number, page);
    if (next.equals(current)) return;
    flush();
    current = next;
  }

  /** A byte, written as it is or in hexadecimal. */
  void add(int value) {
    if (value >= 0x80 || half) {
      boolean wide = !encoding().equals(WESTERN) && !encoding().equals(StandardCharsets.UTF_8);
      half = wide && !half;
      bytes.write(value);
    } else {
      add((char) value);
    }
  }

  void add(char unit) {
    flush();
    if (++characters > limits.characters()) {
      throw new Parts.Beyond("characters " + limits.characters());
    }
    paragraph.append(unit);
  }

  /** The words since the last call. */
  String take() {
    flush();
    String text = paragraph.toString().strip();
    paragraph.setLength(0);
    return text;
  }

  private void flush() {
    if (bytes.size() == 0) return;
    String text = bytes.toString(encoding());
    bytes.reset();
    half = false;
    characters += text.length();
    if (characters > limits.characters()) {
      throw new Parts.Beyond("characters " + limits.characters());
    }
    paragraph.append(text);
  }

  /** Chinese in a Western font is what programs write that do not care for the font's set. */
  private Charset encoding() {
    return current.equals(WESTERN) ? page : current;
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return WESTERN;
    }
  }
}
