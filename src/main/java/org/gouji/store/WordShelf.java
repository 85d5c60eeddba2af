package org.gouji.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.gouji.codec.Words;
import org.jspecify.annotations.Nullable;

/** The words that audits are written with: those of this run, and those of the runs before. */
final class WordShelf {

  private final Connection connection;
  private final Supplier<Words> maker;
  private final Map<String, Words> earlier = new HashMap<>();
  private @Nullable Words own;

  WordShelf(Connection connection, Supplier<Words> maker) {
    this.connection = connection;
    this.maker = maker;
  }

  /** What this run writes with. */
  synchronized Words own() {
    if (own == null) own = maker.get();
    return own;
  }

  /** Puts those of this run beside what is written with them. */
  void keep() throws SQLException {
    Words words = own();
    if (words.id().isEmpty()) return;
    String insert = "insert into words (id, content) values (?, ?) on conflict (id) do nothing";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setString(1, words.id());
      statement.setBytes(2, words.bytes());
      statement.executeUpdate();
    }
  }

  /**
   * The words of that id.
   *
   * @throws IOException if they are not there
   */
  Words of(String id) throws SQLException, IOException {
    Words known = earlier.get(id);
    if (known != null) return known;
    String query = "select content from words where id = ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, id);
      try (ResultSet found = statement.executeQuery()) {
        if (!found.next()) throw new IOException("no words " + id);
        Words words = Words.read(id, found.getBytes(1));
        earlier.put(id, words);
        return words;
      }
    }
  }
}
