package org.gouji.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.gouji.codec.RecordCodec;
import org.jspecify.annotations.Nullable;

/** The last run of each outputs' folder, and what it placed there. */
final class Runs {

  private final Connection connection;
  private final String origin;

  Runs(Connection connection, String origin) {
    this.connection = connection;
    this.origin = origin;
  }

  /** The last run; null where there is none that this version can read. */
  @Nullable FiledRun last(String name) throws SQLException {
    return read("run", name, FiledRun.class);
  }

  /** What the last run placed; null where it was not kept or this version cannot read it. */
  @Nullable Placed placed(String name) throws SQLException {
    return read("placed", name, Placed.class);
  }

  private <T extends Record> @Nullable T read(String table, String name, Class<T> type)
      throws SQLException {
    String query = "select content from " + table + " where origin = ? and name = ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, origin);
      statement.setString(2, name);
      try (ResultSet found = statement.executeQuery()) {
        return found.next() ? RecordCodec.read(found.getBytes(1), type) : null;
      }
    } catch (IOException e) {
      return null;
    }
  }

  /** Takes a run in place of the last one; what that one placed is about to be replaced. */
  void put(String name, FiledRun run) throws SQLException {
    String delete = "delete from placed where origin = ? and name = ?";
    try (PreparedStatement statement = connection.prepareStatement(delete)) {
      statement.setString(1, origin);
      statement.setString(2, name);
      statement.executeUpdate();
    }
    write("run", name, run);
  }

  void put(String name, Placed placed) throws SQLException {
    write("placed", name, placed);
  }

  private void write(String table, String name, Record content) throws SQLException {
    String insert =
        "insert into "
            + table
            + " (origin, name, content) values (?, ?, ?)"
            + " on conflict (origin, name) do update set content = excluded.content";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setString(1, origin);
      statement.setString(2, name);
      statement.setBytes(3, RecordCodec.write(content));
      statement.executeUpdate();
    }
  }
}
