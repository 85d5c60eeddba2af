package org.gouji.cli;

import java.util.Collection;
import java.util.List;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Correction;
import org.gouji.audit.PackInfo;
import org.gouji.audit.RuleTitle;
import org.gouji.audit.SourceFile;
import org.gouji.collection.cross.CollectionSettings;
import org.gouji.document.Limits;
import org.gouji.finding.Lang;
import org.gouji.form.Form;
import org.gouji.rule.CollectionOutcome;
import org.gouji.rule.Packs;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.RuleOrigin;
import org.gouji.rule.ScoringRules;
import org.gouji.rule.SwitchedOff;
import org.jspecify.annotations.Nullable;

/** What the commands need of an auditor with its rules. */
interface Engine {

  /**
   * Audits a document.
   *
   * @param corrections what people read in its cells
   */
  AuditResult audit(String report, byte[] content, List<Correction> corrections);

  /**
   * Audits a report whose text and tables stand in several files as one.
   *
   * @return an audit of each file, in their order; empty where each stands for itself
   */
  default List<AuditResult> audit(List<SourceFile> files, List<Correction> corrections) {
    return List.of();
  }

  /** Audits a document as it is. */
  default AuditResult audit(String report, byte[] content) {
    return audit(report, content, List.of());
  }

  /** The same engine, reading files within other limits. */
  default Engine within(Limits limits) {
    return this;
  }

  /** Applies the rules to nothing, so that what they need at first use is there. */
  default void rehearse() {}

  /** What the pack says about comparing reports. */
  default CollectionSettings comparing() {
    return CollectionSettings.NONE;
  }

  /** Runs the rules for collections over facts about many reports. */
  default CollectionOutcome together(Collection<?> facts) {
    return CollectionOutcome.NONE;
  }

  /** What results of scans depend on; empty where none is read. */
  default String recognition() {
    return "";
  }

  PackInfo pack();

  /** The fingerprint of what of the pack the audit of a single document depends on. */
  default String auditingFingerprint() {
    return pack().fingerprint();
  }

  /** The template of notices in which no mistake was found when the pack was read first. */
  default KnownTemplate knownTemplate() {
    return KnownTemplate.NONE;
  }

  /** What findings cost; null where the pack does not say. */
  default @Nullable ScoringRules scoring() {
    return null;
  }

  /** The official forms, oldest first. */
  List<Form> forms();

  /** The rules by id. */
  List<RuleTitle> rules();

  /** All that the pack says about its rules, by id. */
  List<RuleInfo> catalogue();

  /**
   * Where a rule comes from.
   *
   * @param id of a rule of the catalogue
   */
  default RuleOrigin origin(String id) {
    return new RuleOrigin(pack().name(), List.of());
  }

  /** The rules that an overlay switched off, by id. */
  default List<SwitchedOff> switchedOff() {
    return List.of();
  }

  /** What makes an engine of a rule pack. */
  @FunctionalInterface
  interface Loader {
    /**
     * Loads a pack.
     *
     * @param rules folders of the pack and what is laid on it, which exist
     * @throws BadRules if the pack has a mistake
     */
    Engine load(Packs rules, Lang lang) throws BadRules;
  }

  /** The mistakes of a rule pack. */
  final class BadRules extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<String> mistakes;

    /**
     * @param mistakes each as {@code file:line:column: message}
     */
    BadRules(List<String> mistakes) {
      super(String.join("\n", mistakes));
      this.mistakes = List.copyOf(mistakes);
    }

    List<String> mistakes() {
      return mistakes;
    }
  }
}
