package org.gouji.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gouji.cli.Engine.BadRules;
import org.gouji.rule.Packs;
import org.gouji.rule.RuleInfo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gouji rules new}: writes a sound rule to go on from, of what is asked on a terminal. */
@Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false)
final class RuleNewCommand implements Callable<Integer> {

  /** Someone to ask. */
  @FunctionalInterface
  interface Terminal {
    /** The answer to a question; null where there will be none any more. */
    @Nullable String ask(String question);
  }

  /** What has a meaning in one of the files. */
  private static final Pattern UNFIT = Pattern.compile("[\\r\\n\"\\\\「」{}]");

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "new.kind")
  @Nullable RuleTemplate kind;

  @Option(names = "--id", paramLabel = "ID", descriptionKey = "new.id")
  @Nullable String id;

  @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "new.title")
  @Nullable String title;

  @Option(names = "--section", paramLabel = "一|五|六", descriptionKey = "new.section")
  @Nullable String section;

  @Option(names = "--words", paramLabel = "TEXT", descriptionKey = "new.words")
  @Nullable String words;

  @Option(names = "--severity", paramLabel = "错误|警告|提示", descriptionKey = "new.severity")
  @Nullable String severity;

  @Option(names = "--from", paramLabel = "YEAR", descriptionKey = "new.from")
  @Nullable String from;

  @Option(names = "--basis", paramLabel = "TEXT", descriptionKey = "new.basis")
  @Nullable String basis;

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "new.reason")
  @Nullable String reason;

  @Option(names = "--into", paramLabel = "DIR", descriptionKey = "new.into")
  @Nullable Path into;

  @Mixin SharedOptions shared = new SharedOptions();

  private final Context context;
  private final Messages messages;
  private final @Nullable Terminal terminal;

  /**
   * @param terminal null where nobody can be asked
   */
  RuleNewCommand(Context context, Messages messages, @Nullable Terminal terminal) {
    this.context = context;
    this.messages = messages;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Stop, IOException {
    Engine engine = shared.engine(context, messages);
    List<String> known = new ArrayList<>();
    engine.catalogue().forEach(rule -> known.add(rule.id()));
    engine.switchedOff().forEach(off -> known.add(off.rule().id()));
    RuleTemplate template = kind();
    Map<String, String> answers = answers(template, known);
    Path folder =
        into == null ? shared.folder(context).resolve(Packs.LOCAL) : context.resolve(into);
    Map<String, String> files = new LinkedHashMap<>(template.fill(answers));
    if (!Files.exists(folder.resolve("pack.yaml"))) {
      files.put("pack.yaml", "name: " + messages.say("new.pack") + "\nversion: \"1\"\n");
    }
    List<Path> written = written(folder, template, files);
    written.forEach(file -> context.out().println(messages.say("new.written", file)));
    context.out().println(messages.say("new.next", answers.getOrDefault("id", "")));
    return Exit.CLEAN;
  }

  private RuleTemplate kind() throws Stop {
    if (kind != null) return kind;
    String number = ask("kind", null, "1", answer -> answer.matches("[1-8]"));
    return RuleTemplate.values()[Integer.parseInt(number) - 1];
  }

  private Map<String, String> answers(RuleTemplate template, List<String> known) throws Stop {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put(
        "id", ask("id", id, null, answer -> RuleInfo.isId(answer) && !known.contains(answer)));
    answers.put("title", ask("title", title, null, RuleNewCommand::isText));
    if (template.isOnSection()) {
      answers.put("section", ask("section", section, "一", RuleTemplate::isSection));
      answers.put("words", ask("words", words, null, RuleNewCommand::isText));
    }
    answers.put("severity", ask("severity", severity, "警告", RuleTemplate::isLevel));
    answers.put(
        "from", ask("from", from, "", answer -> answer.isEmpty() || answer.matches("\\d{4}")));
    answers.put("basis", ask("basis", basis, null, RuleNewCommand::isText));
    answers.put("reason", ask("reason", reason, null, RuleNewCommand::isText));
    return answers;
  }

  private static boolean isText(String answer) {
    return !answer.isBlank() && !UNFIT.matcher(answer).find();
  }

  /** The option's value, or else the answer; an empty answer is the usual one. */
  private String ask(
      String name, @Nullable String option, @Nullable String usual, Predicate<String> fits)
      throws Stop {
    if (option != null) {
      if (fits.test(option.strip())) return option.strip();
      throw new Stop(Exit.USAGE, messages.say("new.bad", "--" + name, messages.say("new." + name)));
    }
    if (terminal == null) {
      if (usual != null) return usual;
      throw new Stop(Exit.USAGE, messages.say("bad.missing", "--" + name));
    }
    while (true) {
      String hint = usual == null || usual.isEmpty() ? "" : " [" + usual + "]";
      String answer = terminal.ask(messages.say("new." + name) + hint + " ");
      if (answer == null) throw new Stop(Exit.USAGE, messages.say("new.ended"));
      String given = answer.isBlank() && usual != null ? usual : answer.strip();
      if (fits.test(given)) return given;
      String why = UNFIT.matcher(given).find() ? "new.unfit" : "new.again";
      context.err().println(messages.say(why, given));
    }
  }

  /**
   * Writes the files; what does not stand as a whole, as where it is interrupted, is taken back.
   */
  private List<Path> written(Path folder, RuleTemplate template, Map<String, String> files)
      throws Stop, IOException {
    List<Path> written = new CopyOnWriteArrayList<>();
    Thread undo = new Thread(() -> takeBack(written));
    Runtime.getRuntime().addShutdownHook(undo);
    try {
      write(folder, files, written);
      check(folder, template);
      return List.copyOf(written);
    } catch (Stop e) {
      takeBack(written);
      throw e;
    } finally {
      try {
        Runtime.getRuntime().removeShutdownHook(undo);
      } catch (IllegalStateException e) {
        takeBack(written);
      }
    }
  }

  private static void takeBack(List<Path> written) {
    for (Path file : written) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // the others at least
      }
    }
  }

  private void write(Path folder, Map<String, String> files, List<Path> written) throws Stop {
    for (String name : files.keySet()) {
      Path file = folder.resolve(name);
      if (Files.exists(file)) throw new Stop(Exit.USAGE, messages.say("bad.exists", file));
    }
    for (Map.Entry<String, String> each : files.entrySet()) {
      Path file = folder.resolve(each.getKey());
      try {
        Files.createDirectories(file.toAbsolutePath().getParent());
        String mark = each.getKey().endsWith(".csv") ? "\uFEFF" : "";
        byte[] bytes = (mark + each.getValue()).getBytes(StandardCharsets.UTF_8);
        written.add(file);
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
      } catch (FileAlreadyExistsException e) {
        written.remove(file);
        throw new Stop(Exit.USAGE, messages.say("bad.exists", file));
      } catch (IOException e) {
        throw new Stop(Exit.USAGE, messages.say("bad.write", file));
      }
    }
  }

  private void check(Path folder, RuleTemplate template) throws Stop {
    Packs packs = shared.folders(context);
    List<Path> overlays = new ArrayList<>(packs.overlays());
    if (!overlays.contains(folder)) overlays.add(folder);
    boolean drl = packs.allowDrl() || template == RuleTemplate.DRL;
    try {
      context.loader().load(new Packs(packs.rules(), overlays, drl), shared.lang);
    } catch (BadRules e) {
      throw new Stop(Exit.RULES, String.join(System.lineSeparator(), e.mistakes()));
    }
  }
}
