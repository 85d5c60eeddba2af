package org.gouji.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.gouji.finding.Lang;
import org.jspecify.annotations.Nullable;

/** A folder of rules, compiled. Safe for any number of threads. */
public final class RulePack {

  private static final String KEPT = "rules";

  private final Read pack;
  private final String fingerprint;
  private final RuleModule module;
  private final @Nullable Layers layers;
  private final RuleSessions sessions;
  private final CollectionSession collection;

  private RulePack(Read pack, String fingerprint, RuleModule module) {
    this(pack, fingerprint, module, null);
  }

  private RulePack(Read pack, String fingerprint, RuleModule module, @Nullable Layers layers) {
    this(pack, fingerprint, module, layers, RuleGuard.USUAL);
  }

  private RulePack(
      Read pack, String fingerprint, RuleModule module, @Nullable Layers layers, RuleGuard guard) {
    this.pack = pack;
    this.fingerprint = fingerprint;
    this.module = module;
    this.layers = layers;
    this.sessions = new RuleSessions(module, rules(Scope.REPORT), guard);
    this.collection = new CollectionSession(module, rules(Scope.COLLECTION));
  }

  /**
   * What a pack says, without its rules' conditions.
   *
   * @param auditing fingerprint without what only scores depend on
   * @param scoring null where it does not say what findings cost
   * @param key of its compiled rules; null where they cannot be known again
   */
  private record Read(
      String name,
      String version,
      String auditing,
      List<RuleInfo> rules,
      @Nullable ScoringRules scoring,
      @Nullable String key) {

    Read {
      rules = List.copyOf(rules);
    }

    static Read of(PackReader.Pack pack) {
      return new Read(
          pack.name(),
          pack.version(),
          pack.auditing(),
          pack.rules().stream().map(rule -> Objects.requireNonNull(rule.info())).toList(),
          pack.scoring(),
          CacheKey.of(pack.rules()));
    }
  }

  /**
   * Reads and compiles a pack.
   *
   * @param folder of the pack
   * @throws RulePackException if there is a mistake in it, with all mistakes
   */
  public static RulePack load(Path folder) {
    return load(folder, null);
  }

  /**
   * Reads a pack and compiles it, or takes what an earlier run made of the same rules.
   *
   * @param folder of the pack
   * @param cacheFolder where compiled rules are kept, made where it does not exist; null for none
   * @throws RulePackException if there is a mistake in it, with all mistakes
   */
  public static RulePack load(Path folder, @Nullable Path cacheFolder) {
    RuleFolder read = RuleFolder.read(folder, cacheFolder);
    RulePack pack = load(read);
    read.keep();
    return pack;
  }

  /** Reads and compiles a pack and what is laid on it. */
  public static RulePack load(Packs packs, @Nullable Path cacheFolder) {
    RuleFolder read = RuleFolder.read(packs.rules(), cacheFolder);
    RulePack pack = load(read).with(packs, read);
    read.keep();
    return pack;
  }

  /**
   * The same of a folder that was read.
   *
   * @throws RulePackException if there is a mistake in it, with all mistakes
   */
  public static RulePack load(RuleFolder folder) {
    Read kept = folder.kept().find(KEPT, Read.class);
    if (kept != null) {
      RuleModule known = known(kept.key(), folder.modules());
      if (known != null) return new RulePack(kept, folder.fingerprint(), known);
    }
    Mistakes mistakes = new Mistakes();
    PackReader.Pack pack = PackReader.read(folder.files(), mistakes);
    RuleModule module = compiled(pack.rules(), folder.modules(), mistakes);
    mistakes.throwIfAny();
    Read read = Read.of(pack);
    folder.kept().put(KEPT, read);
    return new RulePack(read, folder.fingerprint(), module);
  }

  /**
   * This pack with what is laid on it.
   *
   * @param packs of which this is the lowest
   * @param folder that this was read of
   * @throws RulePackException if there is a mistake in what is laid on it, with all mistakes
   */
  public RulePack with(Packs packs, RuleFolder folder) {
    if (packs.overlays().isEmpty()) return this;
    Mistakes mistakes = new Mistakes();
    Layers laid = Layers.of(this, folder.files(), packs, mistakes);
    RuleModule all = module;
    for (Layers.Added added : laid.added()) {
      Mistakes own = new Mistakes();
      all = all.and(compiled(added.rules(), folder.modules(), own));
      mistakes.addAll(added.folder(), own);
    }
    mistakes.throwIfAny();
    Read read = new Read(name(), version(), laid.auditing(), laid.rules(), laid.scoring(), null);
    return new RulePack(read, laid.fingerprint(), all, laid);
  }

