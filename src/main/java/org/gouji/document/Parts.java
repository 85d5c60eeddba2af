package org.gouji.document;

import static java.nio.charset.CodingErrorAction.REPORT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The XML parts of a package, unpacked within limits. */
public final class Parts {

  private static final int SMALL = 1 << 20;
  private static final int DECLARATION = 200;

  private final Map<String, byte[]> parts = new HashMap<>();
  private final @Nullable String flat;

  private Parts(@Nullable String flat) {
    this.flat = flat;
  }

  /** A limit was passed; the message is its name and value. */
  public static final class Beyond extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Beyond(String limit) {
      super(limit, null, false, false);
    }
  }

  /**
   * Unpacks.
   *
   * @throws Beyond if a limit is passed
   */
  public static Parts of(byte[] content, Limits limits) throws IOException {
    Parts parts = new Parts(null);
    long total = 0;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > limits.entries()) throw new Beyond("entries " + limits.entries());
        if (!entry.getName().endsWith(".xml") && !entry.getName().endsWith(".rels")) continue;
        long room = limits.unpacked() - total;
        long grown = Math.max(SMALL, (long) content.length * limits.ratio());
        byte[] part =
            zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 9, Math.min(room, grown)) + 1);
        total += part.length;
        if (part.length > room) throw new Beyond("unpacked " + limits.unpacked());
        long packed = Math.max(entry.getCompressedSize(), 1024);
        if (part.length > SMALL && part.length / packed > limits.ratio()) {
          throw new Beyond("ratio " + limits.ratio());
        }
        parts.parts.putIfAbsent(entry.getName(), part);
      }
    }
    return parts;
  }

  /**
   * The parts of a package that stands in one XML file.
   *
   * @param text the file, decoded
   */
  public static Parts flat(String text) {
    return new Parts(text);
  }

  /** A reader at the start of a part; null where there is none. External entities are not read. */
  public @Nullable XMLStreamReader open(String name) throws XMLStreamException {
    if (flat != null) return flat(flat, name);
    byte[] part = parts.get(name);
    return part == null ? null : SafeXml.open(characters(part));
  }

  /** A part of a package in one file: in {@code pkg:part}, within {@code pkg:xmlData}. */
  private static @Nullable XMLStreamReader flat(String text, String name)
      throws XMLStreamException {
    XMLStreamReader xml = SafeXml.open(new StringReader(text));
    while (xml.hasNext()) {
      boolean part =
          xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("part");
      for (int i = 0; part && i < xml.getAttributeCount(); i++) {
        boolean named = xml.getAttributeLocalName(i).equals("name");
        if (named && xml.getAttributeValue(i).equals("/" + name)) {
          return InnerXml.next(xml, "xmlData");
        }
      }
    }
    return null;
  }

  /** Decodes here, as the parser would print malformed bytes to the console. */
  private static Reader characters(byte[] part) {
    Encodings.Mark mark = Encodings.byteOrderMark(part);
    Charset charset = mark == null ? unmarked(part) : mark.charset();
    int from = mark == null ? 0 : mark.length();
    InputStream bytes = new ByteArrayInputStream(part, from, part.length - from);
    return new InputStreamReader(
        bytes, charset.newDecoder().onMalformedInput(REPORT).onUnmappableCharacter(REPORT));
  }

  private static Charset unmarked(byte[] part) {
    if (part.length > 1 && part[0] == 0) return StandardCharsets.UTF_16BE;
    if (part.length > 1 && part[1] == 0) return StandardCharsets.UTF_16LE;
    Charset declared = Encodings.declared(Arrays.copyOf(part, Math.min(part.length, DECLARATION)));
    boolean wide = declared != null && declared.name().startsWith("UTF-16");
    return declared == null || wide ? StandardCharsets.UTF_8 : declared;
  }

  /** The name of the main part, which {@code _rels/.rels} tells, or else a given one. */
  public String main(String otherwise) throws XMLStreamException {
    XMLStreamReader rels = open("_rels/.rels");
    while (rels != null && rels.hasNext()) {
      if (rels.next() != XMLStreamReader.START_ELEMENT) continue;
      String type = rels.getAttributeValue(null, "Type");
      String target = rels.getAttributeValue(null, "Target");
      if (type != null && target != null && type.endsWith("/officeDocument")) {
        return target.startsWith("/") ? target.substring(1) : target;
      }
    }
    return otherwise;
  }
}
