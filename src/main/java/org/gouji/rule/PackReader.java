package org.gouji.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the folder of a rule pack: what it says, not yet compiled. */
final class PackReader {

  private static final String PACK = "pack.yaml";
  private static final String RULE = "rule.yaml";
  private static final String DRL = "rule.drl";
  private static final String CASES = "cases.yaml";

  private final PackFiles files;
  private final Mistakes mistakes;

  private PackReader(PackFiles files, Mistakes mistakes) {
    this.files = files;
    this.mistakes = mistakes;
  }

  /**
   * A pack that was read.
   *
   * @param rules by id; with mistakes, those that could be read
   */
  record Pack(String name, String version, String fingerprint, List<RuleSource> rules) {}

  /**
   * Reads a pack.
   *
   * @throws RulePackException if the folder cannot be read at all
   */
  static Pack read(Path folder, Mistakes mistakes) {
    if (!Files.isDirectory(folder)) {
      mistakes.add("", "没有规则文件夹 " + folder, "there is no rules folder " + folder);
      throw new RulePackException(mistakes.sorted());
    }
    try {
      return new PackReader(PackFiles.read(folder), mistakes).pack();
    } catch (IOException e) {
      mistakes.add("", "读不了规则文件夹 " + folder, "the rules folder cannot be read: " + folder);
      throw new RulePackException(mistakes.sorted());
    }
  }

  private Pack pack() {
    String fingerprint = Hashes.fingerprint(files.contents());
    List<RuleSource> rules = rules();
    String text = files.text(PACK, mistakes);
    YamlMap yaml =
        text == null ? null : YamlMap.of(PACK, new YamlText(PACK, text, mistakes).root(), mistakes);
    if (yaml == null) return new Pack("", "", fingerprint, rules);
    yaml.allow(Set.of("name", "version"));
    return new Pack(orEmpty(yaml.text("name")), orEmpty(yaml.text("version")), fingerprint, rules);
  }

  private List<RuleSource> rules() {
    SortedMap<String, RuleInfo> infos = new TreeMap<>();
    List<RuleSource> rules = new ArrayList<>();
    Set<String> folders = folders();
    for (String folder : folders) {
      RuleInfo info = info(folder);
      String drl = files.text(folder + DRL, mistakes);
      if (info == null) continue;
      RuleInfo other = infos.putIfAbsent(info.id(), info);
      if (other != null) {
        mistakes.add(
            folder + RULE,
            "编号 " + info.id() + " 已被 " + other.folder() + " 使用",
            "id " + info.id() + " is already used by " + other.folder());
      } else if (drl != null) {
        rules.add(new RuleSource(info, folder + DRL, new DrlText(drl)));
      }
    }
    if (folders.isEmpty()) {
      mistakes.add("", "规则文件夹里没有一条规则", "there is no rule in the rules folder");
    }
    List<RuleSource> sound = new ArrayList<>();
    for (RuleSource rule : rules) {
      if (DrlLint.check(rule, infos.keySet(), mistakes)) sound.add(rule);
    }
    sound.sort((a, b) -> a.info().id().compareTo(b.info().id()));
    return sound;
  }

  /** The folders that hold a rule, or the DRL of one, each with a slash at its end. */
  private Set<String> folders() {
    Set<String> folders = new TreeSet<>();
    for (Map.Entry<String, byte[]> file : files.contents().entrySet()) {
      String path = file.getKey();
      int slash = path.lastIndexOf('/') + 1;
      String name = path.substring(slash);
      if (name.equals(RULE) || name.equals(DRL)) folders.add(path.substring(0, slash));
    }
    return folders;
  }

  private @Nullable RuleInfo info(String folder) {
    String cases = files.text(folder + CASES, mistakes);
    List<RuleCase> read =
        cases == null ? List.of() : CasesYaml.read(folder + CASES, cases, mistakes);
    String text = files.text(folder + RULE, mistakes);
    if (text == null) return null;
    String path = folder.isEmpty() ? "" : folder.substring(0, folder.length() - 1);
    return RuleYaml.read(path, folder + RULE, text, read, mistakes);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
