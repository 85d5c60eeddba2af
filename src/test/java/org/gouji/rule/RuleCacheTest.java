package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.rule.PackFolder.cells;
import static org.gouji.rule.PackFolder.flag;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCacheTest {

  @TempDir Path folder;
  @TempDir Path other;
  private Path cache;
  private PackFolder pack;

  @BeforeEach
  void begin() {
    cache = folder.resolve("cache/rules");
    pack = new PackFolder(folder.resolve("pack")).rule("A-001", flag("A-001", "x"));
  }

  @Test
  void storedRulesDoWhatCompiledOnesDo() throws IOException {
    pack.rule(
        "B-001",
        """
        declare Seen
          row: String
        end
        rule "B-001"
        when
          accumulate($c: Cell(column == "x", $v: value); $sum: sum($v), $all: collectList($c.id()))
          not Seen()
        then
          insert(new Seen("s"));
          findings.report("B-001").cells($all).with("unused", $sum).add();
        end
        """);
    RuleOutcome uncached = run(pack.load());
    assertThat(uncached.findings()).extracting(Finding::rule).contains("A-001", "B-001");
    assertThat(run(load())).isEqualTo(uncached);
    byte[] stored = Files.readAllBytes(module());
    assertThat(run(load())).isEqualTo(uncached);
    assertThat(Files.readAllBytes(module())).isEqualTo(stored);
  }

  @Test
  void storedRulesAreUsed() throws IOException {
    load();
    plant(compiled("y"), module());
    assertThat(run(load()).findings()).isEmpty();
  }

  @Test
  void storedPackSaysWhatTheReadOneSays() throws IOException {
    RulePack read = pack.load();
    load();
    Files.delete(module());
    RulePack.load(pack.root(), cache);
    RulePack kept = load();
    assertThat(kept.rules()).isEqualTo(read.rules());
    assertThat(kept.fingerprint()).isEqualTo(read.fingerprint());
    assertThat(kept.name()).isEqualTo(read.name());
    assertThat(kept.auditingFingerprint()).isEqualTo(read.auditingFingerprint());
    assertThat(kept.scoring()).isEqualTo(read.scoring());
    assertThat(kept.version()).isEqualTo(read.version());
  }

  @Test
  void brokenFileIsReplaced() throws IOException {
    load();
    byte[] stored = Files.readAllBytes(module());
    stored[stored.length / 2] ^= 1;
    Files.write(module(), stored);
    assertThat(run(load()).findings()).hasSize(2);
    assertThat(Files.readAllBytes(module())).isNotEqualTo(stored);
  }

  @Test
  void foreignContentIsReplaced() throws IOException {
    load();
    plant("no module at all".getBytes(StandardCharsets.UTF_8), module());
    assertThat(run(load()).findings()).hasSize(2);
  }

  @Test
  void fileThatOthersMayWriteIsNotBelieved() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    load();
    assertThat(Files.getPosixFilePermissions(module()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(Files.getPosixFilePermissions(cache))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    plant(compiled("y"), module());
    Files.setPosixFilePermissions(module(), PosixFilePermissions.fromString("rw-rw-rw-"));
    assertThat(run(load()).findings()).hasSize(2);
  }

  @Test
  void changedRulesAreCompiledAnew() throws IOException {
    load();
    pack.rule("A-001", flag("A-001", "y"));
    assertThat(run(load()).findings()).isEmpty();
    assertThat(modules()).hasSize(2);
  }

  @Test
  void lineEndsMakeNoDifference() throws IOException {
    load();
    String drl = Files.readString(folder.resolve("pack/family/A-001/rule.drl"));
    pack.write("family/A-001/rule.drl", drl.replace("\n", "\r\n"));
    load();
    assertThat(modules()).hasSize(1);
  }

  @Test
  void onlyAFewAreKept() throws IOException {
    RuleCache small = RuleCache.ofModules(cache);
    for (int i = 0; i < 20; i++) small.store("key" + i, new byte[] {(byte) i});
    assertThat(modules()).hasSize(8);
    try (Stream<Path> files = Files.list(cache)) {
      assertThat(files).hasSize(8);
    }
  }

  @Test
  void folderThatCannotBeMadeIsNoHindrance() throws IOException {
    Files.createDirectories(cache.getParent());
    Files.writeString(cache, "a file in its place");
    assertThat(run(load()).findings()).hasSize(2);
  }

  private RulePack load() {
    return RulePack.load(pack.root(), cache);
  }

  private static RuleOutcome run(RulePack pack) {
    return pack.run(cells("x", 1, 2), null, Lang.ZH);
  }

  private byte[] compiled(String column) {
    Mistakes mistakes = new Mistakes();
    PackFolder foreign = new PackFolder(other).rule("A-001", flag("A-001", column));
    return DrlCompiler.compile(PackReader.read(foreign.root(), mistakes).rules(), mistakes);
  }

  private void plant(byte[] content, Path at) {
    String name = at.getFileName().toString();
    RuleCache.ofModules(cache).store(name.substring(0, name.indexOf('.')), content);
  }

  private Path module() throws IOException {
    return modules().get(0);
  }

  private List<Path> modules() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.filter(file -> file.toString().endsWith(".rules")).toList();
    }
  }
}
