package org.gouji.document.word;

import org.jspecify.annotations.Nullable;

/** What an RTF says of a picture. */
final class RtfPicture {

  private static final double TWIPS = 20;
  private static final double PER_CENT = 100;

  private double width;
  private double height;
  private double wider = PER_CENT;
  private double higher = PER_CENT;

  /** Takes a control word and its number. */
  void said(String word, int value) {
    switch (word) {
      case "picwgoal" -> width = value / TWIPS;
      case "pichgoal" -> height = value / TWIPS;
      case "picscalex" -> wider = value;
      case "picscaley" -> higher = value;
      default -> {}
    }
  }

  /** The picture; null if it is too small to hold content. */
  DocxBody.@Nullable Image image() {
    boolean large = Drawings.large(width * wider / PER_CENT, height * higher / PER_CENT);
    return large ? new DocxBody.Image("") : null;
  }
}
