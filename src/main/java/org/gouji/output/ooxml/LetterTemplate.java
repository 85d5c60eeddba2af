package org.gouji.output.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.gouji.output.ooxml.TemplateMistake.Kind;

/**
 * A DOCX with placeholders, made and changed in Word or WPS, of which letters are made. Everything
 * but the placeholders stays as it is.
 *
 * <ul>
 *   <li>{@code {{NAME}}} becomes a text;
 *   <li>a row of a table with {@code {{LIST.NAME}}} is repeated for each entry of the list;
 *   <li>what stands between a paragraph {@code {{如有LIST}}} and a paragraph {@code {{结束}}} is left
 *       out where the list is empty.
 * </ul>
 */
public final class LetterTemplate {

  private static final String BODY = "word/document.xml";

  private final Map<String, byte[]> copied;
  private final Map<String, List<Piece>> filled;

  private LetterTemplate(Map<String, byte[]> copied, Map<String, List<Piece>> filled) {
    this.copied = copied;
    this.filled = filled;
  }

  /**
   * Reads a template.
   *
   * @throws TemplateException if it cannot be used, with all that is wrong
   */
  public static LetterTemplate read(byte[] docx, Fields fields) throws TemplateException {
    List<TemplateMistake> mistakes = new ArrayList<>();
    Map<String, byte[]> entries = new LinkedHashMap<>();
    Map<String, List<Piece>> filled = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) entries.put(entry.getName(), zip.readAllBytes());
      }
      if (!entries.containsKey(BODY)) throw new IOException("no " + BODY);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        if (!isFilled(entry.getKey())) continue;
        filled.put(entry.getKey(), new TemplatePart(fields, mistakes).read(entry.getValue()));
      }
    } catch (IOException | IllegalArgumentException e) {
      mistakes.add(new TemplateMistake(Kind.NOT_A_DOCUMENT, "", ""));
    }
    if (!mistakes.isEmpty()) throw new TemplateException(mistakes);
    return new LetterTemplate(entries, filled);
  }

  private static boolean isFilled(String entry) {
    return entry.equals(BODY)
        || ((entry.startsWith("word/header") || entry.startsWith("word/footer"))
            && entry.endsWith(".xml"));
  }

  /** Whether rows of it name a list, or passages depend on it. */
  public boolean has(String list) {
    return filled.values().stream().flatMap(List::stream).anyMatch(it -> it.names(list));
  }

  /** Writes a letter. */
  public void write(Filling filling, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(Deflater.BEST_SPEED);
    for (Map.Entry<String, byte[]> entry : copied.entrySet()) {
      ZipEntry copy = new ZipEntry(entry.getKey());
      copy.setTimeLocal(Timeless.A_DAY);
      zip.putNextEntry(copy);
      List<Piece> pieces = filled.get(entry.getKey());
      zip.write(pieces == null ? entry.getValue() : text(pieces, filling));
      zip.closeEntry();
    }
    zip.finish();
  }

  private static byte[] text(List<Piece> pieces, Filling filling) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) piece.write(out, filling, Map.of());
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
