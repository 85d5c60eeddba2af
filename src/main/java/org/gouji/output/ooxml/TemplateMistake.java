package org.gouji.output.ooxml;

/**
 * What keeps a template from being used.
 *
 * @param kind what is wrong
 * @param found the placeholder or the place concerned, as it stands in the template
 * @param nearest the known name that was probably meant; empty where none is near
 */
public record TemplateMistake(Kind kind, String found, String nearest) {

  /** What may be wrong. */
  public enum Kind {
    /** The file is no DOCX. */
    NOT_A_DOCUMENT,
    UNKNOWN_NAME,
    /** A name of a list's entry outside of a table's row. */
    NOT_IN_A_ROW,
    /** A row with names of two lists. */
    TWO_LISTS,
    /** Opening braces without closing ones in the same paragraph. */
    NOT_CLOSED,
    /** A passage that may be left out and does not end, or ends without a beginning. */
    NOT_PAIRED,
    /** The beginning or end of such a passage with other words in its paragraph. */
    NOT_ALONE
  }
}
