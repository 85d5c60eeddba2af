package org.gouji.document;

/** A piece of a document in reading order. */
public sealed interface Block permits Paragraph, Grid, Picture {
  Place place();

  /** The same as seen from another report than the one that it stands in. */
  Block in(String report);
}
