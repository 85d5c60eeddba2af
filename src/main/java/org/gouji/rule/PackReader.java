package org.gouji.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.gouji.rule.sentence.SentenceVocabulary;
import org.gouji.rule.sheet.Layout;
import org.jspecify.annotations.Nullable;

/** Reads the folder of a rule pack: what it says, not yet compiled. */
final class PackReader {

  static final String PACK = "pack.yaml";
  static final String RULE = "rule.yaml";
  static final String DRL = "rule.drl";
  static final String CASES = "cases.yaml";

  /** The sentences that rules may be made of. */
  static final String SENTENCES = "vocabulary/sentences.yaml";

  private final PackFiles files;

  /** The packs whose forms and sentences hold for this one too, the lowest first. */
  private final List<PackFiles> below;

  private final Map<String, String> taken;
  private final Mistakes mistakes;
  private final Supplier<Map<String, List<String>>> cells;
  private Set<String> ids = Set.of();

  private PackReader(
      PackFiles files, List<PackFiles> below, Map<String, String> taken, Mistakes mistakes) {
    this.files = files;
    this.below = below;
    this.taken = taken;
    this.mistakes = mistakes;
    PackFiles lowest = below.isEmpty() ? files : below.get(0);
    Map<String, List<String>> read = new HashMap<>();
    this.cells =
        () -> {
          if (read.isEmpty()) read.putAll(CellIndex.of(lowest.contents()));
          return read;
        };
  }

  /**
   * A pack that was read.
   *
   * @param fingerprint over all files that matter
   * @param auditing the same without what only scores depend on
   * @param rules sorted by id; with mistakes, those that could be read
   * @param scoring null where the pack does not say what findings cost
   */
  record Pack(
      String name,
      String version,
      String fingerprint,
      String auditing,
      List<RuleSource> rules,
      @Nullable ScoringRules scoring) {}

  /**
   * Reads a pack.
   *
   * @throws RulePackException if the folder cannot be read at all
   */
  static Pack read(Path folder, Mistakes mistakes) {
    return read(RuleFolder.files(folder), mistakes);
  }

  /** Reads a pack of these files. */
  static Pack read(PackFiles files, Mistakes mistakes) {
    BaseFiles.check(files, mistakes);
    return read(files, List.of(), Map.of(), mistakes);
  }

  /**
   * Reads a pack that is laid on others.
   *
   * @param below the files of the others, the lowest first
   * @param taken what the ids of their rules stand for
   */
  static Pack read(
      PackFiles files, List<PackFiles> below, Map<String, String> taken, Mistakes mistakes) {
    return new PackReader(files, below, taken, mistakes).pack();
  }

  private Pack pack() {
    String fingerprint = Hashes.fingerprint(files.contents());
    SortedMap<String, byte[]> judging = new TreeMap<>(files.contents());
    judging.keySet().removeIf(ScoringSheet.NAMES::contains);
    String auditing = Hashes.fingerprint(judging);
    List<RuleSource> rules = rules();
    ScoringRules scoring = scoring(rules);
    String text = files.text(PACK, mistakes);
    YamlMap yaml =
        text == null ? null : YamlMap.of(PACK, new YamlText(PACK, text, mistakes).root(), mistakes);
    if (yaml == null) return new Pack("", "", fingerprint, auditing, rules, scoring);
    yaml.allow(Set.of("name", "version"));
    String name = orEmpty(yaml.text("name"));
    return new Pack(name, orEmpty(yaml.text("version")), fingerprint, auditing, rules, scoring);
  }

  private @Nullable ScoringRules scoring(List<RuleSource> rules) {
    for (String path : files.contents().keySet()) {
      if (!path.startsWith("scoring.") || ScoringSheet.NAMES.contains(path)) continue;
      String names = String.join(" 或 ", ScoringSheet.NAMES);
      mistakes.add(path, "评分表的文件名应为 " + names, "this must be scoring.csv or scoring.xlsx");
    }
    List<String> found = ScoringSheet.NAMES.stream().filter(files::has).toList();
    if (found.isEmpty()) return null;
    String path = found.get(0);
    if (found.size() > 1) {
      mistakes.add(path, "评分表只能有一份，还有 " + found.get(1), "there is also " + found.get(1));
    }
    byte[] bytes = Objects.requireNonNull(files.contents().get(path));
    SheetComplaints complaints = new SheetComplaints(path, mistakes);
    ScoringRules scoring = ScoringSheet.read(path, bytes, ids, complaints);
    if (!mistakes.in(path)) ScoringSheet.checkWhole(scoring, infos(rules), complaints);
    return scoring;
  }

