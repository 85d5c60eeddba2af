package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gouji.audit.PassedOver.Reason;
import org.gouji.document.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputsTest {

  private static final Set<String> OUTPUTS = Set.of("index.html", "run.json");

  @TempDir Path temp;

  @Test
  void namesAreThePathBelowTheFolderInCodePointOrder() throws IOException {
    write("in/b.html", "in/a/某局.html", "in/a.html", "in/\uFF21.html", "in/\uD83D\uDE00.html");
    assertThat(names(temp.resolve("in")))
        .containsExactly("a.html", "a/某局.html", "b.html", "\uFF21.html", "\uD83D\uDE00.html");
  }

  @Test
  void aFileGivenGoesByItsName() throws IOException {
    write("in/deep/x.html");
    assertThat(names(temp.resolve("in/deep/x.html"))).containsExactly("x.html");
  }

  @Test
  void aNameOfTwoPathsBeginsWithTheirLastName() throws IOException {
    write("p/2022/a.html", "p/2022/b.html", "p/2023/a.html", "q/2023/a.html", "p/f/a.html");
    List<Path> paths = List.of(at("p/2023"), at("q/2023"), at("p/2022"), at("p/f/a.html"));
    List<String> expected =
        List.of("2022/a.html", "2023-2/a.html", "2023/a.html", "b.html", "f/a.html");
    assertThat(names(paths.toArray(Path[]::new))).isEqualTo(expected);
    assertThat(names(at("p/f/a.html"), at("p/2022"), at("q/2023"), at("p/2023")))
        .isEqualTo(expected);
  }

  @Test
  void aPrefixedNameYieldsToOneThatIsThereAlready() throws IOException {
    write("x/a.html", "y/a.html", "y/x/a.html");
    assertThat(names(at("x"), at("y"))).containsExactly("x-2/a.html", "x/a.html", "y/a.html");
  }

  @Test
  void whatSeveralPathsReachCountsOnce() throws IOException {
    write("in/a.html", "in/sub/b.html");
    assertThat(names(at("in"), at("in/sub"), at("in/./a.html"), at("in/sub/../sub")))
        .containsExactly("a.html", "sub/b.html");
  }

  @Test
  void linksAreFollowedOnceAndLoopsEnd() throws IOException {
    write("in/a.html", "in/sub/b.html", "far/c.html");
    Files.createSymbolicLink(at("in/sub/loop"), at("in"));
    Files.createSymbolicLink(at("in/0.html"), at("in/a.html"));
    Files.createSymbolicLink(at("in/far"), at("far"));
    Files.createSymbolicLink(at("in/lost.html"), at("nowhere"));
    assertThat(names(at("in"))).containsExactly("a.html", "far/c.html", "lost.html", "sub/b.html");
  }

  @Test
  void aLinkGivenKeepsItsOwnName() throws IOException {
    write("store/v1/a.html", "store/v2/a.html");
    Files.createSymbolicLink(at("old"), at("store/v1"));
    Files.createSymbolicLink(at("now"), at("store/v2"));
    assertThat(names(at("old"), at("now"))).containsExactly("now/a.html", "old/a.html");
  }

  @ParameterizedTest
  @CsvSource({
    "facts.json, JSON",
    "FACTS.JSON, JSON",
    "~$报告.docx, SYSTEM_FILE",
    "Thumbs.db, SYSTEM_FILE",
    "thumbs.db, SYSTEM_FILE",
    "desktop.ini, SYSTEM_FILE",
    ".DS_Store, HIDDEN",
    ".hidden.html, HIDDEN",
  })
  void whatIsNoDocumentIsPassedOver(String name, Reason reason) throws IOException {
    write("in/a.html", "in/sub/" + name);
    Inputs inputs = scan(at("in"));
    assertThat(inputs.files()).extracting(Input::report).containsExactly("a.html");
    assertThat(inputs.passedOver()).containsExactly(new PassedOver("sub/" + name, reason));
  }

  @Test
  void foldersPassedOverAreNotEntered() throws IOException {
    write("in/a.html", "in/.git/x.html", "in/out/y.html", "in/out/new/z.html");
    Inputs inputs =
        Inputs.scan(List.of(at("in")), at("in/out").toRealPath(), OUTPUTS, Limits.DEFAULT);
    assertThat(inputs.files()).extracting(Input::report).containsExactly("a.html");
    assertThat(inputs.passedOver())
        .containsExactly(
            new PassedOver(".git/", Reason.HIDDEN), new PassedOver("out/", Reason.OUTPUT));
  }

  @Test
  void whereDocumentsAndOutputsShareAFolderOldOutputsAreNoDocuments() throws IOException {
    write("in/a.html", "in/index.html", "in/sub/index.html");
    Inputs inputs = Inputs.scan(List.of(at("in")), at("in").toRealPath(), OUTPUTS, Limits.DEFAULT);
    assertThat(inputs.files())
        .extracting(Input::report)
        .containsExactly("a.html", "sub/index.html");
    assertThat(inputs.passedOver()).containsExactly(new PassedOver("index.html", Reason.OUTPUT));
  }

  @Test
  void settingsStandInTheTopFolderOnly() throws IOException {
    write("in/a.html", "in/roster.csv", "in/waivers.csv", "in/sub/roster.csv");
    Inputs inputs = scan(at("in"));
    assertThat(inputs.settings())
        .containsExactly(
            new Setting("roster.csv", at("in/roster.csv")),
            new Setting("waivers.csv", at("in/waivers.csv")));
    assertThat(inputs.files())
        .extracting(Input::report)
        .containsExactly("a.html", "sub/roster.csv");
  }

  @Test
  void settingsOfSeveralPathsAreToldApart() throws IOException {
    write("a/in/a.html", "a/in/roster.csv", "b/other/b.html", "b/other/roster.csv");
    assertThat(scan(at("b/other"), at("a/in")).settings())
        .extracting(Setting::name)
        .containsExactly("in/roster.csv", "other/roster.csv");
  }

  private Inputs scan(Path... paths) throws IOException {
    return Inputs.scan(List.of(paths), null, OUTPUTS, Limits.DEFAULT);
  }

  private List<String> names(Path... paths) throws IOException {
    return scan(paths).files().stream().map(Input::report).toList();
  }

  private Path at(String path) {
    return temp.resolve(path);
  }

  private void write(String... files) throws IOException {
    for (String file : files) {
      Files.createDirectories(at(file).getParent());
      Files.writeString(at(file), file);
    }
  }
}