  /** The same rules, each of which has to end within other limits. */
  RulePack within(RuleGuard guard) {
    return new RulePack(pack, fingerprint, module, layers, guard);
  }

  private static RuleModule compiled(
      List<RuleSource> rules, @Nullable RuleCache cache, Mistakes mistakes) {
    String key = CacheKey.of(rules);
    RuleModule known = known(key, cache);
    if (known != null) return known;
    byte[] module = DrlCompiler.compile(rules, mistakes);
    if (module == null) return RuleModule.NONE;
    RuleModule loaded = usable(module);
    if (cache != null && key != null) cache.store(key, module);
    return loaded;
  }

  /** What is kept is known to be of use, so that it need not be tried at every start. */
  private static RuleModule usable(byte[] module) {
    RuleModule loaded = RuleModule.load(module);
    loaded.kieBase(name -> true);
    return loaded;
  }

  /**
   * Compiles a pack into a jar for this program's class path, from where {@link #load} takes it as
   * long as neither changes.
   *
   * @param folder with all that was read of it and is to be kept
   * @throws RulePackException if there is a mistake in it, with all mistakes
   * @throws IOException if the jar cannot be written
   */
  public static void compile(RuleFolder folder, Path jar) throws IOException {
    Mistakes mistakes = new Mistakes();
    PackReader.Pack pack = PackReader.read(folder.files(), mistakes);
    byte[] module = DrlCompiler.compile(pack.rules(), mistakes);
    mistakes.throwIfAny();
    Read read = Read.of(pack);
    if (module == null || read.key() == null) throw new IllegalStateException("nothing compiled");
    usable(module);
    folder.kept().put(KEPT, read);
    RuleJar.write(module, read.key(), folder.keptBytes(), jar);
  }

  private static @Nullable RuleModule known(@Nullable String key, @Nullable RuleCache cache) {
    if (key == null) return null;
    RuleModule shipped = RuleModule.shipped(key);
    if (shipped != null || cache == null) return shipped;
    byte[] module = cache.find(key);
    if (module == null) return null;
    try {
      return RuleModule.load(module);
    } catch (RuntimeException | LinkageError e) {
      return null; // made by another version of something; compile again
    }
  }

  public String name() {
    return pack.name();
  }

  public String version() {
    return pack.version();
  }

  /**
   * SHA-256, lower-case hex, of all files of the pack that matter, whatever the line ends of the
   * checkout; with packs laid on it, of them all.
   */
  public String fingerprint() {
    return fingerprint;
  }

  /** The packs that this one is made of, the lowest first. */
  public List<PackPart> parts() {
    return layers == null
        ? List.of(new PackPart(name(), version(), fingerprint, rules().size(), List.of()))
        : layers.parts();
  }

  /**
   * Where a rule comes from.
   *
   * @param id of a rule of this pack
   */
  public RuleOrigin origin(String id) {
    RuleOrigin origin = layers == null ? null : layers.origins().get(id);
    return origin == null ? new RuleOrigin(name(), List.of()) : origin;
  }

  /** The rules that a pack laid on another switched off, by id. */
  public List<SwitchedOff> switchedOff() {
    return layers == null ? List.of() : layers.off();
  }

  /** As {@link #fingerprint}, without what only scores depend on. */
  public String auditingFingerprint() {
    return pack.auditing();
  }

  /** What findings cost; null where the pack does not say. */
  public @Nullable ScoringRules scoring() {
    return pack.scoring();
  }

  /** The rules by id. */
  public List<RuleInfo> rules() {
    return pack.rules();
  }

  private List<RuleInfo> rules(Scope scope) {
    return pack.rules().stream().filter(rule -> rule.scope() == scope).toList();
  }

  /**
   * Runs the rules for collections over facts about many reports, in one session.
   *
   * @param facts what the rules match on
   * @param lang language of the messages
   */
  public CollectionOutcome runCollection(Collection<?> facts, Lang lang) {
    return collection.run(facts, lang);
  }

  /**
   * Runs the rules for single reports over facts, in a session of its own.
   *
   * @param facts what the rules match on
   * @param year the report year, which decides what rules apply; null where unknown
   * @param lang language of the messages
   */
  public RuleOutcome run(Collection<?> facts, @Nullable Integer year, Lang lang) {
    return sessions.run(facts, year, lang);
  }
}
