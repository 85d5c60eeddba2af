package org.gouji.gen;

/** A piece of a paper, top down. */
sealed interface Block {

  /** A section's heading (level 1) or one below it (level 2). */
  record Heading(int level, String text) implements Block {}

  record Paragraph(String text) implements Block {}

  record Form(FormGrid grid) implements Block {}
}
