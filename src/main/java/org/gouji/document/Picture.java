package org.gouji.document;

/**
 * A picture or an embedded or linked file in the body, whose content was not read.
 *
 * @param description its alternative text, link text or file name; may be empty
 * @param place where it stands
 */
public record Picture(String description, Place place) implements Block {

  @Override
  public Picture in(String report) {
    return new Picture(description, place.in(report));
  }
}
