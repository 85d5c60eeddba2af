package org.gouji.rule;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.sheet.SheetText;
import org.jspecify.annotations.Nullable;

/**
 * The files of a rule pack that matter, without what systems and editors leave lying about, without
 * the pages that explain the pack, the templates of letters and what an office lays on it in {@code
 * local}.
 */
final class PackFiles {

  private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

  private final SortedMap<String, byte[]> contents;

  private PackFiles(SortedMap<String, byte[]> contents) {
    this.contents = contents;
  }

  /** Reads all files below a folder. */
  static PackFiles read(Path root) throws IOException {
    Path top = root.toRealPath();
    SortedMap<String, byte[]> contents = new TreeMap<>();
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path path = top.relativize(file);
            if (matters(path) && (attributes.isRegularFile() || Files.isRegularFile(file))) {
              contents.put(name(path), Files.readAllBytes(file));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return new PackFiles(contents);
  }

  private static boolean matters(Path path) {
    if (path.getNameCount() > 1 && path.startsWith(Packs.LOCAL)) return false;
    if (path.startsWith("notice") && path.toString().endsWith(".docx")) return false;
    for (Path part : path) {
      String name = part.toString().toLowerCase(Locale.ROOT);
      if (name.startsWith(".") || name.startsWith("~$") || name.endsWith("~")) return false;
      if (LITTER.contains(name) || name.endsWith(".md")) return false;
    }
    return true;
  }

  private static String name(Path path) {
    String name = path.toString().replace(File.separatorChar, '/');
    return isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /** Names of the shipped pack are, and so spare a start the tables of Unicode. */
  private static boolean isAscii(String name) {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(name);
  }

  /** By path below the folder, with {@code /}. */
  SortedMap<String, byte[]> contents() {
    return Collections.unmodifiableSortedMap(contents);
  }

  boolean has(String path) {
    return contents.containsKey(path);
  }

  /** As {@link #text}, of a file that an editor may have saved in GBK or UTF-16. */
  @Nullable String written(String path, String word, Mistakes mistakes) {
    byte[] bytes = contents.get(path);
    SheetText text = bytes == null ? null : SheetText.of(bytes);
    if (text == null || !text.text().contains(word)) return text(path, mistakes);
    return text.text().replace("\r\n", "\n");
  }

  /** A text with {@code \n} line ends; null, with a mistake, where it is missing or not UTF-8. */
  @Nullable String text(String path, Mistakes mistakes) {
    byte[] bytes = contents.get(path);
    if (bytes == null) {
      mistakes.add(path, "缺少这个文件", "this file is missing");
      return null;
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.startsWith("\uFEFF")) text = text.substring(1);
      return text.replace("\r\n", "\n");
    } catch (CharacterCodingException e) {
      mistakes.add(
          path, "不是 UTF-8 编码,请用记事本“另存为”,编码选 UTF-8", "not encoded in UTF-8; save it again as UTF-8");
      return null;
    }
  }
}
