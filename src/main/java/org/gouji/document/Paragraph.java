package org.gouji.document;

/**
 * A paragraph or a line of text, white space folded and trimmed, never empty.
 *
 * @param text the visible text, own script
 * @param place where it begins
 * @param heading whether the source marks it as a heading (h1 to h6, a title style)
 */
public record Paragraph(String text, Place place, boolean heading) implements Block {

  @Override
  public Paragraph in(String report) {
    return new Paragraph(text, place.in(report), heading);
  }
}
