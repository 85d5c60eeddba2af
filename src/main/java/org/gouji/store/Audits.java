package org.gouji.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Audits as they are written down; the last ones wait to be written together. */
final class Audits {

  private static final int TOGETHER = 200;
  private static final long UNUSED_KEPT_SECONDS = 24 * 60 * 60;

  private final Connection connection;
  private final WordShelf words;
  private final Map<Key, Row> waiting = new LinkedHashMap<>();
  private @Nullable PreparedStatement finder;
  private long written = System.nanoTime();

  Audits(Connection connection, WordShelf words) {
    this.connection = connection;
    this.words = words;
  }

  /**
   * An audit and what was made of it.
   *
   * @param gist null where nothing was
   */
  record Row(byte[] content, byte @Nullable [] gist) {}

  /** What is kept under a key; null where nothing is. */
  @Nullable Row find(Key key) throws SQLException {
    Row unwritten = waiting.get(key);
    if (unwritten != null) return unwritten;
    if (finder == null) {
      finder =
          connection.prepareStatement(
              "select content, gist from result where sha256 = ? and basis = ?");
    }
    finder.setString(1, key.sha256());
    finder.setString(2, key.basis());
    try (ResultSet found = finder.executeQuery()) {
      return found.next() ? new Row(found.getBytes(1), found.getBytes(2)) : null;
    }
  }

  void put(Key key, Row row) throws StoreException {
    waiting.put(key, row);
    boolean late = System.nanoTime() - written > 1_000_000_000L;
    if (late || waiting.size() >= TOGETHER) flush();
  }

  /** Writes those that wait. */
  void flush() throws StoreException {
    if (waiting.isEmpty()) return;
    String insert =
        "insert into result (sha256, basis, kept, content, gist) values (?, ?, ?, ?, ?)"
            + " on conflict (sha256, basis) do update set content = excluded.content,"
            + " gist = excluded.gist, kept = excluded.kept";
    // In one order, so that two runs that share the store never wait for each other.
    List<Map.Entry<Key, Row>> rows = new ArrayList<>(waiting.entrySet());
    rows.sort(
        Comparator.comparing((Map.Entry<Key, Row> row) -> row.getKey().sha256())
            .thenComparing(row -> row.getKey().basis()));
    Transaction.run(
        connection,
        () -> {
          words.keep();
          try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Map.Entry<Key, Row> row : rows) {
              statement.setString(1, row.getKey().sha256());
              statement.setString(2, row.getKey().basis());
              statement.setLong(3, Instant.now().getEpochSecond());
              statement.setBytes(4, row.getValue().content());
              statement.setBytes(5, row.getValue().gist());
              statement.addBatch();
            }
            statement.executeBatch();
          }
        });
    waiting.clear();
    written = System.nanoTime();
  }

  /** Deletes those that no document stands for, unless they are new. */
  void deleteUnused() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "delete from result where kept < "
              + (Instant.now().getEpochSecond() - UNUSED_KEPT_SECONDS)
              + " and not exists (select 1 from document where document.sha256 = result.sha256"
              + " and document.basis = result.basis)");
    }
  }
}
