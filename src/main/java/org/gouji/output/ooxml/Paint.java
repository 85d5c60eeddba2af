package org.gouji.output.ooxml;

/** How a cell is coloured for its text; told apart in print without colours too by the text. */
public enum Paint {
  BAD("FFC7CE", "9C0006"),
  DOUBTFUL("FFEB9C", "7F4F00"),
  FAIR("DDEBF7", "1F4E79"),
  GOOD("C6EFCE", "006100"),
  FAINT("EDEDED", "595959");

  private final String fill;
  private final String font;

  Paint(String fill, String font) {
    this.fill = fill;
    this.font = font;
  }

  String fill() {
    return fill;
  }

  String font() {
    return font;
  }
}
