package org.gouji.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gouji.document.Limits;
import org.jspecify.annotations.Nullable;

/** A ZIP of documents. Office files, which are ZIPs too, are documents and no archives. */
final class Archive {

  private static final byte[] MAGIC = {'P', 'K', 3, 4};
  private static final List<String> OFFICE =
      List.of(
          "word/",
          "xl/",
          "ppt/",
          "[content_types].xml",
          "_rels/",
          "docprops/",
          "ofd.xml",
          "index/document.iwa",
          "mimetype");
  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final int SMALL = 1 << 20;

  /** How many archives may stand in one another. */
  private static final int DEPTH = 8;

  private static final int START = 30 + 32;

  private Archive() {}

  /**
   * An entry that is a file.
   *
   * @param place its place among all entries, of archives in archives one for each
   * @param name its path in the archive, with {@code /}; what is in an archive in it follows after
   *     {@code !/}
   */
  record Entry(List<Integer> place, String name) {}

  /**
   * The files in an archive, in its order, and in the archives in it.
   *
   * @param limits how many entries are listed, and how far the archives in it may grow for that
   * @return null where the file is no archive, or one that cannot be listed or has too many entries
   */
  static @Nullable List<Entry> entries(Path file, Limits limits) {
    try {
      if (!magic(file)) return null;
      try (ZipFile zip = open(Files.newByteChannel(file))) {
        return new Listing(limits, Files.size(file)).of(zip, List.of(), "");
      }
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** Lists an archive and those in it. */
  private static final class Listing {
    private final Limits limits;
    private int count;
    private long room;

    Listing(Limits limits, long size) {
      this.limits = limits;
      this.room = Math.min(limits.unpacked(), Math.max(SMALL, size * limits.ratio()));
    }

    @Nullable List<Entry> of(ZipFile zip, List<Integer> place, String path) throws IOException {
      List<ZipArchiveEntry> all = java.util.Collections.list(zip.getEntries());
      if (all.stream().anyMatch(it -> office(name(it)))) return null;
      count += all.size();
      if (count > limits.entries()) return null;
      List<Entry> entries = new ArrayList<>();
      for (int index = 0; index < all.size(); index++) {
        ZipArchiveEntry entry = all.get(index);
        String name = name(entry);
        if (entry.isDirectory() || name.endsWith("/")) continue;
        List<Integer> here = new ArrayList<>(place);
        here.add(index);
        List<Entry> inside = inside(zip, entry, here, path + name + "!/");
        if (inside == null) entries.add(new Entry(List.copyOf(here), path + name));
        else entries.addAll(inside);
      }
      return entries;
    }

    private @Nullable List<Entry> inside(
        ZipFile zip, ZipArchiveEntry entry, List<Integer> place, String path) {
      if (place.size() >= DEPTH) return null;
      try (InputStream in = zip.getInputStream(entry)) {
        byte[] start = in == null ? new byte[0] : in.readNBytes(START);
        if (in == null || !archive(start)) return null;
        byte[] rest = in.readNBytes((int) Math.min(room, limits.bytes()));
        if (in.read() >= 0) return null;
        room -= rest.length;
        ByteArrayOutputStream content = new ByteArrayOutputStream(start.length + rest.length);
        content.write(start);
        content.write(rest);
        try (ZipFile inner = open(new SeekableInMemoryByteChannel(content.toByteArray()))) {
          return of(inner, place, path);
        }
      } catch (IOException | RuntimeException e) {
        return null;
      }
    }
  }

  /** Whether bytes begin an archive, as far as the name of its first entry tells. */
  private static boolean archive(byte[] start) {
    if (start.length < 30 || !Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      return false;
    }
    int length = Math.min((start[26] & 0xFF) | (start[27] & 0xFF) << 8, start.length - 30);
    return !office(new String(start, 30, length, StandardCharsets.UTF_8));
  }

  private static boolean office(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return OFFICE.stream()
        .anyMatch(it -> it.endsWith("/") ? lower.startsWith(it) : lower.equals(it));
  }

  private static boolean magic(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
    }
  }

  /**
   * The bytes of an entry.
   *
   * @param place where it is, as {@link Entry} has it
   * @param limits most bytes, and how many times its size it may grow, also over all archives that
   *     it is in
   * @throws Failures.Refused if it is larger, grows too much, is encrypted or nested too deeply
   */
  static byte[] read(Path file, List<Integer> place, Task.Limits limits) throws IOException {
    try (ZipFile zip = open(Files.newByteChannel(file))) {
      byte[] content = read(zip, place, limits, Long.MAX_VALUE);
      if (place.size() >= DEPTH && archive(content)) throw Failures.Refused.depth(DEPTH);
      return content;
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }

  private static byte[] read(ZipFile zip, List<Integer> place, Task.Limits limits, long room)
      throws IOException {
    ZipArchiveEntry entry = java.util.Collections.list(zip.getEntries()).get(place.get(0));
    if (entry.getGeneralPurposeBit().usesEncryption()) throw Failures.Refused.encrypted();
    if (!zip.canReadEntryData(entry)) throw new IOException("method " + entry.getMethod());
    long packed = Math.max(1, entry.getCompressedSize());
    long grown = Math.min(room, Math.max(SMALL, packed * limits.ratio()));
    long most = Math.min(limits.file(), grown);
    byte[] content;
    try (InputStream in = zip.getInputStream(entry)) {
      content = in.readNBytes((int) most + 1);
    }
    if (content.length > most) {
      if (most == limits.file()) throw new Failures.TooLarge(limits.file());
      throw Failures.Refused.ratio(limits.ratio());
    }
    if (place.size() == 1) return content;
    try (ZipFile inner = open(new SeekableInMemoryByteChannel(content))) {
      return read(inner, place.subList(1, place.size()), limits, grown);
    }
  }

  /** Opens an archive; closes the channel where it is none, which the library does not. */
  private static ZipFile open(SeekableByteChannel channel) throws IOException {
    try {
      return ZipFile.builder()
          .setSeekableByteChannel(channel)
          .setCharset(StandardCharsets.UTF_8)
          .get();
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** The name as it was given, in UTF-8 or, as Windows in China writes it, in GBK. */
  private static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    String name = entry.getName();
    if (raw != null && !entry.getGeneralPurposeBit().usesUTF8ForNames()) {
      try {
        name = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
      } catch (CharacterCodingException e) {
        name = new String(raw, CHINESE);
      }
    }
    return name.replace('\\', '/');
  }
}
