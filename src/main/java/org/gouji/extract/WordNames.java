package org.gouji.extract;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.Forms;

/** What rows of {@code vocabulary/words} may name, for people who write them. */
public final class WordNames {

  private WordNames() {}

  /**
   * The names by use.
   *
   * @param rules folder of the pack at the bottom
   * @throws org.gouji.form.FormException where its vocabulary has a mistake
   */
  public static Map<String, List<String>> of(Path rules, Forms forms) {
    VocabularyFiles files = VocabularyFiles.read(rules.resolve("vocabulary"), forms);
    Map<String, List<String>> names = new LinkedHashMap<>();
    names.put(WordRows.TOPIC, files.topics().stream().map(it -> it.name()).distinct().toList());
    names.put(WordRows.CLAIM, files.claims().stream().map(it -> it.name()).distinct().toList());
    names.put(WordRows.PHRASE, PhraseSheet.uses());
    return names;
  }
}