  private static List<RuleInfo> infos(List<RuleSource> rules) {
    return rules.stream().map(RuleSource::info).filter(Objects::nonNull).toList();
  }

  private List<RuleSource> rules() {
    SortedMap<String, String> folderById = new TreeMap<>(taken);
    List<RuleSource> rules = new ArrayList<>();
    for (String folder : folders()) {
      RuleInfo info = info(folder);
      String drl = files.text(join(folder, DRL), mistakes);
      String id = folder.substring(folder.lastIndexOf('/') + 1);
      String other = folderById.putIfAbsent(id, folder);
      if (other != null) {
        mistakes.add(
            join(folder, RULE), takenZh(id, other), "id " + id + " is already used by " + other);
      } else if (drl != null) {
        rules.add(new RuleSource(id, info, join(folder, DRL), new DrlText(drl)));
      }
    }
    SentenceRules sentences = new SentenceRules(vocabulary(), cells, mistakes);
    for (String path : files.contents().keySet()) {
      if (!SentenceRules.isRule(path)) continue;
      String text = files.written(path, Layout.ID, mistakes);
      if (text == null) continue;
      String id = SentenceRules.id(path);
      String other = folderById.putIfAbsent(id, path);
      if (other != null) {
        mistakes.add(path, takenZh(id, other), "id " + id + " is already used by " + other);
      } else {
        RuleSource rule = sentences.read(path, text);
        if (!mistakes.in(path)) rules.add(rule);
      }
    }
    for (Map.Entry<String, byte[]> file : files.contents().entrySet()) {
      String path = file.getKey();
      if (!SheetRules.isSheet(path)) continue;
      for (RuleSource rule :
          SheetRules.read(path, file.getValue(), folderById, sentences, mistakes)) {
        if (rule.info() != null) rules.add(rule);
      }
    }
    if (folderById.isEmpty()) {
      mistakes.add("", "规则文件夹里没有一条规则", "there is no rule in the rules folder");
    }
    ids = folderById.keySet();
    rules.removeIf(rule -> !DrlLint.check(rule, folderById.keySet(), mistakes));
    rules.sort(Comparator.comparing(RuleSource::id));
    return rules;
  }

  /** Says that an id stands for something else. */
  static String takenZh(String id, String other) {
    boolean below = other.startsWith("规则包");
    return "编号 " + id + " 已被 " + other + " 使用" + (below ? "；要改它请写在 changes.csv，新规则请换一个编号" : "");
  }

  private SentenceVocabulary vocabulary() {
    SentenceVocabulary all = vocabulary(files, mistakes);
    for (int i = below.size() - 1; i >= 0; i--) {
      all = vocabulary(below.get(i), new Mistakes()).plus(all);
    }
    return all;
  }

  private static SentenceVocabulary vocabulary(PackFiles files, Mistakes mistakes) {
    if (!files.has(SENTENCES)) return SentenceVocabulary.empty();
    String text = files.text(SENTENCES, mistakes);
    return text == null
        ? SentenceVocabulary.empty()
        : SentenceVocabulary.read(
            text, (line, column, zh, en) -> mistakes.add(SENTENCES, line, column, zh, en));
  }

  /** The folders that hold a rule, or the DRL of one. */
  private Set<String> folders() {
    Set<String> folders = new TreeSet<>();
    for (String path : files.contents().keySet()) {
      int slash = path.lastIndexOf('/');
      String name = path.substring(slash + 1);
      if (name.equals(RULE) || name.equals(DRL)) folders.add(path.substring(0, Math.max(0, slash)));
    }
    return folders;
  }

  private @Nullable RuleInfo info(String folder) {
    String file = join(folder, CASES);
    String text = files.text(file, mistakes);
    List<RuleCase> cases = text == null ? List.of() : CasesYaml.read(file, text, mistakes);
    String yaml = files.text(join(folder, RULE), mistakes);
    return yaml == null ? null : RuleYaml.read(folder, join(folder, RULE), yaml, cases, mistakes);
  }

  private static String join(String folder, String name) {
    return folder.isEmpty() ? name : folder + "/" + name;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
