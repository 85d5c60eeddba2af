package org.gouji.collection.setting;

/** A column of a settings file; an enum of its columns implements this. */
public interface Column {

  Heading heading();

  /** The heading in Chinese, as templates have it. */
  default String zh() {
    return heading().zh();
  }
}
