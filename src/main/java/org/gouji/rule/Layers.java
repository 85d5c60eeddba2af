package org.gouji.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.finding.Words;
import org.gouji.rule.ChangeRow.Column;
import org.gouji.rule.RuleChange.Kind;
import org.gouji.sheet.Nearest;
import org.jspecify.annotations.Nullable;

/** A pack and the overlays that are laid on it, one after the other. */
final class Layers {

  private final SortedMap<String, RuleInfo> rules = new TreeMap<>();
  private final Map<String, RuleOrigin> origins = new LinkedHashMap<>();
  private final SortedMap<String, SwitchedOff> off = new TreeMap<>();
  private final List<PackPart> parts = new ArrayList<>();
  private final List<Added> added = new ArrayList<>();
  private final List<String> auditing = new ArrayList<>();
  private @Nullable ScoringRules scoring;

  /**
   * What an overlay brings, to be compiled.
   *
   * @param folder of the overlay
   */
  record Added(String folder, List<RuleSource> rules) {}

  private Layers(RulePack base) {
    auditing.add(base.auditingFingerprint());
    scoring = base.scoring();
    for (RuleInfo rule : base.rules()) {
      rules.put(rule.id(), rule);
      origins.put(rule.id(), new RuleOrigin(base.name(), List.of()));
    }
    parts.addAll(base.parts());
  }

  /**
   * Lays overlays on a pack.
   *
   * @param base which has no mistake
   * @param files of the base
   * @param mistakes those of all overlays, their files behind the folders' names
   */
  static Layers of(RulePack base, PackFiles files, Packs packs, Mistakes mistakes) {
    Layers layers = new Layers(base);
    List<PackFiles> below = new ArrayList<>();
    below.add(files);
    for (Path folder : packs.overlays()) {
      Mistakes own = new Mistakes();
      Overlay overlay = Overlay.read(folder, below, layers.taken(), packs.allowDrl(), own);
      if (overlay != null) {
        layers.lay(overlay);
        layers.checkScoring(own);
        if (own.count() == 0 && !overlay.pack().rules().isEmpty()) {
          layers.added.add(new Added(folder.toString(), overlay.pack().rules()));
        }
        below.add(overlay.files());
      }
      mistakes.addAll(folder.toString(), own);
    }
    return layers;
  }

  private Map<String, String> taken() {
    Map<String, String> taken = new HashMap<>();
    origins.forEach((id, origin) -> taken.put(id, "规则包“" + origin.pack() + "”"));
    return taken;
  }

  private void lay(Overlay overlay) {
    String name = overlay.pack().name();
    List<RuleChange> changes = new ArrayList<>();
    Map<String, String> reasons = overlay.reasons();
    List<RuleInfo> own = infos(overlay.pack());
    for (RuleInfo rule : own) {
      String reason = reasons.getOrDefault(rule.id(), "");
      Words none = new Words("", "");
      RuleChange addition = new RuleChange(name, rule.id(), Kind.ADD, "", none, none, reason);
      rules.put(rule.id(), rule);
      origins.put(rule.id(), new RuleOrigin(name, List.of(addition)));
      changes.add(addition);
    }
    for (ChangeRow row : overlay.changes()) change(row, own, name, changes);
    changes.addAll(overlay.words());
    PackReader.Pack pack = overlay.pack();
    auditing.add(pack.auditing());
    if (pack.scoring() != null) scoring = pack.scoring();
    parts.add(new PackPart(name, pack.version(), pack.fingerprint(), own.size(), changes));
  }

  private void change(ChangeRow row, List<RuleInfo> own, String pack, List<RuleChange> changes) {
    boolean isOwn = own.stream().anyMatch(rule -> rule.id().equals(row.rule()));
    if (row.kind() == Kind.ADD || isOwn) {
      if (row.kind() == Kind.ADD && isOwn) return;
      row.at()
          .add(
              Column.RULE,
              isOwn ? "规则 " + row.rule() + " 是本规则包自己的，请直接修改它" : "本规则包里没有新增的规则 " + row.rule(),
              isOwn
                  ? "rule " + row.rule() + " is this pack's own; change it itself"
                  : "this pack brings no rule " + row.rule());
      return;
    }
    RuleInfo rule = rules.get(row.rule());
    if (rule == null) {
      boolean isOff = off.containsKey(row.rule());
      row.at()
          .add(
              Column.RULE,
              isOff
                  ? "规则 " + row.rule() + " 已经停用"
                  : "没有规则“" + row.rule() + "”" + Nearest.askZh(row.rule(), rules.keySet()),
              isOff
                  ? "rule " + row.rule() + " is switched off already"
                  : "there is no rule '"
                      + row.rule()
                      + "'"
                      + Nearest.askEn(row.rule(), rules.keySet()));
      return;
    }
    ChangedRule changed = ChangedRule.of(rule, row, pack);
    if (changed == null) return;
    changes.add(changed.change());
    RuleOrigin before = Objects.requireNonNull(origins.get(rule.id()));
    List<RuleChange> all = new ArrayList<>(before.changes());
    all.add(changed.change());
    RuleOrigin origin = new RuleOrigin(before.pack(), all);
    origins.put(rule.id(), origin);
    rules.put(rule.id(), changed.info());
    if (row.kind() == Kind.OFF) {
      rules.remove(rule.id());
      off.put(rule.id(), new SwitchedOff(changed.info(), origin));
    }
  }

  /** Whatever is added or weighed anew costs something, where findings cost anything. */
  private void checkScoring(Mistakes mistakes) {
    if (scoring == null || mistakes.count() > 0) return;
    ScoringSheet.checkWhole(
        scoring, rules(), (sheet, row, column, zh, en) -> mistakes.add("", zh, en));
  }

  private static List<RuleInfo> infos(PackReader.Pack pack) {
    return pack.rules().stream().map(RuleSource::info).filter(Objects::nonNull).toList();
  }

  /** The rules that hold, by id. */
  List<RuleInfo> rules() {
    return List.copyOf(rules.values());
  }

  Map<String, RuleOrigin> origins() {
    return origins;
  }

  List<SwitchedOff> off() {
    return List.copyOf(off.values());
  }

  /** The packs, the lowest first. */
  List<PackPart> parts() {
    return List.copyOf(parts);
  }

  /** What the overlays without a mistake bring, the lowest first. */
  List<Added> added() {
    return List.copyOf(added);
  }

  /** What findings cost, as the topmost pack has it that says so; null where none does. */
  @Nullable ScoringRules scoring() {
    return scoring;
  }

  /** SHA-256 over the fingerprints of the packs. */
  String fingerprint() {
    return digest(parts.stream().map(PackPart::fingerprint).toList());
  }

  /** As {@link #fingerprint}, without what only scores depend on. */
  String auditing() {
    return digest(auditing);
  }

  private static String digest(List<String> fingerprints) {
    Hashes hashes = new Hashes();
    fingerprints.forEach(hashes::add);
    return hashes.hex();
  }
}
