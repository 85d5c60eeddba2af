package org.gouji.document;

/**
 * Something of the source that could not be read. It is never held against the agency.
 *
 * @param code stable word for programs: {@code unsupported}, {@code empty}, {@code encoding},
 *     {@code limit}, {@code broken}, {@code encrypted} …
 * @param detail what exactly (a limit's name and value, a charset, a kind of file); may be empty
 * @param quote the passage concerned; its text may be empty
 */
public record ReadProblem(String code, String detail, Quote quote) {

  /** The same as seen from another report than the one that it stands in. */
  ReadProblem in(String report) {
    return new ReadProblem(code, detail, new Quote(quote.place().in(report), quote.text()));
  }
}
