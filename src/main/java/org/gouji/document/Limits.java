package org.gouji.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
 * @param pixels pixels of a page that is a picture
 * @param seconds time for one document, the backstop only
 * @param memory megabytes of heap for a document that is audited in a process of its own, which
 *     happens only where it did not get on with the others
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
    int pixels,
    int seconds,
    int memory) {

  public static final Limits DEFAULT =
      new Limits(
          256 << 20,
          2000,
          1_000_000,
          512,
          20_000_000,
          200,
          512 << 20,
          10_000,
          60_000_000,
          600,
          1024);

  /** The limits by name, in their order. */
  public Map<String, Integer> byName() {
    Map<String, Integer> values = new LinkedHashMap<>();
    values.put("bytes", bytes);
    values.put("pages", pages);
    values.put("cells", cells);
    values.put("depth", depth);
    values.put("characters", characters);
    values.put("ratio", ratio);
    values.put("unpacked", unpacked);
    values.put("entries", entries);
    values.put("pixels", pixels);
    values.put("seconds", seconds);
    values.put("memory", memory);
    return values;
  }

  /**
   * These limits with one of them changed.
   *
   * @param value at least 1
   * @throws IllegalArgumentException if there is no limit of that name or the value is none
   */
  public Limits with(String name, int value) {
    Map<String, Integer> values = byName();
    if (value < 1 || values.replace(name, value) == null) throw new IllegalArgumentException(name);
    List<Integer> all = List.copyOf(values.values());
    return new Limits(
        all.get(0),
        all.get(1),
        all.get(2),
        all.get(3),
        all.get(4),
        all.get(5),
        all.get(6),
        all.get(7),
        all.get(8),
        all.get(9),
        all.get(10));
  }
}
