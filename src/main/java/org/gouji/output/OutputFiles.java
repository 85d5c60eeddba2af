package org.gouji.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.audit.Digest;

/** The outputs as they stand in their folder. */
public final class OutputFiles {

  private static final long PIECE = 4 << 20;

  private OutputFiles() {}

  /** A part of a file, so that large ones are read by several threads. */
  private record Piece(String name, Path file, long from) {

    String digest() {
      try (FileChannel channel = FileChannel.open(file)) {
        return Digest.sha256(Channels.newInputStream(channel.position(from)), PIECE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * What the bytes of all outputs are known again by: SHA-256 digests.
   *
   * @param folder of the outputs
   * @return by name, with {@code /} in folders; also of what could not be placed
   * @throws IOException if something cannot be read
   */
  public static SortedMap<String, String> digests(Path folder) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    for (String name : Outputs.allNames()) add(name, folder.resolve(name), pieces);
    add(Staging.UNPLACED, folder.resolve(Staging.UNPLACED), pieces);
    try {
      List<String> digests = pieces.parallelStream().map(Piece::digest).toList();
      SortedMap<String, String> files = new TreeMap<>();
      for (int i = 0; i < digests.size(); i++) {
        files.merge(pieces.get(i).name, digests.get(i), String::concat);
      }
      return files;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void add(String name, Path path, List<Piece> pieces) throws IOException {
    if (Files.isDirectory(path)) {
      List<Path> inside;
      try (Stream<Path> list = Files.list(path)) {
        inside = list.sorted().toList();
      }
      for (Path each : inside) add(name + "/" + each.getFileName(), each, pieces);
    } else if (Files.exists(path)) {
      long size = Files.size(path);
      for (long from = 0; from == 0 || from < size; from += PIECE) {
        pieces.add(new Piece(name, path, from));
      }
    }
  }
}
