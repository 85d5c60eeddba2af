package org.gouji.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.codec.Kept;
import org.gouji.document.Document;
import org.gouji.form.Aligner;
import org.gouji.form.Forms;
import org.gouji.report.Report;

/** Turns documents into reports. Immutable, safe for any number of threads. */
public final class Extractor {

  private final Forms forms;
  private final Aligner aligner;
  private final SectionTitles titles;
  private final Vocabulary vocabulary;

  private Extractor(Forms forms, Vocabulary vocabulary) {
    this.forms = forms;
    this.vocabulary = vocabulary;
    this.aligner = new Aligner(forms);
    this.titles = new SectionTitles(forms);
  }

  /**
   * Loads forms and vocabulary of a rule pack.
   *
   * @param rules the folder of the pack
   * @throws org.gouji.form.FormException where one of them has a mistake
   */
  public static Extractor load(Path rules) {
    return load(rules, Kept.empty());
  }

  /**
   * The same, of what was kept where it was.
   *
   * @param kept of these very files
   */
  public static Extractor load(Path rules, Kept kept) {
    return load(rules, List.of(), kept);
  }

  /**
   * The same with the words that packs laid on it add.
   *
   * @param overlays their folders
   */
  public static Extractor load(Path rules, List<Path> overlays, Kept kept) {
    Forms forms = Forms.load(rules.resolve("forms"), kept);
    return new Extractor(
        forms, Vocabulary.load(rules.resolve("vocabulary"), overlays, forms, kept));
  }

  /** The official forms. */
  public Forms forms() {
    return forms;
  }

  /**
   * Extracts the facts.
   *
   * @return the report; empty where the document is none
   */
  public Optional<Report> extract(Document document) {
    return extract(document, Map.of());
  }

  /**
   * Extracts the facts of a document some of whose cells a person read.
   *
   * @param given what those cells say, by id, in place of what we read there
   */
  public Optional<Report> extract(Document document, Map<String, String> given) {
    return extract(document, given, List.of());
  }

  /**
   * Extracts the facts of a report whose tables stand in files of their own.
   *
   * @param document its text
   * @param given what cells say that a person read, by id, in place of what we read there
   * @param attached the other files, with the tables to be taken from each
   */
  public Optional<Report> extract(
      Document document, Map<String, String> given, List<Attached> attached) {
    return extraction(document, given, attached).report();
  }

  /** Whether a document has a report's text, so that its tables may stand in another file. */
  public boolean hasText(Document document) {
    return extraction(document, Map.of(), List.of()).hasText();
  }

  /** Whether a document has nothing of a report but tables, notes on them aside. */
  public boolean hasTablesOnly(Document document) {
    return extraction(document, Map.of(), List.of()).hasTablesOnly();
  }

  private Extraction extraction(
      Document document, Map<String, String> given, List<Attached> attached) {
    return new Extraction(document, forms, aligner, titles, vocabulary, given, attached);
  }
}
