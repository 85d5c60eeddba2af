package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.document.Limits;
import org.gouji.finding.Lang;
import org.gouji.finding.Problem;
import org.gouji.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

  @TempDir Path folder;

  @Test
  void everyFileInAnArchiveIsADocument() throws IOException {
    zip(
        "all.zip",
        StandardCharsets.UTF_8,
        "b/two.txt",
        "one.txt",
        "__MACOSX/one.txt",
        ".x",
        "a.json");
    Inputs inputs = Inputs.scan(List.of(folder), null, Set.of(), Limits.DEFAULT);
    assertThat(inputs.files())
        .extracting(Input::report)
        .containsExactly("all.zip!/b/two.txt", "all.zip!/one.txt");
    assertThat(inputs.passedOver())
        .extracting(PassedOver::name)
        .containsExactly("all.zip!/.x", "all.zip!/__MACOSX/one.txt", "all.zip!/a.json");
  }

  @Test
  void namesMayBeGbk() throws IOException {
    zip("gbk.zip", Charset.forName("GBK"), "报告/市政府.txt");
    assertThat(Inputs.scan(List.of(folder), null, Set.of(), Limits.DEFAULT).files())
        .extracting(Input::report)
        .containsExactly("gbk.zip!/报告/市政府.txt");
  }

  @Test
  void aBrokenArchiveIsClosedAgain() throws IOException {
    Path cut = folder.resolve("cut.zip");
    Files.write(cut, new byte[] {'P', 'K', 3, 4, 0, 0});
    assertThat(Archive.entries(cut, 10)).isNull();
    Path own = Path.of("/proc/self/fd");
    assumeTrue(Files.isDirectory(own));
    try (Stream<Path> links = Files.list(own)) {
      assertThat(links.filter(Files::isSymbolicLink).map(ArchiveTest::target)).doesNotContain(cut);
    }
  }

  private static Path target(Path link) {
    try {
      return Files.readSymbolicLink(link);
    } catch (IOException e) {
      return link;
    }
  }

  @Test
  void officeFilesAndBrokenArchivesAreDocuments() throws IOException {
    zip("word.zip", StandardCharsets.UTF_8, "[Content_Types].xml", "word/document.xml");
    Files.write(folder.resolve("cut.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
    assertThat(Inputs.scan(List.of(folder), null, Set.of(), Limits.DEFAULT).files())
        .extracting(Input::report)
        .containsExactly("cut.zip", "word.zip");
  }

  @Test
  void eachEntryIsReadAndABombIsRefused() throws IOException, InterruptedException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("z.zip")))) {
      zip.putNextEntry(new ZipEntry("bomb.txt"));
      for (int i = 0; i < 40; i++) zip.write(new byte[1 << 20]);
      zip.putNextEntry(new ZipEntry("small.txt"));
      zip.write("content".getBytes(StandardCharsets.UTF_8));
    }
    Map<String, String> seen = new TreeMap<>();
    List<AuditResult> results = new ArrayList<>();
    Batch batch =
        new Batch(
            (report, content) -> {
              seen.put(report, new String(content, StandardCharsets.UTF_8));
              return FakeAudit.audit(report, new byte[0]);
            },
            Lang.ZH,
            1);
    batch.run(Inputs.scan(List.of(folder), null, Set.of(), Limits.DEFAULT).files(), results::add);
    assertThat(seen).isEqualTo(Map.of("z.zip!/small.txt", "content"));
    assertThat(results.get(0).verdict()).isEqualTo(Verdict.INCOMPLETE);
    assertThat(results.get(0).problems()).extracting(Problem::code).containsExactly("limit");
  }

  private void zip(String name, Charset charset, String... entries) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve(name)), charset)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(entry.getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
