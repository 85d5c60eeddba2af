package org.gouji.gen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes broken and hostile files of sound ones, always the same of the same seed. */
final class Mutator {

  private static final int ENTRY_MAX = 4 << 20;
  private static final int[] BYTES = {0, 1, 0x7F, 0x80, 0xFE, 0xFF, ' ', '<', '>', '"', '&', '|'};
  private static final String[] VALUES = {
    "-1",
    "0",
    "2147483647",
    "-2147483648",
    "4294967296",
    "99999999999999999999",
    "NaN",
    "1e308",
    "",
    "../../../x",
    "0 0 0 0",
    "A1:XFD1048576"
  };
  private static final String[] PIECES = {
    "<table>",
    "</table>",
    "<td colspan=99999999 rowspan=99999999>",
    "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>&a;",
    "<![CDATA[",
    "<!--",
    "&#x110000;",
    "&#0;",
    "\uFFFD\u0000\u202E",
    "\uD83D\uDE00",
    "||||||||||||\n",
    "| --- | --- |\n",
    "一、二、三、",
    "%PDF-1.7\n",
    "endobj",
    "endstream",
    " 99999 0 R ",
    "/Kids [1 0 R]",
    "q q q q q",
    "0 0 0 0 0 0 cm ",
    "[(a) -1e30 (b)] TJ ",
    "1e30 -1e30 1e30 1e30 re S "
  };

  private final SplittableRandom random;

  Mutator(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /**
   * A changed file.
   *
   * @param other a file that pieces are taken from
   */
  byte[] mutate(byte[] content, byte[] other) {
    byte[] changed = content;
    for (int i = 0, times = 1 + random.nextInt(4); i < times; i++) {
      boolean zip = changed.length > 1 && changed[0] == 'P' && changed[1] == 'K';
      if (zip && random.nextInt(8) > 0) changed = entries(changed, other);
      else if (!zip && random.nextInt(3) == 0) changed = markup(changed);
      else changed = bytes(changed, other);
    }
    return changed;
  }

  private byte[] bytes(byte[] from, byte[] other) {
    if (from.length < 2) return other.clone();
    byte[] content = from.clone();
    int at = random.nextInt(content.length);
    int length = 1 + random.nextInt(Math.min(random.nextBoolean() ? 16 : 4096, content.length));
    int end = Math.min(content.length, at + length);
    switch (random.nextInt(9)) {
      case 0 -> content[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> content[at] = (byte) BYTES[random.nextInt(BYTES.length)];
      case 2 -> Arrays.fill(content, at, end, (byte) BYTES[random.nextInt(BYTES.length)]);
      case 3 -> {
        for (int i = at; i < end; i++) content[i] = (byte) random.nextInt(256);
      }
      case 4 -> {
        for (int i = 0; i < 16; i++) {
          content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
        }
      }
      case 5 -> content = Arrays.copyOf(content, at);
      case 6 -> content = joined(content, 0, at, content, end, content.length);
      case 7 -> content = joined(content, 0, end, content, at, content.length);
      default -> {
        int there = random.nextInt(Math.max(1, other.length));
        content = joined(content, 0, at, other, there, other.length);
      }
    }
    return content;
  }

  private static byte[] joined(byte[] one, int from, int to, byte[] two, int start, int end) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(one, from, to - from);
    out.write(two, start, end - start);
    return out.toByteArray();
  }

  /** Changes tags, values and numbers, so that the file stays nearly right. */
  private byte[] markup(byte[] content) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    int at = random.nextInt(text.length() + 1);
    String changed =
        switch (random.nextInt(6)) {
          case 0 -> replaced(text, at, '"', '"', VALUES[random.nextInt(VALUES.length)]);
          case 1 -> replaced(text, at, '<', '>', "");
          case 2 -> replaced(text, at, ' ', ' ', VALUES[random.nextInt(VALUES.length)]);
          case 3 -> repeated(text, at);
          case 4 -> moved(text, at);
          default ->
              text.substring(0, at)
                  + utf8(PIECES[random.nextInt(PIECES.length)])
                  + text.substring(at);
        };
    return changed.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String utf8(String piece) {
    return new String(piece.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static String replaced(String text, int at, char opening, char closing, String value) {
    int from = text.indexOf(opening, at);
    int to = from < 0 ? -1 : text.indexOf(closing, from + 1);
    return to < 0 ? text : text.substring(0, from + 1) + value + text.substring(to);
  }

  /** A tag many times over, which nests. */
  private String repeated(String text, int at) {
    int from = text.indexOf('<', at);
    int to = from < 0 ? -1 : text.indexOf('>', from);
    if (to < 0 || to - from > 200) return text;
    int times = 1 << random.nextInt(12);
    return text.substring(0, from)
        + text.substring(from, to + 1).repeat(times)
        + text.substring(to);
  }

  private String moved(String text, int at) {
    int from = text.indexOf('<', at);
    int to = from < 0 ? -1 : text.indexOf('<', from + 1 + random.nextInt(400));
    if (to < 0) return text;
    String rest = text.substring(0, from) + text.substring(to);
    int there = random.nextInt(rest.length() + 1);
    return rest.substring(0, there) + text.substring(from, to) + rest.substring(there);
  }

  private record Entry(String name, byte[] content) {}

  /** Changes one entry of a ZIP, its name, or which entries there are. */
  private byte[] entries(byte[] zip, byte[] other) {
    List<Entry> entries = unzipped(zip);
    if (entries.isEmpty()) return bytes(zip, other);
    int index = random.nextInt(entries.size());
    Entry entry = entries.get(index);
    switch (random.nextInt(10)) {
      case 0 -> entries.remove(index);
      case 1 -> entries.add(random.nextInt(entries.size()), entry);
      case 2 -> {
        Entry second = entries.get(random.nextInt(entries.size()));
        entries.set(index, new Entry(second.name(), entry.content()));
      }
      case 3 -> entries.set(index, new Entry(entry.name(), other));
      case 4 -> entries.set(index, new Entry(entry.name() + "/../x.xml", entry.content()));
      case 5, 6 -> entries.set(index, new Entry(entry.name(), bytes(entry.content(), other)));
      default -> entries.set(index, new Entry(entry.name(), markup(entry.content())));
    }
    return zipped(entries);
  }

  private static List<Entry> unzipped(byte[] zip) {
    List<Entry> entries = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry it = in.getNextEntry(); it != null; it = in.getNextEntry()) {
        entries.add(new Entry(it.getName(), in.readNBytes(ENTRY_MAX)));
      }
    } catch (IOException | RuntimeException e) {
      return entries;
    }
    return entries;
  }

  private byte[] zipped(List<Entry> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(1);
      List<String> names = new ArrayList<>();
      for (Entry entry : entries) {
        String name = entry.name();
        while (names.contains(name)) name += "x";
        names.add(name);
        zip.putNextEntry(new ZipEntry(name));
        zip.write(entry.content());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
