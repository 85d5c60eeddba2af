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

  private final PackReader.Pack pack;
  private final List<RuleInfo> rules;
  private final RuleSessions sessions;
  private final CollectionSession collection;

  private RulePack(PackReader.Pack pack, RuleModule module) {
    this.pack = pack;
    this.rules = pack.rules().stream().map(rule -> Objects.requireNonNull(rule.info())).toList();
    this.sessions = new RuleSessions(module, rules(Scope.REPORT));
    this.collection = new CollectionSession(module, rules(Scope.COLLECTION));
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
   * Reads a pack and compiles it, or takes what an earlier run compiled of the same rules.
   *
   * @param folder of the pack
   * @param cacheFolder where compiled rules are kept, made where it does not exist; null for none
   * @throws RulePackException if there is a mistake in it, with all mistakes
   */
  public static RulePack load(Path folder, @Nullable Path cacheFolder) {
    Mistakes mistakes = new Mistakes();
    PackReader.Pack pack = PackReader.read(folder, mistakes);
    String key = CacheKey.of(pack.rules());
    RuleCache cache = cacheFolder == null || key == null ? null : new RuleCache(cacheFolder);
    if (key != null && mistakes.count() == 0) {
      RuleModule shipped = RuleModule.shipped(key);
      if (shipped != null) return new RulePack(pack, shipped);
      RulePack stored = cache == null ? null : stored(pack, cache.find(key));
      if (stored != null) return stored;
    }
    byte[] module = DrlCompiler.compile(pack.rules(), mistakes);
    mistakes.throwIfAny();
    if (module == null) throw new IllegalStateException("nothing compiled");
    RulePack compiled = new RulePack(pack, RuleModule.load(module));
    if (cache != null && key != null) cache.store(key, module);
    return compiled;
  }

  /**
   * Compiles a pack into a jar for this program's class path, from where {@link #load} takes it as
   * long as neither changes.
   *
   * @throws RulePackException if there is a mistake in it, with all mistakes
   * @throws IOException if the jar cannot be written
   */
  public static void compile(Path folder, Path jar) throws IOException {
    Mistakes mistakes = new Mistakes();
    PackReader.Pack pack = PackReader.read(folder, mistakes);
    byte[] module = DrlCompiler.compile(pack.rules(), mistakes);
    mistakes.throwIfAny();
    String key = CacheKey.of(pack.rules());
    if (module == null || key == null) throw new IllegalStateException("nothing compiled");
    RuleJar.write(module, key, jar);
  }

  private static @Nullable RulePack stored(PackReader.Pack pack, byte @Nullable [] module) {
    if (module == null) return null;
    try {
      return new RulePack(pack, RuleModule.load(module));
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
   * checkout.
   */
  public String fingerprint() {
    return pack.fingerprint();
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
    return rules;
  }

  private List<RuleInfo> rules(Scope scope) {
    return rules.stream().filter(rule -> rule.scope() == scope).toList();
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
