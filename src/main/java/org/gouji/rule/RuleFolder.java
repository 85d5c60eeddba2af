package org.gouji.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.codec.Kept;
import org.jspecify.annotations.Nullable;

/** A folder of rules as it stands on disk, with what an earlier run made of the same files. */
public final class RuleFolder {

  private final PackFiles files;
  private final String fingerprint;
  private final @Nullable RuleCache modules;
  private final @Nullable RuleCache packs;
  private final @Nullable String key;
  private final Kept kept;

  private RuleFolder(PackFiles files, @Nullable Path cache) {
    this.files = files;
    this.fingerprint = Hashes.fingerprint(files.contents());
    this.modules = cache == null ? null : RuleCache.ofModules(cache);
    this.packs = cache == null ? null : RuleCache.ofPacks(cache);
    this.key = CacheKey.of(fingerprint);
    this.kept = key == null ? Kept.empty() : kept(key);
  }

  /**
   * Reads the files.
   *
   * @param cacheFolder where earlier runs kept what they made, made where it does not exist; null
   *     for none
   * @throws RulePackException if the folder cannot be read
   */
  public static RuleFolder read(Path folder, @Nullable Path cacheFolder) {
    return new RuleFolder(files(folder), cacheFolder);
  }

  static PackFiles files(Path folder) {
    Mistakes mistakes = new Mistakes();
    if (!Files.isDirectory(folder)) {
      mistakes.add("", "没有规则文件夹 " + folder, "there is no rules folder " + folder);
      throw new RulePackException(mistakes.sorted());
    }
    try {
      return PackFiles.read(folder);
    } catch (IOException e) {
      mistakes.add("", "读不了规则文件夹 " + folder, "the rules folder cannot be read: " + folder);
      throw new RulePackException(mistakes.sorted());
    }
  }

  private Kept kept(String key) {
    byte[] shipped = RuleModule.shippedPack();
    Kept built = shipped == null ? Kept.empty() : Kept.of(shipped, key);
    if (!built.isEmpty() || packs == null) return built;
    byte[] stored = packs.find(key);
    return stored == null ? built : Kept.of(stored, key);
  }

  /** What earlier runs made of these files; what is put there {@link #keep} keeps. */
  public Kept kept() {
    return kept;
  }

  /** Keeps what was made of these files for later runs, once it is known to be without mistake. */
  public void keep() {
    if (packs != null && key != null && kept.isChanged()) packs.store(key, kept.bytes(key));
  }

  /** The same as bytes; null where the program cannot tell which program it is. */
  byte @Nullable [] keptBytes() {
    return key == null ? null : kept.bytes(key);
  }

  PackFiles files() {
    return files;
  }

  String fingerprint() {
    return fingerprint;
  }

  /** Compiled rules that earlier runs kept; null where none are. */
  @Nullable RuleCache modules() {
    return modules;
  }
}
