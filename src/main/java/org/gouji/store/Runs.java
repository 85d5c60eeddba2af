package org.gouji.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.gouji.codec.RecordCodec;
import org.jspecify.annotations.Nullable;

/** The last run of each outputs' folder. */
final class Runs {

  private final Connection connection;
  private final String origin;

  Runs(Connection connection, String origin) {
    this.connection = connection;
    this.origin = origin;
  }

  /** The last run; null where there is none that this version can read. */
  @Nullable FiledRun last(String name) throws SQLException {
    String query = "select content from run where origin = ? and name = ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, origin);
      statement.setString(2, name);
      try (ResultSet found = statement.executeQuery()) {
        return found.next() ? RecordCodec.read(found.getBytes(1), FiledRun.class) : null;
      }
    } catch (IOException e) {
      return null;
    }
  }

  void put(String name, FiledRun run) throws SQLException {
    String insert =
        "insert into run (origin, name, content) values (?, ?, ?)"
            + " on conflict (origin, name) do update set content = excluded.content";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setString(1, origin);
      statement.setString(2, name);
      statement.setBytes(3, RecordCodec.write(run));
      statement.executeUpdate();
    }
  }
}
