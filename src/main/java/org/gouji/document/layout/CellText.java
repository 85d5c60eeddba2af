package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a cell.
 *
 * @param confidence that of the least sure character, 1 where there is none
 */
record CellText(String text, double confidence) {

  private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d０-９,.]+%?");

  /** Lines are parted by {@code \n}; a number that was broken to fit is whole again. */
  static CellText of(List<Glyph> glyphs) {
    double least = 1;
    for (Glyph glyph : glyphs) least = Math.min(least, glyph.confidence());
    return new CellText(text(glyphs), least);
  }

  private static String text(List<Glyph> glyphs) {
    List<Glyph> shown = new ArrayList<>(glyphs);
    shown.removeIf(Glyph::blank);
    if (shown.isEmpty()) return "";
    long turned = shown.stream().filter(glyph -> glyph.turn() % 2 == 1).count();
    if (turned * 2 > shown.size()) return turned(shown);
    List<String> lines = Line.of(shown).stream().map(Line::text).toList();
    String whole = String.join("", lines);
    return NUMBER.matcher(whole).matches() ? whole : String.join("\n", lines);
  }

  private static String turned(List<Glyph> glyphs) {
    boolean upward = glyphs.get(0).turn() == 1;
    Comparator<Glyph> alongLine = Comparator.comparing(Glyph::centreY);
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(
        Comparator.<Glyph>comparingInt(it -> Math.round(it.centreX() / it.size()))
            .thenComparing(upward ? alongLine.reversed() : alongLine));
    StringBuilder text = new StringBuilder();
    for (Glyph glyph : sorted) text.append(glyph.text());
    return text.toString();
  }
}
