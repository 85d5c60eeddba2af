package org.gouji.document;

/**
 * How much of a file is read at most, so that a hostile one costs no more than a large honest one.
 * Beyond a limit the document is not assessable: the reader stops and says so as a problem of code
 * {@code limit} whose detail is the limit's name and value ({@code pages 2000}).
 *
 * @param bytes bytes of the file
 * @param pages pages of a paged document
 * @param cells table cells of a document
 * @param depth levels of nesting: elements, tables in tables, archives in archives
 * @param characters characters of a document
 * @param ratio how many times its size a compressed part may grow
 * @param unpacked bytes that the parts of one compressed file may grow to together
 * @param entries entries of an archive or package
 * @param seconds time for one document, the backstop only
 */
public record Limits(
    int bytes,
    int pages,
    int cells,
    int depth,
    int characters,
    int ratio,
    int unpacked,
    int entries,
    int seconds) {

  public static final Limits DEFAULT =
      new Limits(256 << 20, 2000, 1_000_000, 512, 20_000_000, 200, 512 << 20, 10_000, 600);
}
