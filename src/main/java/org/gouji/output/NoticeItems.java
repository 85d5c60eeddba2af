package org.gouji.output;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rows of all notices, kept on disk until each notice is written. */
final class NoticeItems implements Closeable {

  private final Path file;
  private final OutputStream out;
  private long length;

  /** Where the rows of a report lie. */
  record Block(long offset, int length) {}

  NoticeItems(Path file) throws IOException {
    this.file = file;
    this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  Block add(List<NoticeItem> items) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    for (NoticeItem item : items) item.write(data);
    Block block = new Block(length, bytes.size());
    bytes.writeTo(out);
    length += bytes.size();
    return block;
  }

  /** Nothing is added after this. */
  Reader reader() throws IOException {
    out.close();
    return new Reader(new RandomAccessFile(file.toFile(), "r"));
  }

  /** Deletes the file. */
  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }

  /** Reads rows back. */
  static final class Reader implements Closeable {

    private final RandomAccessFile file;

    private Reader(RandomAccessFile file) {
      this.file = file;
    }

    List<NoticeItem> items(List<Block> blocks) throws IOException {
      List<NoticeItem> items = new ArrayList<>();
      for (Block block : blocks) {
        byte[] bytes = new byte[block.length()];
        file.seek(block.offset());
        file.readFully(bytes);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        while (in.available() > 0) items.add(NoticeItem.read(in));
      }
      return items;
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
