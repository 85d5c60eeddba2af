package org.gouji.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.extract.VocabularyFiles.ClaimsFile;
import org.gouji.extract.VocabularyFiles.TopicEntry;
import org.gouji.form.FormMistakes;
import org.gouji.sheet.HeadedSheet.Row;
import org.gouji.sheet.Nearest;

/**
 * The words that packs laid on others add to the vocabulary: words that show that a topic is spoken
 * of, and wordings of figures. Rows say what they are for, and why.
 */
final class AddedWords {

  private static final String USE = "用在";
  private static final String NAME = "内容";
  private static final String WORDS = "词";
  private static final String REASON = "理由";
  private static final String TOPIC = "应写的内容";
  private static final String CLAIM = "正文的说法";

  private final List<TopicEntry> topics;
  private final List<ClaimsFile.Entry> claims;
  private final String units;

  private AddedWords(VocabularyFiles below) {
    topics = new ArrayList<>(below.topics());
    claims = new ArrayList<>(below.claims().claims());
    units = below.claims().units();
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
    boolean any = false;
    for (Path overlay : overlays) {
      Path folder = overlay.resolve("vocabulary");
      if (!Files.exists(folder.resolve("words.csv")) && !Files.exists(folder.resolve("words.xlsx")))
        continue;
      any = true;
      List<String> needed = List.of(USE, NAME, WORDS, REASON);
      for (Row row : SheetFile.rows(folder, "words", needed, List.of("说明"), mistakes)) {
        words.add(row);
      }
    }
    mistakes.throwIfAny();
    return any ? words.files(below) : below;
  }

  private void add(Row row) {
    if (row.text(REASON).isEmpty()) row.complain(REASON, "没有写理由", "the reason is missing");
    if (row.text(WORDS).isEmpty()) row.complain(WORDS, "没有写词", "no words");
    switch (row.text(USE)) {
      case TOPIC -> addTopic(row);
      case CLAIM -> addClaim(row);
      default -> {
        List<String> known = List.of(TOPIC, CLAIM);
        row.complain(
            USE,
            "“"
                + row.text(USE)
                + "”不对，只能是 "
                + TOPIC
                + "、"
                + CLAIM
                + Nearest.askZh(row.text(USE), known),
            "must be " + TOPIC + " or " + CLAIM);
      }
    }
  }

  private void addTopic(Row row) {
    String words = String.join("|", SheetFile.phrases(row, WORDS, TopicSheet.FIGURE, null, false));
    Set<String> known = new LinkedHashSet<>();
    boolean found = false;
    for (int i = 0; i < topics.size(); i++) {
      TopicEntry topic = topics.get(i);
      known.add(topic.name());
      if (!topic.name().equals(row.text(NAME))) continue;
      found = true;
      String all = words.isEmpty() ? topic.words() : topic.words() + "|" + words;
      topics.set(i, new TopicEntry(topic.section(), topic.group(), topic.name(), all));
    }
    if (!found) unknown(row, known);
  }

  private void addClaim(Row row) {
    Set<String> known = new LinkedHashSet<>();
    boolean found = false;
    for (int i = 0; i < claims.size(); i++) {
      ClaimsFile.Entry claim = claims.get(i);
      known.add(claim.name());
      if (!claim.name().equals(row.text(NAME)) && !claim.id().equals(row.text(NAME))) continue;
      found = true;
      boolean figure = claim.value() == null;
      List<String> all = new ArrayList<>(claim.patterns());
      all.addAll(SheetFile.phrases(row, WORDS, Numerals.PATTERN, units, figure));
      claims.set(i, claim.worded(all));
    }
    if (!found) unknown(row, known);
  }

  private static void unknown(Row row, Set<String> known) {
    String name = row.text(NAME);
    row.complain(
        NAME,
        "没有“" + name + "”，有的是 " + String.join("、", known) + Nearest.askZh(name, known),
        "unknown: " + name + Nearest.askEn(name, known));
  }

  private VocabularyFiles files(VocabularyFiles below) {
    ClaimsFile was = below.claims();
    ClaimsFile now =
        new ClaimsFile(
            was.units(), was.terms(), was.foreign(), was.part(), was.doubt(), was.plan(), claims);
    return new VocabularyFiles(now, below.text(), topics);
  }
}
