package org.gouji.output;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * The pieces of data that the page loads on need: within the page while the audit is small, else
 * files of a folder beside it, each a classic script, because nothing else can be loaded from disk.
 */
final class PageBlocks implements Closeable {

  private final Path file;
  private final Path folder;
  private final Part inside;
  private boolean beside;

  /**
   * Begins.
   *
   * @param file where pieces are kept until the page takes them in
   * @param folder the folder for the files; made when it is needed
   */
  PageBlocks(Path file, Path folder) throws IOException {
    this.file = file;
    this.folder = folder;
    this.inside = new Part(file);
  }

  /**
   * Takes a piece.
   *
   * @param key its name, of letters and digits
   * @param json on one line, fit for a script
   * @return a word that changes with the piece
   */
  String add(String key, String json) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(json.getBytes(StandardCharsets.UTF_8));
    String check = String.format(Locale.ROOT, "%08x", crc.getValue());
    if (beside) writeFile(key, check, json);
    else
      inside.writer().append(key).append('\t').append(check).append('\t').append(json).append('\n');
    return check;
  }

  /** From here on, and for what came before, every piece is a file. */
  void putBeside() throws IOException {
    if (beside) return;
    beside = true;
    Files.createDirectory(folder);
    inside.close();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split("\t", 3);
        writeFile(parts[0], parts[1], parts[2]);
      }
    }
    Files.delete(file);
  }

  private void writeFile(String key, String check, String json) throws IOException {
    try (Writer out = Utf8.writer(folder.resolve(key + ".js"))) {
      out.append("gouji.load(\"").append(key).append("\",\"").append(check).append("\",");
      out.append(json).append(");\n");
    }
  }

  boolean isBeside() {
    return beside;
  }

  /** Writes the pieces that belong within the page. */
  void writeInside(Html html) throws IOException {
    if (beside) return;
    inside.close();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split("\t", 3);
        html.data("data-" + parts[0], parts[2]);
      }
    }
    Files.delete(file);
  }

  @Override
  public void close() throws IOException {
    inside.close();
  }
}
