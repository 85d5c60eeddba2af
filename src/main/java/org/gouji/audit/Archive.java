package org.gouji.audit;

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
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A ZIP of documents. Office files, which are ZIPs too, are documents and no archives. */
final class Archive {

  private static final byte[] MAGIC = {'P', 'K', 3, 4};
  private static final List<String> OFFICE = List.of("word/", "xl/", "ppt/", "ofd.xml", "mimetype");
  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final int SMALL = 1 << 20;

  private Archive() {}

  /**
   * An entry that is a file.
   *
   * @param index its place among all entries
   * @param name its path in the archive, with {@code /}
   */
  record Entry(int index, String name) {}

  /**
   * The files in an archive, in its order.
   *
   * @param most how many entries are listed
   * @return null where the file is no archive, or one that cannot be listed or has too many entries
   */
  static @Nullable List<Entry> entries(Path file, int most) {
    try {
      if (!magic(file)) return null;
      List<Entry> entries = new ArrayList<>();
      try (ZipFile zip = open(file)) {
        int index = 0;
        for (ZipArchiveEntry entry : java.util.Collections.list(zip.getEntries())) {
          if (index >= most) return null;
          String name = name(entry);
          String lower = name.toLowerCase(Locale.ROOT);
          if (OFFICE.stream()
              .anyMatch(it -> it.endsWith("/") ? lower.startsWith(it) : lower.equals(it))) {
            return null;
          }
          if (!entry.isDirectory() && !name.endsWith("/")) entries.add(new Entry(index, name));
          index++;
        }
      }
      return entries;
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private static boolean magic(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return java.util.Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
    }
  }

  /**
   * The bytes of an entry.
   *
   * @param limits most bytes, and how many times its size it may grow
   * @throws Failures.Refused if it is larger, grows too much, or is encrypted
   */
  static byte[] read(Path file, int index, Task.Limits limits) throws IOException {
    int limit = limits.file();
    try (ZipFile zip = open(file)) {
      ZipArchiveEntry entry = java.util.Collections.list(zip.getEntries()).get(index);
      if (entry.getGeneralPurposeBit().usesEncryption()) throw Failures.Refused.encrypted();
      if (!zip.canReadEntryData(entry)) throw new IOException("method " + entry.getMethod());
      long packed = Math.max(1, entry.getCompressedSize());
      long most = Math.min(limit, Math.max(SMALL, packed * limits.ratio()));
      try (InputStream in = zip.getInputStream(entry)) {
        byte[] content = in.readNBytes((int) most + 1);
        if (content.length <= most) return content;
        throw most < limit ? Failures.Refused.ratio(limits.ratio()) : new Failures.TooLarge(limit);
      }
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }

  /** Opens an archive; leaves no file open where it is none, which the library's own way does. */
  private static ZipFile open(Path file) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(file);
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
