package org.gouji.output.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes the clock out of an Office file, so that the same content is the same bytes. */
final class Timeless {

  /** A day that the file format can hold in every time zone. */
  static final LocalDateTime A_DAY = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";

  private Timeless() {}

  /** Copies a file, its entries as they are packed, without the times of its making. */
  static void copy(Path from, Path to) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(from).get();
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(to)) {
      out.setUseZip64(Zip64Mode.AsNeeded);
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        ZipArchiveEntry copy = new ZipArchiveEntry(entry.getName());
        copy.setTimeLocal(A_DAY);
        if (entry.getName().equals(PROPERTIES)) {
          out.putArchiveEntry(copy);
          out.write(timeless(zip, entry).getBytes(StandardCharsets.UTF_8));
          out.closeArchiveEntry();
        } else {
          copy.setMethod(entry.getMethod());
          copy.setSize(entry.getSize());
          copy.setCompressedSize(entry.getCompressedSize());
          copy.setCrc(entry.getCrc());
          try (InputStream raw = zip.getRawInputStream(entry)) {
            out.addRawArchiveEntry(copy, raw);
          }
        }
      }
    }
  }

  private static String timeless(ZipFile zip, ZipArchiveEntry properties) throws IOException {
    try (InputStream in = zip.getInputStream(properties)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replaceFirst("<dcterms:created[^>]*>[^<]*</dcterms:created>", "");
    }
  }
}
