package org.gouji.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.audit.Digest;
import org.jspecify.annotations.Nullable;

/**
 * The documents that runs left. Of an agency and year, those of the latest run count. Documents
 * that lay below a folder of the run and are no longer there are forgotten if the run has others of
 * their year, else they stay as what the year before was.
 */
final class Documents {

  private static final String COLUMNS =
      "origin, source, report, sha256, basis, year, organ, agency, verdict, points";

  private final Connection connection;
  private final String origin;

  Documents(Connection connection, String origin) {
    this.connection = connection;
    this.origin = origin;
  }

  List<Filed> others(Set<String> run, List<String> roots, Set<Integer> years)
      throws StoreException {
    try {
      List<Filed> found = new ArrayList<>();
      Set<Integer> wanted = new TreeSet<>(years);
      for (int year : years) wanted.add(year - 1);
      String list = wanted.stream().map(String::valueOf).collect(Collectors.joining(","));
      for (Row row : rows("where year in (" + list + ")")) {
        boolean same = row.origin.equals(origin) && run.contains(row.filed.source());
        if (!same && !isGone(row, roots, years)) found.add(row.filed);
      }
      return found;
    } catch (SQLException e) {
      throw new StoreException(String.valueOf(e.getMessage()), e);
    }
  }

  /** What there is beside the documents of a run, and of these. */
  Stock stock(Set<String> run) throws SQLException {
    StringBuilder others = new StringBuilder();
    StringBuilder own = new StringBuilder();
    Map<String, String> digests = new HashMap<>();
    for (Row row : rows("")) {
      boolean same = row.origin.equals(origin) && run.contains(row.filed.source());
      (same ? own : others).append(row.words()).append('\n');
      if (same) digests.put(row.filed.source(), row.filed.key().sha256());
    }
    own.append(lost());
    return new Stock(digest(others), digest(own), digests);
  }

  private static String digest(StringBuilder text) {
    return Digest.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** How many documents there are without their audits. */
  private int lost() throws SQLException {
    String query =
        "select count(*) from document where origin = ? and not exists (select 1 from result"
            + " where result.sha256 = document.sha256 and result.basis = document.basis)";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, origin);
      try (ResultSet found = statement.executeQuery()) {
        found.next();
        return found.getInt(1);
      }
    }
  }

  void replace(List<Filed> run, List<String> roots) throws SQLException {
    Set<Integer> years = new HashSet<>();
    Map<Integer, Set<String>> kept = new HashMap<>();
    Set<String> sources = new HashSet<>();
    for (Filed filed : run) {
      sources.add(filed.source());
      if (filed.year() != null) years.add(filed.year());
      String who = who(filed);
      if (who != null && filed.year() != null) {
        kept.computeIfAbsent(filed.year(), it -> new HashSet<>()).add(who);
      }
    }
    List<Row> gone = new ArrayList<>();
    for (Row row : rows("")) {
      boolean same = row.origin.equals(origin) && sources.contains(row.filed.source());
      String whose = who(row.filed);
      Integer year = row.filed.year();
      boolean replaced =
          whose != null && year != null && kept.getOrDefault(year, Set.of()).contains(whose);
      if (same || replaced || isGone(row, roots, years)) gone.add(row);
    }
    delete(gone);
    insert(run);
  }

  /** Whether a document that the run has not lay where the run looked for others of its year. */
  private boolean isGone(Row row, List<String> roots, Set<Integer> years) {
    return row.origin.equals(origin)
        && below(row.filed.source(), roots)
        && (row.filed.year() == null || years.contains(row.filed.year()));
  }

  private static boolean below(String source, List<String> roots) {
    for (String root : roots) {
      if (source.startsWith(root)
          && (source.length() == root.length()
              || "/\\!".indexOf(source.charAt(root.length())) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private List<Row> rows(String where) throws SQLException {
    String query = "select " + COLUMNS + " from document " + where;
    List<Row> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet found = statement.executeQuery()) {
      while (found.next()) {
        Key key = new Key(found.getString(4), found.getString(5));
        int year = found.getInt(6);
        rows.add(
            new Row(
                found.getString(1),
                new Filed(
                    found.getString(2),
                    found.getString(3),
                    key,
                    found.wasNull() ? null : (Integer) year,
                    found.getString(7),
                    found.getString(8),
                    found.getString(9),
                    points(found.getString(10)))));
      }
    }
    rows.sort(Row.ORDER);
    return rows;
  }

  private static @Nullable BigDecimal points(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private void delete(List<Row> rows) throws SQLException {
    String delete = "delete from document where origin = ? and source = ?";
    try (PreparedStatement statement = connection.prepareStatement(delete)) {
      for (Row row : rows) {
        statement.setString(1, row.origin);
        statement.setString(2, row.filed.source());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private void insert(List<Filed> run) throws SQLException {
    String insert =
        "insert into document ("
            + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (origin, source) do update set report = excluded.report,"
            + " sha256 = excluded.sha256, basis = excluded.basis, year = excluded.year,"
            + " organ = excluded.organ, agency = excluded.agency, verdict = excluded.verdict,"
            + " points = excluded.points";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      for (Filed filed : run) {
        statement.setString(1, origin);
        statement.setString(2, filed.source());
        statement.setString(3, filed.report());
        statement.setString(4, filed.key().sha256());
        statement.setString(5, filed.key().basis());
        statement.setObject(6, filed.year(), Types.INTEGER);
        statement.setString(7, filed.organ());
        statement.setString(8, filed.agency());
        statement.setString(9, filed.verdict());
        BigDecimal points = filed.points();
        statement.setString(10, points == null ? null : points.toPlainString());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** Whose report it is; null where that is unknown. */
  private static @Nullable String who(Filed filed) {
    return filed.agency() == null ? filed.organ() : filed.agency();
  }

  private record Row(String origin, Filed filed) {
    static final Comparator<Row> ORDER =
        Comparator.comparing(
                (Row row) -> row.filed.year(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(row -> row.filed.report())
            .thenComparing(row -> row.origin)
            .thenComparing(row -> row.filed.source());

    /** All of it as one line. */
    String words() {
      return String.join(
          "\t",
          origin,
          filed.source(),
          filed.report(),
          filed.key().sha256(),
          filed.key().basis(),
          String.valueOf(filed.year()),
          String.valueOf(filed.organ()),
          String.valueOf(filed.agency()),
          filed.verdict(),
          String.valueOf(filed.points()));
    }
  }
}
