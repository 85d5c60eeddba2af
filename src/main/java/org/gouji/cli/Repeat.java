package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.audit.Digest;
import org.gouji.audit.Input;
import org.gouji.audit.Inputs;
import org.gouji.audit.SameBytes;
import org.gouji.audit.Setting;
import org.gouji.collection.baseline.Baseline;
import org.gouji.output.OutputFiles;
import org.gouji.rule.PackPart;
import org.gouji.store.Key;
import org.gouji.store.Placed;
import org.gouji.store.Stock;
import org.gouji.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * A run as far as it may repeat the last one: where the documents, all else that the outputs depend
 * on and the outputs themselves are as that run left them, these may stand.
 */
final class Repeat {

  private final Store store;
  private final String name;
  private final Path folder;
  private final String basis;
  private final Inputs inputs;
  private final Set<String> sources = new HashSet<>();
  private final Stock stock;

  /**
   * @param name what the store calls the outputs' folder
   * @param folder of the outputs
   * @param basis all that outputs depend on beside documents and store, as {@link #basis} gives it
   */
  Repeat(Store store, String name, Path folder, String basis, Inputs inputs) throws IOException {
    this.store = store;
    this.name = name;
    this.folder = folder;
    this.basis = basis;
    this.inputs = inputs;
    for (Input input : inputs.files()) sources.add(source(input));
    this.stock = store.stock(sources);
  }

  /** A digest of all that the outputs of a run depend on beside documents and store. */
  static String basis(
      Engine engine,
      AuditCommand options,
      Context context,
      Basis basis,
      List<String> given,
      Inputs inputs)
      throws IOException {
    List<String> words = new ArrayList<>(basis.words());
    words.add(Version.get());
    words.add(engine.pack().fingerprint());
    for (PackPart part : engine.pack().parts()) words.add(part.fingerprint());
    words.addAll(options.words());
    words.addAll(given);
    for (Input input : inputs.files()) words.add(input.report() + " " + source(input));
    words.add(inputs.passedOver().toString());
    words.add(inputs.problems().toString());
    for (Setting setting : inputs.settings()) words.add(setting + " " + digest(setting.file()));
    Path template = NoticeOptions.template(options.shared.folders(context));
    if (template != null) words.add(digest(template));
    if (options.baseline != null) {
      for (Path file : Baseline.files(context.resolve(options.baseline))) words.add(digest(file));
    }
    return Key.of("", String.join("\n", words)).basis();
  }

  private static String digest(Path file) throws IOException {
    return Digest.sha256(Files.readAllBytes(file));
  }

  /** Where a document lies: the absolute path, and the place inside of an archive. */
  static String source(Input input) {
    String file = input.file().toAbsolutePath().normalize().toString();
    return input.entry().isEmpty() ? file : file + "!" + input.report();
  }

  /**
   * What the last run placed.
   *
   * @return null where this run may come to something else
   */
  @Nullable Placed last(SameBytes bytes) throws IOException {
    Placed last = store.placed(name);
    if (last == null || !last.basis().equals(basis)) return null;
    if (!last.others().equals(stock.others()) || !last.own().equals(stock.own())) return null;
    Map<Input, String> digests = new HashMap<>();
    for (Input input : inputs.files()) {
      digests.put(input, stock.digests().getOrDefault(source(input), ""));
    }
    if (!bytes.all(inputs.files(), digests::get)) return null;
    return last.files().equals(files()) ? last : null;
  }

  /** Keeps what this run placed, once it did. */
  void placed(int exitCode, List<String> said) throws IOException {
    Map<String, String> files = files();
    if (files.isEmpty()) return;
    String own = store.stock(sources).own();
    store.place(name, new Placed(basis, stock.others(), own, files, exitCode, said));
  }

  /** What the outputs are known again by; empty where one cannot be read, so that none counts. */
  private Map<String, String> files() {
    try {
      return OutputFiles.digests(folder);
    } catch (IOException e) {
      return Map.of();
    }
  }
}
