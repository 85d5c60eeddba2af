package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Batch;
import org.gouji.audit.Input;
import org.gouji.audit.Inputs;
import org.gouji.output.FactsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gouji facts}. */
@Command(name = "facts", mixinStandardHelpOptions = true, sortOptions = false)
final class FactsCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  Path file = Path.of("");

  @Mixin SharedOptions shared = new SharedOptions();

  private final Context context;
  private final Messages messages;

  FactsCommand(Context context, Messages messages) {
    this.context = context;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Stop, IOException, InterruptedException {
    Path path = context.resolve(file);
    if (!Files.isRegularFile(path)) {
      String key = Files.isDirectory(path) ? "bad.folder" : "bad.path";
      throw new Stop(Exit.USAGE, messages.say(key, path));
    }
    Engine engine = shared.engine(context, messages);
    List<AuditResult> results = new ArrayList<>();
    List<Input> inputs =
        Inputs.scan(List.of(path), null, Set.of(), shared.limits(messages)).files();
    AuditLog log = new AuditLog(context.err(), messages);
    boolean whole =
        new Batch(engine::audit, shared.lang, 1, shared.limits(messages))
            .run(inputs, results::add)
            .isEmpty();
    for (AuditResult result : results) {
      context.out().print(FactsJson.line(result) + "\n");
      log.result(result);
      whole &= !result.sha256().isEmpty();
    }
    log.close();
    return whole ? Exit.CLEAN : Exit.INCOMPLETE;
  }
}
