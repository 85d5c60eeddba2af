package org.gouji.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Changes that are made together or not at all. */
final class Transaction {

  private Transaction() {}

  /** What makes changes. */
  @FunctionalInterface
  interface Work {
    void run() throws SQLException;
  }

  static void run(Connection connection, Work work) throws StoreException {
    try {
      connection.setAutoCommit(false);
      try {
        work.run();
        connection.commit();
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new StoreException(String.valueOf(e.getMessage()), e);
    }
  }
}
