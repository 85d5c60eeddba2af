package org.gouji.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Auditor;
import org.gouji.audit.Correction;
import org.gouji.audit.PackInfo;
import org.gouji.audit.RuleTitle;
import org.gouji.audit.SourceFile;
import org.gouji.cli.Engine.BadRules;
import org.gouji.codec.Kept;
import org.gouji.collection.cross.CollectionSettings;
import org.gouji.document.Limits;
import org.gouji.document.scan.Recognition;
import org.gouji.finding.Lang;
import org.gouji.form.Form;
import org.gouji.form.FormException;
import org.gouji.rule.CollectionOutcome;
import org.gouji.rule.Packs;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.RuleOrigin;
import org.gouji.rule.RulePack;
import org.gouji.rule.RulePackException;
import org.gouji.rule.ScoringRules;
import org.gouji.rule.SwitchedOff;
import org.jspecify.annotations.Nullable;

/** The one place where the commands meet the auditor. */
final class Wiring {

  private Wiring() {}

  /**
   * What loads rules.
   *
   * @param cache where compiled rules are kept; null for nowhere
   * @param recognition what reads scans
   */
  static Engine.Loader loader(@Nullable Path cache, Recognition recognition) {
    return (rules, lang) -> load(rules, lang, cache, recognition);
  }

  /** What is read of packs for more than the audit of a document. */
  record Beyond(CollectionSettings comparing, KnownTemplate template) {
    static Beyond load(Packs packs, Kept kept) {
      return new Beyond(CollectionSettings.load(packs, kept), KnownTemplate.load(packs, kept));
    }
  }

  private static Engine load(Packs rules, Lang lang, @Nullable Path cache, Recognition recognition)
      throws BadRules {
    List<String> mistakes = new ArrayList<>();
    try {
      List<Beyond> beyond = new ArrayList<>(1);
      Auditor auditor =
          Auditor.load(rules, lang, cache, kept -> beyond.add(Beyond.load(rules, kept)));
      return engine(auditor.recognizing(recognition), beyond.get(0), lang);
    } catch (FormException e) {
      mistakes.addAll(lang == Lang.ZH ? e.zh() : e.en());
      mistakes.addAll(ofComparing(rules, lang, mistakes));
      mistakes.addAll(ofRules(rules, lang, mistakes));
    } catch (RulePackException e) {
      mistakes.addAll(described(e, lang));
    }
    throw new BadRules(mistakes);
  }

  /** Mistakes of the sheets on comparing reports that one in forms or vocabulary kept back. */
  private static List<String> ofComparing(Packs rules, Lang lang, List<String> known) {
    try {
      CollectionSettings.load(rules, Kept.empty());
      return List.of();
    } catch (FormException e) {
      List<String> told = lang == Lang.ZH ? e.zh() : e.en();
      return told.stream().filter(mistake -> !known.contains(mistake)).toList();
    }
  }

  /** Mistakes of the rules that a mistake in forms or vocabulary kept from being seen. */
  private static List<String> ofRules(Packs rules, Lang lang, List<String> known) {
    try {
      RulePack.load(rules, null);
      return List.of();
    } catch (RulePackException e) {
      return described(e, lang).stream().filter(mistake -> !known.contains(mistake)).toList();
    }
  }

  private static List<String> described(RulePackException e, Lang lang) {
    return e.mistakes().stream().map(mistake -> mistake.describe(lang)).toList();
  }

  private static Engine engine(Auditor auditor, Beyond beyond, Lang lang) {
    return new Engine() {
      @Override
      public AuditResult audit(String report, byte[] content, List<Correction> corrections) {
        return auditor.audit(report, content, corrections);
      }

      @Override
      public List<AuditResult> audit(List<SourceFile> files, List<Correction> corrections) {
        return auditor.audit(files, corrections);
      }

      @Override
      public Engine within(Limits limits) {
        return engine(auditor.within(limits), beyond, lang);
      }

      @Override
      public void rehearse() {
        auditor.pack().run(List.of(), null, lang);
      }

      @Override
      public CollectionSettings comparing() {
        return beyond.comparing();
      }

      @Override
      public KnownTemplate knownTemplate() {
        return beyond.template();
      }

      @Override
      public CollectionOutcome together(Collection<?> facts) {
        return auditor.pack().runCollection(facts, lang);
      }

      @Override
      public String recognition() {
        return auditor.recognition().basis();
      }

      @Override
      public PackInfo pack() {
        RulePack pack = auditor.pack();
        return new PackInfo(
            pack.name(), pack.version(), pack.fingerprint(), pack.rules().size(), pack.parts());
      }

      @Override
      public String auditingFingerprint() {
        return auditor.pack().auditingFingerprint();
      }

      @Override
      public @Nullable ScoringRules scoring() {
        return auditor.pack().scoring();
      }

      @Override
      public List<Form> forms() {
        return auditor.forms().all();
      }

      @Override
      public List<RuleInfo> catalogue() {
        return auditor.pack().rules();
      }

      @Override
      public RuleOrigin origin(String id) {
        return auditor.pack().origin(id);
      }

      @Override
      public List<SwitchedOff> switchedOff() {
        return auditor.pack().switchedOff();
      }

      @Override
      public List<RuleTitle> rules() {
        return auditor.pack().rules().stream()
            .map(r -> new RuleTitle(r.id(), r.severity(), r.category(), r.title().in(lang)))
            .toList();
      }
    };
  }
}
