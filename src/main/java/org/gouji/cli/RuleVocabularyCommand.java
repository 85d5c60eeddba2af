package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.collection.cross.CollectionSettings;
import org.gouji.extract.WordNames;
import org.gouji.extract.WordRows;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.rule.sentence.SentenceVocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code gouji rules vocabulary}: the sentences that rules may be made of, and the forms they speak
 * of.
 */
@Command(name = "vocabulary", mixinStandardHelpOptions = true, sortOptions = false)
final class RuleVocabularyCommand implements Callable<Integer> {

  @Mixin SharedOptions shared = new SharedOptions();

  private final Context context;
  private final Messages messages;

  RuleVocabularyCommand(Context context, Messages messages) {
    this.context = context;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Stop, IOException {
    Engine sound = shared.engine(context, messages);
    Path file = shared.folder(context).resolve("vocabulary").resolve("sentences.yaml");
    if (!Files.isRegularFile(file)) {
      throw new Stop(Exit.USAGE, messages.say("bad.vocabulary", sound.pack().name()));
    }
    SentenceVocabulary vocabulary =
        SentenceVocabulary.read(Files.readString(file), (line, column, zh, en) -> {});
    for (SentenceVocabulary.Entry entry : vocabulary.entries()) {
      context.out().println(entry.pattern());
      line("vocabulary.meaning", entry.meaning());
      line("vocabulary.example", entry.example());
      line("vocabulary.values", names(entry.values()));
      line("vocabulary.quotes", names(entry.quotes()));
    }
    context.out().println();
    vocabulary.words().forEach((place, words) -> line("vocabulary.words", place, names(words)));
    FormVocabulary forms = new FormVocabulary(messages);
    for (Form form : sound.forms()) {
      context.out().println();
      forms.lines(form).forEach(context.out()::println);
    }
    addable(sound);
    return Exit.CLEAN;
  }

  /** What an overlay's words may be for. */
  private void addable(Engine sound) {
    context.out().println();
    context.out().println(messages.say("vocabulary.addable"));
    WordNames.of(shared.folder(context), new Forms(sound.forms()))
        .forEach((use, names) -> line("vocabulary.use", use, names(names)));
    line("vocabulary.use", WordRows.CELL, names(CollectionSettings.cellUses()));
    line("vocabulary.use", WordRows.SHORT, messages.say("vocabulary.full"));
  }

  private String names(List<String> names) {
    return String.join(messages.say("list"), names);
  }

  private void line(String key, String... values) {
    if (!values[values.length - 1].isEmpty()) {
      context.out().println("  " + messages.say(key, (Object[]) values));
    }
  }
}
