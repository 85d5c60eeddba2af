package org.gouji.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Brings a store to the newest version, each step whole or not at all. Step {@code n} is the
 * resource {@code n.sql}; steps that stand in a release are never changed.
 */
final class Schema {

  static final int NEWEST = 5;

  /** Keeps others out while a store that several share is brought to a new version. */
  private static final long LOCK = 0x676f756a69L;

  private Schema() {}

  /**
   * @throws StoreException if a later version of this program made the store
   */
  static void update(Connection connection, boolean embedded, int newest)
      throws SQLException, IOException {
    int found = version(connection, embedded);
    if (found > newest) throw new StoreException(found, newest);
    if (found == newest) return;
    try (Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      if (!embedded) statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
      for (int next = version(connection, embedded) + 1; next <= newest; next++) {
        for (String command : script(next, embedded).split(";")) {
          if (!command.isBlank()) statement.execute(command);
        }
        setVersion(statement, embedded, next);
      }
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      if (version(connection, embedded) < newest) throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private static int version(Connection connection, boolean embedded) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (!embedded) {
        try (ResultSet there = statement.executeQuery("select to_regclass('gouji_schema')")) {
          if (!there.next() || there.getString(1) == null) return 0;
        }
      }
      String query = embedded ? "pragma user_version" : "select version from gouji_schema";
      try (ResultSet version = statement.executeQuery(query)) {
        return version.next() ? version.getInt(1) : 0;
      }
    }
  }

  private static void setVersion(Statement statement, boolean embedded, int version)
      throws SQLException {
    if (embedded) {
      statement.execute("pragma user_version = " + version);
      return;
    }
    statement.execute("create table if not exists gouji_schema (version integer not null)");
    statement.execute("delete from gouji_schema");
    statement.execute("insert into gouji_schema values (" + version + ")");
  }

  private static String script(int step, boolean embedded) throws IOException {
    try (InputStream in = Schema.class.getResourceAsStream(step + ".sql")) {
      if (in == null) throw new IOException("no step " + step);
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return script.replace("BINARY", embedded ? "blob" : "bytea");
    }
  }
}
