package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.gouji.audit.Beside;
import org.gouji.codec.Words;
import org.gouji.store.Address;
import org.gouji.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where audits are kept from run to run. */
final class StoreOptions {

  /** Files that an embedded store has in the outputs' folder. */
  static final Set<String> NAMES = Set.of(Address.FILE, Address.FILE + "-journal");

  @Option(names = "--store", paramLabel = "JDBC-URL", descriptionKey = "store")
  @Nullable String store;

  @Option(names = "--full", descriptionKey = "full")
  boolean full;

  /** Has the driver loaded beside what else a start does; the store itself stays untouched. */
  void prepare() {
    if (store != null) return;
    Beside.begin("store", RuntimeException.class, Store::prepareEmbedded);
  }

  /** What the store calls an outputs' folder: nothing where it lies in there itself. */
  String name(Path folder) {
    return store == null ? "" : folder.toAbsolutePath().normalize().toString();
  }

  /**
   * Opens the store.
   *
   * @param folder the outputs' folder
   * @param words what audits are likely to hold
   */
  Store open(Path folder, Supplier<Words> words) throws IOException {
    return Store.open(address(folder), words);
  }

  private Address address(Path folder) throws IOException {
    if (store == null) {
      Files.createDirectories(folder);
      return Address.in(folder);
    }
    Map<String, String> environment = System.getenv();
    return new Address(
        store,
        environment.get("GOUJI_STORE_USER"),
        environment.get("GOUJI_STORE_PASSWORD"),
        origin(environment));
  }

  private static String origin(Map<String, String> environment) {
    String name = environment.get("COMPUTERNAME");
    if (name == null) name = environment.get("HOSTNAME");
    return (name == null ? "" : name) + "/" + System.getProperty("user.name", "");
  }
}
