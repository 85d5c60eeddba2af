package org.gouji.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.extract.VocabularyFiles.ClaimEntry;
import org.gouji.extract.VocabularyFiles.TopicEntry;
import org.gouji.form.FormMistakes;
import org.gouji.report.Wording;
import org.gouji.report.WordingCell;
import org.gouji.sheet.HeadedSheet.Row;
import org.gouji.sheet.Nearest;

/**
 * The words that packs laid on others add to the vocabulary or switch off there: words that show
 * that a topic is spoken of, wordings of figures, and phrases.
 */
final class AddedWords {

  private final Map<String, List<String>> phrases;
  private final List<TopicEntry> topics;
  private final List<ClaimEntry> claims;
  private final String units;

  private AddedWords(VocabularyFiles below) {
    phrases = new LinkedHashMap<>(below.phrases());
    topics = new ArrayList<>(below.topics());
    claims = new ArrayList<>(below.claims());
    units = PhraseSheet.regex(below.phrases(), PhraseSheet.UNITS);
  }

  /**
   * Adds what packs say.
   *
   * @param overlays folders of packs, those with the sheet {@code vocabulary/words}
   * @throws org.gouji.form.FormException where a sheet has mistakes, with all of them
   */
  static VocabularyFiles to(VocabularyFiles below, List<Path> overlays) {
    FormMistakes mistakes = new FormMistakes();
    AddedWords words = new AddedWords(below);
    List<Row> rows = WordRows.read(overlays, mistakes);
    for (Row row : rows) words.add(row);
    mistakes.throwIfAny();
    return rows.isEmpty()
        ? below
        : new VocabularyFiles(words.phrases, words.claims, below.text(), words.topics);
  }

  private void add(Row row) {
    switch (row.text(WordRows.USE)) {
      case WordRows.TOPIC -> addTopic(row);
      case WordRows.CLAIM -> addClaim(row);
      case WordRows.PHRASE -> {
        if (!PhraseSheet.known(row, WordRows.NAME)) return;
        String use = row.text(WordRows.NAME);
        phrases.put(use, changed(row, phrases.getOrDefault(use, List.of())));
      }
      default -> {} // of other sheets
    }
  }

  private void addTopic(Row row) {
    Set<String> known = new LinkedHashSet<>();
    boolean found = false;
    for (int i = 0; i < topics.size(); i++) {
      TopicEntry topic = topics.get(i);
      known.add(topic.name());
      if (!topic.name().equals(row.text(WordRows.NAME))) continue;
      found = true;
      List<String> all = changed(row, topic.words());
      topics.set(i, new TopicEntry(topic.section(), topic.group(), topic.name(), all));
    }
    if (!found) unknown(row, known);
  }

  private void addClaim(Row row) {
    Set<String> known = new LinkedHashSet<>();
    boolean found = false;
    for (int i = 0; i < claims.size(); i++) {
      ClaimEntry claim = claims.get(i);
      known.add(claim.name());
      String name = row.text(WordRows.NAME);
      if (!claim.name().equals(name) && !claim.id().equals(name)) continue;
      found = true;
      List<String> all = new ArrayList<>(claim.patterns());
      for (String phrase : WordingCell.texts(row, WordRows.WORDS, claim.value() == null)) {
        String regex = Wording.regex(phrase, Numerals.PATTERN, units);
        if (!WordRows.isOff(row)) all.add(regex);
        else if (!all.remove(regex)) WordRows.missing(row, phrase, List.of());
      }
      claims.set(i, claim.worded(all));
    }
    if (!found) unknown(row, known);
  }

  /** The phrases with those of a row, or without them. */
  private static List<String> changed(Row row, List<String> before) {
    List<String> all = new ArrayList<>(before);
    for (String phrase : WordingCell.texts(row, WordRows.WORDS, false)) {
      if (!WordRows.isOff(row)) all.add(phrase);
      else if (!all.remove(phrase)) WordRows.missing(row, phrase, before);
    }
    return all;
  }

  private static void unknown(Row row, Set<String> known) {
    String name = row.text(WordRows.NAME);
    row.complain(
        WordRows.NAME,
        "没有“" + name + "”，有的是 " + String.join("、", known) + Nearest.askZh(name, known),
        "unknown: " + name + Nearest.askEn(name, known));
  }
}
