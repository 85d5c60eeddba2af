package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.output.OutputFiles;
import org.gouji.output.Outputs;
import org.gouji.store.Address;
import org.gouji.store.Filed;
import org.gouji.store.FiledRun;
import org.gouji.store.Key;
import org.gouji.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that finds nothing changed leaves the outputs; any change makes them anew. */
class RepeatTest extends FolderFixture {

  private static final String UNCHANGED = "没有变化";

  @BeforeEach
  void audit() throws IOException {
    assertThat(run("audit")).isEqualTo(1);
    assertThat(errors()).doesNotContain(UNCHANGED);
  }

  @Test
  void withNothingChangedTheOutputsAreNotTouched() throws IOException {
    String said = errors();
    Map<String, FileTime> times = times();
    audits.set(0);
    assertThat(run("audit", "--threads", "1")).isEqualTo(1);
    assertThat(errors()).contains(UNCHANGED).contains(said.lines().toList());
    assertThat(times()).isEqualTo(times);
    assertThat(audits).hasValue(0);
    assertThat(folder.resolve("audit-out")).isDirectoryNotContaining("glob:**.gouji-*");
    assertThat(run("score")).isEqualTo(1);
    assertThat(digests("audit-out")).isEqualTo(fresh());
  }

  @Test
  void withEverythingAskedForAgainTheyAreMadeAgain() throws IOException {
    SortedMap<String, String> before = digests("audit-out");
    assertThat(run("audit", "--full")).isEqualTo(1);
    assertThat(errors()).doesNotContain(UNCHANGED);
    assertThat(audits).hasValue(6);
    assertThat(digests("audit-out")).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--as-of=2024-05-01",
        "--fail-on=warning",
        "--lang=en",
        "--single-file",
        "--limit=pages=7",
        "--baseline=audit-out",
        "--rules=other"
      })
  void anotherOptionMakesThemAnew(String option) throws IOException {
    file("other/points", "10");
    file("other/others", "second");
    assertThat(run("audit", option)).isEqualTo(1);
    assertThat(errors()).doesNotContain("没有变化").doesNotContain("has changed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reports-in/a.html=warning error",
        "reports-in/b.html=",
        "reports-in/new.html=info",
        "reports-in/new.json={}",
        "reports-in/waivers.csv=规则,机关,年度,单元格,理由,批准人,到期日\nR-1,某局,2023,,已核实,王某,\n",
        "rules/points=20",
        "rules/others=second",
        "audit-out/index.html=",
        "audit-out/facts.jsonl=x",
        "audit-out/new/index.html=left by a run that could not place it"
      })
  void anotherFileMakesThemAnew(String change) throws IOException {
    String[] file = change.split("=", 2);
    file(file[0], file[1]);
    anew();
    run("audit");
    assertThat(errors()).contains(UNCHANGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reports-in/b.html", "audit-out/audit.xlsx", "audit-out/gouji.db"})
  void aFileThatIsGoneMakesThemAnew(String name) throws IOException {
    Files.deleteIfExists(folder.resolve(name));
    anew();
  }

  @Test
  void anotherRunThatTookADocumentsPlaceMakesThemAnew() throws IOException {
    Path out = folder.resolve("audit-out");
    try (Store store = Store.open(Address.in(out))) {
      Filed other =
          new Filed("/x.html", "x.html", new Key("a", "b"), 2023, "某局", null, "compliant", null);
      store.file("other", filed(List.of(other)));
    }
    run("audit");
    assertThat(errors()).doesNotContain(UNCHANGED);
  }

  @Test
  void aRunThatDidNotPlaceItsOutputsMakesThemAnew() throws IOException {
    try (Store store = Store.open(Address.in(folder.resolve("audit-out")))) {
      assertThat(store.placed("")).isNotNull();
      FiledRun last = store.lastRun("");
      assertThat(last).isNotNull();
      store.file("", last);
      assertThat(store.placed("")).isNull();
    }
    anew();
  }

  private static FiledRun filed(List<Filed> documents) {
    return new FiledRun(
        List.of(), List.of(), List.of(), documents, List.of(), List.of(), List.of(), List.of());
  }

  private void anew() throws IOException {
    assertThat(run("audit")).isEqualTo(1);
    assertThat(errors()).doesNotContain(UNCHANGED);
    assertThat(digests("audit-out")).isEqualTo(fresh());
  }

  /** The outputs of a run that knows nothing of others. */
  private SortedMap<String, String> fresh() throws IOException {
    assertThat(run("audit", "-o", "fresh")).isEqualTo(1);
    return digests("fresh");
  }

  private SortedMap<String, String> digests(String output) throws IOException {
    return OutputFiles.digests(folder.resolve(output));
  }

  private Map<String, FileTime> times() throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    for (String name : Outputs.names()) {
      times.put(name, Files.getLastModifiedTime(folder.resolve("audit-out").resolve(name)));
    }
    return times;
  }
}
