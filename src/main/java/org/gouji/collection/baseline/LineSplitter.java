package org.gouji.collection.baseline;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Hands out the lines of a file with the places where they begin. */
final class LineSplitter {

  private final InputStream in;
  private long read;
  private long offset;

  LineSplitter(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** The next line without its end; null after the last. */
  byte @Nullable [] next() throws IOException {
    offset = read;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int c = in.read();
    if (c < 0) return null;
    while (c >= 0) {
      read++;
      if (c == '\n') break;
      line.write(c);
      c = in.read();
    }
    return line.toByteArray();
  }

  /** Where the last line began. */
  long offset() {
    return offset;
  }
}
