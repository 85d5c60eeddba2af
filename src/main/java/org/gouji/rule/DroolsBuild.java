package org.gouji.rule;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * One run of the Drools compiler. Its executable model is fast; its classic builder gives line
 * numbers.
 */
final class DroolsBuild {

  static final String GROUP = "org.gouji";
  static final String ARTIFACT = "rules";
  private static final String FOLDER = "src/main/resources/";

  private final byte @Nullable [] module;
  private final List<Complaint> complaints;

  private DroolsBuild(byte @Nullable [] module, List<Complaint> complaints) {
    this.module = module;
    this.complaints = complaints;
  }

  /**
   * Something the compiler objects to.
   *
   * @param line of the DRL; 0 or less where unknown
   */
  record Complaint(int line, String text) {}

  static DroolsBuild executable(Collection<RuleSource> rules) {
    return run(rules, ExecutableModelProject.class);
  }

  static DroolsBuild classic(Collection<RuleSource> rules) {
    return run(rules, DrlProject.class);
  }

  /** The compiled module; null where there are complaints. */
  byte @Nullable [] module() {
    return module;
  }

  List<Complaint> complaints() {
    return complaints;
  }

  private static DroolsBuild run(
      Collection<RuleSource> rules, Class<? extends KieBuilder.ProjectType> type) {
    KieServices services = KieServices.get();
    ReleaseId release = services.newReleaseId(GROUP, ARTIFACT, version(rules));
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    for (RuleSource rule : rules) {
      byte[] source = rule.drl().source().getBytes(StandardCharsets.UTF_8);
      files.write(
          FOLDER + path(rule), services.getResources().newByteArrayResource(source, "UTF-8"));
    }
    try {
      KieBuilder builder = services.newKieBuilder(files).buildAll(type);
      List<Complaint> complaints =
          builder.getResults().getMessages(Message.Level.ERROR).stream()
              .map(message -> new Complaint(line(message), message.getText()))
              .toList();
      return complaints.isEmpty()
          ? new DroolsBuild(((InternalKieModule) builder.getKieModule()).getBytes(), complaints)
          : new DroolsBuild(null, complaints);
    } catch (RuntimeException e) {
      return new DroolsBuild(null, List.of(new Complaint(0, String.valueOf(e.getMessage()))));
    } finally {
      services.getRepository().removeKieModule(release);
    }
  }

  private static String path(RuleSource rule) {
    return rule.file().endsWith(".drl") ? rule.file() : rule.file() + ".drl";
  }

  private static int line(Message message) {
    return String.valueOf(message.getPath()).endsWith(".drl") ? message.getLine() : 0;
  }

  private static String version(Collection<RuleSource> rules) {
    Hashes hashes = new Hashes();
    rules.forEach(rule -> hashes.add(rule.file()).add(rule.drl().source()));
    return hashes.hex();
  }
}
