package org.gouji.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.collection.cross.CollectionSettings;
import org.gouji.extract.Extractor;
import org.gouji.form.FormException;
import org.gouji.gen.MutationRun;
import org.gouji.gen.MutationRun.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads rule packs one of whose files is broken or hostile: what is wrong is told as a mistake of
 * the pack. Rules are not compiled.
 */
class MutatedPackTest {

  @TempDir Path folder;

  @Test
  void noPackDoesHarm() throws Exception {
    Path rules = Path.of("rules").toRealPath();
    List<Subject> subjects = new ArrayList<>();
    try (Stream<Path> files = Files.walk(rules)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
        subjects.add(subject(rules.relativize(file), Files.readAllBytes(file)));
      }
    }
    subjects.removeIf(it -> !it.name().matches(".*\\.(yaml|csv|txt|drl|xlsx)"));
    new MutationRun(subjects).assertHarmless(100);
  }

  private Subject subject(Path path, byte[] sound) throws IOException {
    Path file = folder.resolve(path.toString());
    Files.createDirectories(file.getParent());
    Files.write(file, sound);
    return new Subject(
        path.getFileName().toString(),
        List.of(sound),
        content -> {
          Files.write(file, content);
          try {
            read();
          } finally {
            Files.write(file, sound);
          }
        });
  }

  private void read() {
    RuleFolder pack = RuleFolder.read(folder, null);
    PackReader.read(pack.files(), new Mistakes());
    try {
      Extractor.load(folder, pack.kept());
    } catch (FormException mistake) {
      // told to who wrote the pack
    }
    try {
      CollectionSettings.load(Packs.of(folder), pack.kept());
    } catch (FormException | RulePackException mistake) {
      // told likewise
    }
  }
}
