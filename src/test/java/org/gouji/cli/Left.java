package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gouji.output.OutputFiles;
import org.gouji.output.Outputs;
import org.gouji.store.Address;
import org.gouji.store.Key;
import org.gouji.store.Store;

/** What a run that was killed left in its folder. */
final class Left {

  private static final long HOUR = 3600;

  private final Path folder;
  private Map<Key, Long> kept = new HashMap<>();

  Left(Path folder) {
    this.folder = folder;
  }

  /** The store can be opened and has whole audits, and those that it had were not made again. */
  void storeIsWhole() throws IOException, SQLException {
    Map<Key, Long> now = new HashMap<>();
    if (!Files.exists(folder.resolve(Address.FILE))) return;
    try (Store store = Store.open(Address.in(folder));
        Connection connection = DriverManager.getConnection(Address.in(folder).url());
        Statement statement = connection.createStatement()) {
      try (ResultSet check = statement.executeQuery("pragma integrity_check")) {
        assertThat(check.next()).isTrue();
        assertThat(check.getString(1)).isEqualTo("ok");
      }
      try (ResultSet rows = statement.executeQuery("select sha256, basis, kept from result")) {
        while (rows.next()) now.put(new Key(rows.getString(1), rows.getString(2)), rows.getLong(3));
      }
      for (Key key : now.keySet()) assertThat(store.get(key, "r")).as(key.toString()).isNotNull();
      kept.forEach((key, when) -> assertThat(now.getOrDefault(key, when)).isEqualTo(when));
      statement.executeUpdate("update result set kept = kept - " + HOUR);
    }
    now.replaceAll((key, when) -> when - HOUR);
    kept = now;
  }

  /** How many audits the store has. */
  int audits() {
    return kept.size();
  }

  /** Every output is the one before or the new one; a folder may wait to be put back. */
  void outputsAreWhole(SortedMap<String, String> before, SortedMap<String, String> after)
      throws IOException {
    SortedMap<String, String> now = OutputFiles.digests(folder);
    for (String name : Outputs.allNames()) {
      SortedMap<String, String> mine = of(name, now);
      if (mine.isEmpty() && taken(name)) continue;
      assertThat(mine).as(name).isIn(of(name, before), of(name, after));
    }
  }

  private static SortedMap<String, String> of(String name, SortedMap<String, String> all) {
    SortedMap<String, String> of = new TreeMap<>();
    all.forEach(
        (file, digest) -> {
          if (file.equals(name) || file.startsWith(name + "/")) of.put(file, digest);
        });
    return of;
  }

  private boolean taken(String name) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.anyMatch(path -> Files.exists(path.resolve("old").resolve(name)));
    }
  }

  /** Nothing is left but outputs and store. */
  void isTidy() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.forEach(path -> names.add(path.getFileName().toString()));
    }
    names.removeAll(Outputs.allNames());
    assertThat(names).containsExactly(Address.FILE);
  }
}
