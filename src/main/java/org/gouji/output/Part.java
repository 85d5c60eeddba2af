package org.gouji.output;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A piece of an output that is written before what it stands behind; kept on disk. */
final class Part implements Closeable {

  private final Path file;
  private final BufferedWriter writer;

  Part(Path file) throws IOException {
    this.file = file;
    this.writer = Utf8.writer(file);
  }

  Writer writer() {
    return writer;
  }

  /** Appends the piece to its output; nothing can be written to it after that. */
  void moveTo(Writer target) throws IOException {
    writer.close();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      reader.transferTo(target);
    }
    Files.delete(file);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
