package org.gouji.store;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import org.gouji.audit.AuditResult;
import org.gouji.codec.RecordCodec;
import org.gouji.codec.Words;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;

/**
 * Audits by what they depend on, and the documents that the runs so far left. A process that is
 * killed leaves it whole: it loses at most the audits of its last second. Safe for several threads;
 * several processes may share one.
 */
public final class Store implements Closeable {

  private static final String WAIT_MILLIS = "60000";

  private final Connection connection;
  private final Documents documents;
  private final Runs runs;
  private final WordShelf words;
  private final Audits audits;

  private Store(Connection connection, String origin, Supplier<Words> words) {
    this.connection = connection;
    this.documents = new Documents(connection, origin);
    this.runs = new Runs(connection, origin);
    this.words = new WordShelf(connection, words);
    this.audits = new Audits(connection, this.words);
  }

  /**
   * An audit that is known.
   *
   * @param gist what was made of it; null where nothing was, or nothing that this version can read
   */
  public record Known<G extends Record>(AuditResult audit, @Nullable G gist) {}

  /**
   * Opens a store, which is made where it is missing and brought to this version where it is older.
   *
   * @throws StoreException if it cannot be used
   */
  public static Store open(Address address) throws StoreException {
    return open(address, () -> Words.NONE);
  }

  /**
   * Opens a store, as {@link #open(Address)} does.
   *
   * @param words what audits are likely to hold, asked for once where one is put
   * @throws StoreException if it cannot be used
   */
  public static Store open(Address address, Supplier<Words> words) throws StoreException {
    Connection connection = null;
    try {
      connection = connect(address);
      Schema.update(connection, address.isEmbedded(), Schema.NEWEST);
      return new Store(connection, address.origin(), words);
    } catch (SQLException | IOException e) {
      close(connection);
      if (e instanceof StoreException known) throw known;
      throw new StoreException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Loads the embedded database's code, which takes a noticeable part of a start. Without any
   * effect on files; a failure shows when a store is opened.
   *
   * @return whether it could be loaded
   */
  public static boolean prepareEmbedded() {
    try {
      JDBC.createConnection("jdbc:sqlite::memory:", new Properties()).close();
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private static Connection connect(Address address) throws SQLException {
    Properties properties = new Properties();
    if (address.user() != null) properties.setProperty("user", address.user());
    if (address.password() != null) properties.setProperty("password", address.password());
    if (!address.isEmbedded()) return DriverManager.getConnection(address.url(), properties);
    properties.setProperty("busy_timeout", WAIT_MILLIS);
    // Asking for the driver would load all drivers that are there.
    return JDBC.createConnection(address.url(), properties);
  }

  private static void close(@Nullable Connection connection) {
    try {
      if (connection != null) connection.close();
    } catch (SQLException e) {
      // what had to be kept was committed before
    }
  }

  /**
   * The audit of a document.
   *
   * @param report name that the document has now
   * @return null where there is none, or none that this version can read
   */
  public @Nullable AuditResult get(Key key, String report) throws StoreException {
    Audits.Row row = row(key);
    AuditResult found = row == null ? null : read(row.content(), AuditResult.class);
    return found == null ? null : found.named(report);
  }

  /**
   * The audit of a document with what was made of it.
   *
   * @param report name that the document has now
   * @return null where there is none, or none that this version can read
   */
  public <G extends Record> @Nullable Known<G> get(Key key, String report, Class<G> type)
      throws StoreException {
    Audits.Row row = row(key);
    AuditResult found = row == null ? null : read(row.content(), AuditResult.class);
    if (row == null || found == null) return null;
    return new Known<>(found.named(report), read(row.gist(), type));
  }

  private <T extends Record> @Nullable T read(byte @Nullable [] content, Class<T> type)
      throws StoreException {
    if (content == null) return null;
    try {
      return RecordCodec.read(content, type, this::words);
    } catch (StoreException e) {
      throw e;
    } catch (IOException e) {
      return null;
    }
  }

  private synchronized Words words(String id) throws IOException {
    try {
      return words.of(id);
    } catch (SQLException e) {
      throw new StoreException(String.valueOf(e.getMessage()), e);
    }
  }

  private synchronized Audits.@Nullable Row row(Key key) throws StoreException {
    try {
      return audits.find(key);
    } catch (SQLException e) {
      throw new StoreException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Keeps the audit of a document, in place of one that was kept before. */
  public void put(Key key, AuditResult result) throws StoreException {
    put(key, result, null);
  }

  /** Keeps the audit of a document with what was made of it. */
  public void put(Key key, AuditResult result, @Nullable Record gist) throws StoreException {
    byte[] content = RecordCodec.writeForParts(result.named(""), words.own());
    byte[] made = gist == null ? null : RecordCodec.write(gist, words.own());
    synchronized (this) {
      audits.put(key, new Audits.Row(content, made));
    }
  }

  /**
   * Documents that earlier runs left and this one does not replace, of its years and of those
   * before, in the order of year, report and source.
   *
   * @param run sources of this run's documents
   * @param roots absolute paths that the run read; documents below them that are no longer there
   *     are left out if they are of its years
   * @param years report years of the run, at least one
   */
  public synchronized List<Filed> others(Set<String> run, List<String> roots, Set<Integer> years)
      throws StoreException {
    return documents.others(run, roots, years);
  }

  /**
   * The last run.
   *
   * @param name of the outputs' folder that it wrote to
   * @return null where there is none that this version can read
   */
  public synchronized @Nullable FiledRun lastRun(String name) throws StoreException {
    try {
      return runs.last(name);
    } catch (SQLException e) {
      throw new StoreException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * What there is beside the documents of a run, and of these.
   *
   * @param run sources of the run's documents
   */
  public synchronized Stock stock(Set<String> run) throws StoreException {
    try {
      return documents.stock(run);
    } catch (SQLException e) {
      throw new StoreException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * What the last run placed.
   *
   * @param name of the outputs' folder
   * @return null where it is not known: no run ended well, or one is filed and did not end
   */
  public synchronized @Nullable Placed placed(String name) throws StoreException {
    try {
      return runs.placed(name);
    } catch (SQLException e) {
      throw new StoreException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Takes what the run that was filed last placed. */
  public synchronized void place(String name, Placed placed) throws StoreException {
    Transaction.run(connection, () -> runs.put(name, placed));
  }

  /**
   * Takes a run in place of the last one, and its documents in place of what the store has of them.
   *
   * @param name of the outputs' folder that it writes to
   */
  public synchronized void file(String name, FiledRun run) throws StoreException {
    audits.flush();
    Transaction.run(
        connection,
        () -> {
          documents.replace(run.documents(), run.given());
          runs.put(name, run);
          audits.deleteUnused();
        });
  }

  /** Writes what waits, as far as that is still possible. */
  @Override
  public synchronized void close() throws StoreException {
    try {
      audits.flush();
    } finally {
      close(connection);
    }
  }
}
